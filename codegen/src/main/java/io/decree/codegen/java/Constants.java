package io.decree.codegen.java;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The constants of a contract class, in the order in which they are declared: first those of the
 * types, then the results of the handlers, then the codes of the outbox.
 */
public final class Constants {

    private final List<Constant> all = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Constants() {}

    /**
     * One constant.
     *
     * @param name its name
     * @param primitive its type, {@code int} or {@code long}
     * @param value its value
     * @param doc one sentence for its documentation, in the words of a contract
     */
    public record Constant(String name, String primitive, long value, String doc) {

        /**
         * The value as Java writes it.
         *
         * @return for example {@code 1152921504606846976L}
         */
        public String literal() {
            return primitive.equals("long") ? value + "L" : Long.toString(value);
        }
    }

    /**
     * The constants of a component.
     *
     * @param contract the contract
     * @param component one of its components
     * @return the constants in order
     * @throws IllegalArgumentException when two of them would have the same name
     */
    public static List<Constant> of(Contract contract, Component component) {
        Constants constants = new Constants();
        contract.types().forEach(constants::type);
        component.handlers().forEach(constants::outcomes);
        constants.outbox(Outbox.of(contract, component));
        return List.copyOf(constants.all);
    }

    /**
     * The constant that stands for a literal.
     *
     * @param literal a literal
     * @return absent when the literal is written as a number
     */
    public static Optional<String> nameOf(Expr.Literal literal) {
        Type type = literal.type();
        if (type instanceof Type.Ballot || type instanceof Type.Opaque) {
            boolean none = literal.value() == JavaTypes.none(type);
            return none ? Optional.of(JavaNames.none(type.name())) : Optional.empty();
        }
        Type.Enumeration enumeration =
                type instanceof Type.Option option
                        ? option.of()
                        : type instanceof Type.Enumeration plain ? plain : null;
        if (enumeration == null) {
            return Optional.empty();
        }
        return Optional.of(
                literal.value() == 0
                        ? JavaNames.none(enumeration.name())
                        : JavaNames.enumValue(
                                enumeration, enumeration.values().get((int) literal.value() - 1)));
    }

    private void type(Type type) {
        String article = "of `" + type.name() + "`.";
        if (type instanceof Type.Ordered ordered) {
            if (ordered.low() != 0) {
                typed(
                        JavaNames.min(type.name()),
                        type,
                        ordered.low(),
                        "The least value " + article);
            }
            typed(
                    JavaNames.max(type.name()),
                    type,
                    ordered.high(),
                    "The greatest value " + article);
        }
        if (type instanceof Type.Ballot || type instanceof Type.Opaque) {
            String doc = "The value " + article.replace(".", " that stands for nothing.");
            typed(JavaNames.none(type.name()), type, JavaTypes.none(type), doc);
        }
        if (type instanceof Type.Node node) {
            add(
                    JavaNames.count(node.name()),
                    "int",
                    node.count(),
                    "How many values `" + node.name() + "` has.");
        }
        if (type instanceof Type.Enumeration enumeration) {
            enumeration(enumeration);
        }
    }

    private void enumeration(Type.Enumeration type) {
        String none = "The value of `option " + type.name() + "` that stands for nothing.";
        add(JavaNames.none(type.name()), "int", 0, none);
        int code = 0;
        for (String value : type.values()) {
            code++;
            String doc = "The value `" + value + "` of `" + type.name() + "`.";
            add(JavaNames.enumValue(type, value), "int", code, doc);
        }
    }

    private void outcomes(Handler handler) {
        for (Case row : handler.cases()) {
            String doc = "The result of case `" + row.id() + "`.";
            add(JavaNames.outcome(handler, row), "int", row.code(), doc);
        }
    }

    private void outbox(Outbox outbox) {
        if (outbox.hasReplies()) {
            add(Outbox.REPLY_NONE, "int", 0, "Nothing is answered.");
            int code = 0;
            for (Message message : outbox.replies()) {
                code++;
                String doc = "A `" + message.name() + "` is answered.";
                add(JavaNames.replyKind(message), "int", code, doc);
            }
        }
        if (outbox.hasAlarms()) {
            add(Outbox.ALARM_NONE, "int", 0, "No alarm is raised.");
            int code = 0;
            for (String alarm : outbox.alarms()) {
                code++;
                add(JavaNames.alarm(alarm), "int", code, "The alarm `" + alarm + "` is raised.");
            }
        }
        if (outbox.durable()) {
            persist(outbox);
        }
    }

    private void persist(Outbox outbox) {
        add(Outbox.PERSIST_NOTHING, "int", 0, "Nothing has to be forced to disk.");
        int code = 0;
        for (List<StateField> set : outbox.persistSets()) {
            code++;
            String fields =
                    set.stream().map(f -> "`" + f.name() + "`").collect(Collectors.joining(", "));
            add(Outbox.persist(set), "int", code, "To be forced to disk: " + fields + ".");
        }
    }

    private void typed(String name, Type type, long value, String doc) {
        add(name, JavaTypes.of(type), value, doc);
    }

    private void add(String name, String primitive, long value, String doc) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("two constants would be called " + name);
        }
        all.add(new Constant(name, primitive, value, doc));
    }
}
