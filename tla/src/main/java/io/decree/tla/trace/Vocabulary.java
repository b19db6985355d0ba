package io.decree.tla.trace;

import io.decree.codegen.tla.ComponentModel;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values of a model are called in the contract. */
final class Vocabulary {

    private final List<Component> components;

    Vocabulary(List<Component> components) {
        this.components = List.copyOf(components);
    }

    /**
     * A variable that stands for a state field.
     *
     * @param name the field's name, after its component's where there are several components
     * @param field the field
     * @param disk whether it is the disk twin
     */
    record Variable(String name, StateField field, boolean disk) {}

    Optional<Handler> handler(String name) {
        return components.stream()
                .flatMap(c -> c.handlers().stream())
                .filter(h -> h.name().equals(name))
                .findFirst();
    }

    Component component(Handler handler) {
        return components.stream()
                .filter(c -> c.handlers().contains(handler))
                .findFirst()
                .orElseThrow();
    }

    Case row(Handler handler, String name) {
        return handler.cases().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The state field a variable stands for, its disk twin included. */
    Optional<Variable> field(String variable) {
        return models().flatMap(model -> field(model, variable).stream()).findFirst();
    }

    private Stream<ComponentModel> models() {
        return components.stream().map(ComponentModel::new);
    }

    private Optional<Variable> field(ComponentModel model, String variable) {
        return model.variables().stream()
                .filter(f -> model.variable(f).equals(variable) || model.twin(f).equals(variable))
                .map(f -> new Variable(name(model, f.name()), f, model.twin(f).equals(variable)))
                .findFirst();
    }

    private String name(ComponentModel model, String own) {
        return components.size() == 1 ? own : model.component().name() + "." + own;
    }

    /**
     * What a variable that stands for no field is called: held answers, alarms, the frame's own.
     */
    String machinery(String variable) {
        return models().flatMap(model -> model.ownName(variable).stream())
                .findFirst()
                .orElse(variable);
    }

    /** A value of a type in the words of the contract. */
    String say(Type type, TlaValue value) {
        if (type instanceof Type.Structure record) {
            return isNone(record, value) ? "none" : record(record.fields(), value);
        } else if (type instanceof Type.Bool) {
            return value.text().toLowerCase(Locale.ROOT);
        } else if (type instanceof Type.Ballot ballot) {
            return value.text().equals(Long.toString(ballot.none())) ? "none" : value.text();
        } else if (type instanceof Type.Opaque) {
            return value.text().startsWith("no_") ? "none" : value.text();
        }
        return value.text();
    }

    private boolean isNone(Type.Structure record, TlaValue value) {
        return record.fields().stream()
                .filter(f -> f.type() instanceof Type.Ballot || f.type() instanceof Type.Opaque)
                .anyMatch(f -> value.at(f.name()).map(v -> isNone(f.type(), v)).orElse(false));
    }

    private boolean isNone(Type type, TlaValue value) {
        return say(type, value).equals("none");
    }

    /** A message or record with the fields the model keeps. */
    String record(List<Field> fields, TlaValue value) {
        StringBuilder text = new StringBuilder("{ ");
        for (Field field : fields) {
            value.at(field.name())
                    .ifPresent(
                            v -> {
                                text.append(text.length() > 2 ? ", " : "");
                                text.append(field.name()).append(" = ");
                                text.append(say(typeOf(field), v));
                            });
        }
        return text.append(" }").toString();
    }

    private Type typeOf(Field field) {
        if (field.type() instanceof Type.View view) {
            return components.stream()
                    .flatMap(c -> c.field(view.field()).stream())
                    .findFirst()
                    .map(StateField::type)
                    .orElse(field.type());
        }
        return field.type();
    }
}
