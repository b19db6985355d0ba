package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;

/**
 * Checks that names which are put together in generated code stay apart from state fields: {@code
 * m.slot} becomes {@code mSlot}, and field {@code ballot} of log {@code votes} becomes {@code
 * votesBallot}.
 */
final class GeneratedNames {

    private final Component component;
    private final Diagnostics diagnostics;

    GeneratedNames(Component component, Diagnostics diagnostics) {
        this.component = component;
        this.diagnostics = diagnostics;
    }

    void check() {
        for (StateField field : component.state()) {
            if (field.type() instanceof Type.Log log) {
                log.element()
                        .fields()
                        .forEach(f -> clash(field.name() + "_" + f.name(), field.span()));
            }
        }
        for (Handler handler : component.handlers()) {
            for (Field field : handler.fields()) {
                clash(handler.parameter() + "_" + field.name(), handler.span());
            }
        }
    }

    private void clash(String joined, Span span) {
        component
                .field(joined)
                .ifPresent(
                        field ->
                                diagnostics.add(
                                        Code.C108,
                                        field.span(),
                                        "the name `"
                                                + joined
                                                + "` is made by the generator as well",
                                        "rename the state field",
                                        span,
                                        "made from this and one of its fields"));
    }
}
