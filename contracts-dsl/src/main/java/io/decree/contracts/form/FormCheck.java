package io.decree.contracts.form;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.syntax.ComponentSyntax;
import io.decree.contracts.syntax.DeclarationSyntax;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import io.decree.contracts.syntax.FileSyntax;
import io.decree.contracts.syntax.HandlerSyntax;
import io.decree.contracts.syntax.Label;
import io.decree.contracts.syntax.ProtocolSyntax;
import java.util.List;

/** Checks the form of a whole file. */
public final class FormCheck {

    private final Diagnostics diagnostics;
    private final NameStyle style;
    private final LabelCheck labels;
    private final Declared constants;
    private final Declared handlers;

    private FormCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.style = new NameStyle(diagnostics);
        this.labels = new LabelCheck(diagnostics);
        this.constants = new Declared(diagnostics);
        this.handlers = new Declared(diagnostics);
    }

    /**
     * Checks a file.
     *
     * @param file its tree
     * @param diagnostics takes the findings
     */
    public static void check(FileSyntax file, Diagnostics diagnostics) {
        new FormCheck(diagnostics).file(file);
    }

    private void file(FileSyntax file) {
        style.contract(file.name());
        Declared names = new Declared(diagnostics);
        file.declarations().forEach(d -> declaration(d, names));
        file.components().forEach(c -> names.add("component", c.name()));
        file.components().forEach(this::component);
        Declared protocols = new Declared(diagnostics);
        file.protocols().forEach(p -> protocol(p, protocols));
    }

    private void declaration(DeclarationSyntax declaration, Declared names) {
        if (declaration instanceof DeclarationSyntax.Const constant) {
            names.add("constant", constant.name());
            constants.note(constant.name());
            style.constant(constant.name());
        } else if (declaration instanceof DeclarationSyntax.Alias alias) {
            names.add("type", alias.name());
            style.type("a type", alias.name());
        } else if (declaration instanceof DeclarationSyntax.Enumeration e) {
            names.add("type", e.name());
            style.prefix("enum", e.name());
            enumValues(e);
        } else if (declaration instanceof DeclarationSyntax.Structure record) {
            names.add("type", record.name());
            style.type("a record", record.name());
            fields(record.fields());
        } else if (declaration instanceof DeclarationSyntax.Message message) {
            names.add("message", message.name());
            style.message(message.name());
            fields(message.fields());
        }
    }

    private void enumValues(DeclarationSyntax.Enumeration enumeration) {
        Declared values = new Declared(diagnostics);
        enumeration.values().forEach(v -> values.add("value", v));
        enumeration.values().forEach(constants::note);
        style.snakes("a value of an enum", enumeration.values());
    }

    private void fields(List<FieldSyntax> fields) {
        Declared names = new Declared(diagnostics);
        for (FieldSyntax field : fields) {
            names.add("field", field.name());
            style.snake("a field", field.name());
        }
    }

    private void component(ComponentSyntax component) {
        style.type("a component", component.name());
        Declared names = constants.inner();
        component.state().forEach(f -> names.add("state field", f.name()));
        component.state().forEach(f -> style.stateField(f.name()));
        component.ranges().forEach(r -> names.add("range", r.name()));
        component.ranges().forEach(r -> style.snake("a range", r.name()));
        component.defines().forEach(d -> names.add("definition", d.name()));
        component.defines().forEach(d -> definition(d, names));
        Declared clauses = new Declared(diagnostics);
        component.invariants().forEach(c -> labels.clause(c, clauses));
        component.steps().forEach(c -> labels.clause(c, clauses));
        component.promises().forEach(p -> labels.label(p.label(), p.body(), clauses));
        component.handlers().forEach(this::handler);
    }

    private void definition(ComponentSyntax.DefineSyntax definition, Declared names) {
        style.snake("a definition", definition.name());
        Declared parameters = names.inner();
        for (FieldSyntax parameter : definition.parameters()) {
            parameters.add("parameter", parameter.name());
            style.snake("a parameter", parameter.name());
        }
    }

    private void handler(HandlerSyntax handler) {
        handlers.add("handler", handler.name());
        style.prefix("handler", handler.name());
        handler.parameters().forEach(p -> style.snake("a parameter", p.name()));
        new HandlerForm(handler, labels, diagnostics).check();
    }

    private void protocol(ProtocolSyntax protocol, Declared protocols) {
        protocols.add("protocol", protocol.name());
        style.type("a protocol", protocol.name());
        Declared clauses = new Declared(diagnostics);
        for (Label label : protocol.safety()) {
            labels.named(label, clauses);
        }
    }
}
