package io.decree.contracts.resolve;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an expression stands, and so what it may say.
 *
 * @param handled the message a handler is called with
 * @param reply the reply a promise is about
 * @param state which state reads mean
 * @param standing how much of its clause the expression is
 * @param changed the fields that differ between the two states; absent when it is not known
 * @param bindings the bound variables and the arguments of a definition
 * @param used the names of variables the clause binds already
 * @param calls the definitions that are being inlined
 */
record Context(
        Optional<Handled> handled,
        Optional<Message> reply,
        State state,
        Standing standing,
        Optional<Set<StateField>> changed,
        Map<String, Expr> bindings,
        Set<String> used,
        Set<String> calls) {

    /** The message of a handler and the name it goes by; absent when its declaration is wrong. */
    record Handled(String parameter, Optional<Message> message) {

        List<Field> fields() {
            return message.map(Message::fields).orElse(List.of());
        }
    }

    /** Which state a field is read from. */
    enum State {
        /** There is one state, and {@code old} means nothing. */
        ONLY,
        /** The state after the handler; {@code old} stands for the one before it. */
        AFTER,
        /** Inside {@code old}: the state before the handler. */
        BEFORE
    }

    /** How much of its clause an expression is. */
    enum Standing {
        /** The whole postcondition. */
        WHOLE,
        /** A conjunct of it, or what it says about each element. */
        CONJUNCT,
        /** Anything else. */
        INSIDE
    }

    /** One state, nothing handled: invariants, initial values, component hints. */
    static Context plain() {
        return new Context(
                Optional.empty(),
                Optional.empty(),
                State.ONLY,
                Standing.INSIDE,
                Optional.empty(),
                Map.of(),
                new HashSet<>(),
                Set.of());
    }

    /** The same place for another clause, whose variables have names of their own. */
    Context renewed() {
        return new Context(
                handled, reply, state, standing, changed, bindings, new HashSet<>(), calls);
    }

    Context handling(Optional<Handled> message) {
        return new Context(message, reply, state, standing, changed, bindings, used, calls);
    }

    Context replying(Message message) {
        return new Context(
                handled, Optional.of(message), state, standing, changed, bindings, used, calls);
    }

    Context in(State other) {
        return new Context(handled, reply, other, standing, changed, bindings, used, calls);
    }

    Context as(Standing other) {
        return new Context(handled, reply, state, other, changed, bindings, used, calls);
    }

    Context inside() {
        return as(Standing.INSIDE);
    }

    /** A part of this one that may say as much as a conjunct may. */
    Context conjunct() {
        return standing == Standing.WHOLE ? as(Standing.CONJUNCT) : this;
    }

    Context changing(Set<StateField> fields) {
        return new Context(
                handled, reply, state, standing, Optional.of(fields), bindings, used, calls);
    }

    Context binding(String name, Expr value) {
        Map<String, Expr> more = new HashMap<>(bindings);
        more.put(name, value);
        return new Context(handled, reply, state, standing, changed, more, used, calls);
    }

    /** The body of a definition: its arguments are all it can name besides the state. */
    Context calling(String definition, Map<String, Expr> arguments) {
        Set<String> more = new HashSet<>(calls);
        more.add(definition);
        return new Context(
                Optional.empty(),
                Optional.empty(),
                state,
                Standing.INSIDE,
                changed,
                arguments,
                used,
                more);
    }

    boolean isOld() {
        return state == State.BEFORE;
    }
}
