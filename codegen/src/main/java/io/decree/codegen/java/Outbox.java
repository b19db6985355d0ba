package io.decree.codegen.java;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The registers in which a handler leaves its effects for the shell: the reply, the alarm, and what
 * has to be forced to disk. A component that never replies, never raises an alarm or keeps nothing
 * on disk has no register for it.
 *
 * @param replies the messages some handler may answer, in declaration order
 * @param replyFields one field for each distinct name among the fields of the replies
 * @param alarms the alarms, in order of first mention
 * @param persistSets the distinct sets of durable fields that some case changes, in order of first
 *     mention, each in state order
 * @param durable whether the component has durable fields
 */
public record Outbox(
        List<Message> replies,
        List<Field> replyFields,
        List<String> alarms,
        List<List<StateField>> persistSets,
        boolean durable) {

    /** The register that says which message is answered. */
    public static final String REPLY_KIND = "replyKind";

    /** The register that says whether the reply waits for the disk. */
    public static final String REPLY_HELD = "replyHeld";

    /** The register that says which alarm is raised. */
    public static final String ALARM = "alarm";

    /** The register that says what has to be forced to disk. */
    public static final String PERSIST = "persist";

    /** The code of "no reply". */
    public static final String REPLY_NONE = "REPLY_NONE";

    /** The code of "no alarm". */
    public static final String ALARM_NONE = "ALARM_NONE";

    /** The code of "nothing to force". */
    public static final String PERSIST_NOTHING = "PERSIST_NOTHING";

    /** Copies the lists. */
    public Outbox {
        replies = List.copyOf(replies);
        replyFields = List.copyOf(replyFields);
        alarms = List.copyOf(alarms);
        persistSets = persistSets.stream().map(List::copyOf).toList();
    }

    /**
     * The registers of a component.
     *
     * @param contract the contract
     * @param component one of its components
     * @return the registers
     */
    public static Outbox of(Contract contract, Component component) {
        Set<Message> answered =
                component.handlers().stream()
                        .flatMap(h -> h.cases().stream())
                        .flatMap(c -> c.reply().stream())
                        .map(Reply::message)
                        .collect(Collectors.toSet());
        List<Message> replies = contract.messages().stream().filter(answered::contains).toList();
        return new Outbox(
                replies,
                fields(replies),
                component.alarms(),
                persistSets(component),
                component.state().stream().anyMatch(StateField::durable));
    }

    /**
     * The constant for what a case leaves to be forced to disk.
     *
     * @param component the component, which gives the order of the fields
     * @param handler the case's handler
     * @param row the case
     * @return for example {@code PERSIST_PROMISED_VOTES}
     */
    public static String persist(Component component, Handler handler, Case row) {
        List<StateField> durable = inStateOrder(component, row.durableChanges());
        return handler.recovery() || durable.isEmpty() ? PERSIST_NOTHING : persist(durable);
    }

    /**
     * The constant for a set of durable fields.
     *
     * @param fields the fields
     * @return for example {@code PERSIST_PROMISED_VOTES}
     */
    public static String persist(List<StateField> fields) {
        return fields.stream()
                .map(f -> JavaNames.upper(f.name()))
                .collect(Collectors.joining("_", "PERSIST_", ""));
    }

    /**
     * Whether the component answers anything.
     *
     * @return whether the reply registers exist
     */
    public boolean hasReplies() {
        return !replies.isEmpty();
    }

    /**
     * Whether the component raises alarms.
     *
     * @return whether the alarm register exists
     */
    public boolean hasAlarms() {
        return !alarms.isEmpty();
    }

    /**
     * The fields of a reply that have a register; a view has none.
     *
     * @param reply the reply of a case
     * @return the bindings, in the message's order
     */
    public static List<Reply.Binding> stored(Reply reply) {
        return reply.bindings().stream()
                .filter(b -> !(b.field().type() instanceof Type.View))
                .toList();
    }

    /**
     * The registers a case sets, in the order in which they are declared.
     *
     * @param reply the case's reply
     * @return their names
     */
    public List<String> written(Optional<Reply> reply) {
        List<String> names = new ArrayList<>();
        if (hasReplies()) {
            names.add(REPLY_KIND);
            names.add(REPLY_HELD);
        }
        reply.ifPresent(r -> stored(r).forEach(b -> names.add(JavaNames.register(b.field()))));
        if (hasAlarms()) {
            names.add(ALARM);
        }
        if (durable) {
            names.add(PERSIST);
        }
        return names;
    }

    private static List<Field> fields(List<Message> replies) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Message reply : replies) {
            for (Field field : reply.fields()) {
                if (!(field.type() instanceof Type.View)) {
                    Field first = byName.putIfAbsent(field.name(), field);
                    requireSameType(first, field);
                }
            }
        }
        return List.copyOf(byName.values());
    }

    private static void requireSameType(Field first, Field second) {
        if (first != null && !JavaTypes.of(first.type()).equals(JavaTypes.of(second.type()))) {
            throw new IllegalArgumentException(
                    "replies share the register "
                            + JavaNames.register(first)
                            + ", but one field is kept as "
                            + JavaTypes.of(first.type())
                            + " and another as "
                            + JavaTypes.of(second.type()));
        }
    }

    private static List<List<StateField>> persistSets(Component component) {
        Set<List<StateField>> sets = new LinkedHashSet<>();
        for (Handler handler : component.handlers()) {
            for (Case row : handler.cases()) {
                List<StateField> changed = inStateOrder(component, row.durableChanges());
                if (!handler.recovery() && !changed.isEmpty()) {
                    sets.add(changed);
                }
            }
        }
        return List.copyOf(sets);
    }

    private static List<StateField> inStateOrder(Component component, List<StateField> fields) {
        return component.state().stream().filter(fields::contains).toList();
    }
}
