package io.decree.contracts.resolve;

import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Expr;
import io.decree.contracts.syntax.ClauseSyntax;
import io.decree.contracts.syntax.Label;
import io.decree.contracts.syntax.Name;
import java.util.List;
import java.util.Optional;

/** Resolves labelled statements. */
final class ClauseResolver {

    private static final String UNNAMED = "unnamed";

    private final ExpressionResolver expressions;

    ClauseResolver(ExpressionResolver expressions) {
        this.expressions = expressions;
    }

    /** The written label; a missing one has been reported when the form was checked. */
    static String text(Label label) {
        return label.name().map(Name::text).orElse(UNNAMED);
    }

    /** The catalogue ids without their mark. */
    static List<String> catalogue(Label label) {
        return label.catalogue().stream().map(id -> id.text().substring(1)).toList();
    }

    static String id(String owner, Label label) {
        return owner + "." + text(label);
    }

    List<Clause> clauses(
            Clause.Kind kind, String owner, List<ClauseSyntax> clauses, Context context) {
        return clauses.stream().flatMap(c -> clause(kind, owner, c, context).stream()).toList();
    }

    private Optional<Clause> clause(
            Clause.Kind kind, String owner, ClauseSyntax syntax, Context context) {
        Context fresh = context.renewed();
        return expressions
                .truth(syntax.body(), fresh)
                .map(body -> clause(kind, owner, syntax.label(), body));
    }

    static Clause clause(Clause.Kind kind, String owner, Label label, Expr body) {
        return new Clause(
                id(owner, label),
                text(label),
                kind,
                catalogue(label),
                body,
                label.docs(),
                label.span());
    }
}
