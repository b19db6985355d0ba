package io.decree.tla.trace;

import io.decree.codegen.tla.ComponentModel;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the values of a model are called in the contract. */
final class Vocabulary {

    private final Contract contract;

    Vocabulary(Contract contract) {
        this.contract = contract;
    }

    Optional<Handler> handler(String name) {
        return contract.components().stream()
                .flatMap(c -> c.handlers().stream())
                .filter(h -> h.name().equals(name))
                .findFirst();
    }

    Component component(Handler handler) {
        return contract.components().stream()
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
    Optional<StateField> field(String variable) {
        String name = variable.startsWith("disk_") ? variable.substring(5) : variable;
        return contract.components().stream()
                .flatMap(c -> new ComponentModel(c).variables().stream())
                .filter(f -> f.name().equals(name))
                .findFirst();
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
            return field(view.field()).map(StateField::type).orElse(field.type());
        }
        return field.type();
    }
}
