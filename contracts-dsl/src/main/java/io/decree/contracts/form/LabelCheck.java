package io.decree.contracts.form;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.syntax.ClauseSyntax;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.Label;

/** Checks that every clause has a name of its own. */
final class LabelCheck {

    private final Diagnostics diagnostics;
    private final NameStyle style;

    LabelCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.style = new NameStyle(diagnostics);
    }

    void clause(ClauseSyntax clause, Declared labels) {
        label(clause.label(), clause.body(), labels);
    }

    void label(Label label, ExprSyntax body, Declared labels) {
        if (label.name().isEmpty()) {
            missing(label, SyntaxText.label(body));
        }
        named(label, labels);
    }

    /** Reports a missing name and proposes one. */
    void missing(Label label, String proposal) {
        diagnostics.add(
                Code.C102,
                label.span(),
                "this clause has no label",
                "add one, for example `"
                        + proposal
                        + ":`; it names the failure in proofs and tests");
    }

    void named(Label label, Declared labels) {
        label.name().ifPresent(name -> labels.add("label", name));
        label.name().ifPresent(name -> style.snake("a clause", name));
        style.catalogue(label);
    }
}
