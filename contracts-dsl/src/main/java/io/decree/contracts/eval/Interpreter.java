package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Executes the handlers of a component by their clauses alone.
 *
 * <pre>{@code
 * Interpreter acceptor = new Interpreter(component);
 * State state = acceptor.initial().with("fitness", 2).with("voter", 0, 1);
 * Outcome outcome = acceptor.run(state, acceptor.call("process_1a").with("ballot", 65_537));
 * }</pre>
 */
public final class Interpreter {

    private final Component component;
    private final Judge judge;

    /**
     * Creates an interpreter.
     *
     * @param component whose handlers are executed
     */
    public Interpreter(Component component) {
        this.component = component;
        this.judge = new Judge(component);
    }

    /**
     * The initial state with default given fields.
     *
     * @return see {@link State#initial}
     */
    public State initial() {
        return State.initial(component);
    }

    /**
     * A call whose fields all have their least value.
     *
     * @param handler the handler's name
     * @return see {@link Call#of}
     */
    public Call call(String handler) {
        return component.handlers().stream()
                .filter(h -> h.name().equals(handler))
                .findFirst()
                .map(Call::of)
                .orElseThrow(() -> new IllegalArgumentException("no handler " + handler));
    }

    /**
     * The state an example starts from.
     *
     * @param example the example
     * @return the state
     * @throws Fault.Signal when it gives a value to a slot outside the window
     */
    public State stateOf(Example example) {
        return new Examples(component).state(example);
    }

    /**
     * The call an example makes.
     *
     * @param handler the handler the example belongs to
     * @param example the example
     * @return the call
     */
    public Call callOf(Handler handler, Example example) {
        Call call = Call.of(handler);
        for (Example.MessageBinding binding : example.message()) {
            call = call.with(binding.field().name(), binding.value().value());
        }
        return call;
    }

    /**
     * The value of an expression.
     *
     * @param expr a scalar expression
     * @param scope what it reads
     * @return its value, or why it has none
     */
    public Evaluation evaluate(Expr expr, Scope scope) {
        try {
            return new Evaluation.Value(new Evaluator(component, scope).number(expr));
        } catch (Fault.Signal signal) {
            return new Evaluation.Faulted(signal.fault());
        }
    }

    /**
     * The invariants a state breaks.
     *
     * @param state the state
     * @return in declaration order
     */
    public List<Broken> brokenInvariants(State state) {
        return judge.state(state);
    }

    /**
     * The clauses a step breaks, whoever made the step: postconditions, invariants, steps, the
     * promises of the reply, and the frame.
     *
     * @param before the state before
     * @param call the call
     * @param taken the case that was taken
     * @param after the state after
     * @param answer the reply that was made
     * @return in declaration order, the frame last
     */
    public List<Broken> brokenBy(
            State before, Call call, Case taken, State after, Optional<Answer> answer) {
        return judge.step(before, call, taken, after, answer);
    }

    /**
     * Executes one call.
     *
     * @param before the state before
     * @param call the call
     * @return what the contract says
     */
    public Outcome run(State before, Call call) {
        Evaluator evaluator = new Evaluator(component, Scope.of(before, call));
        try {
            Optional<Clause> refusal = refusal(evaluator, call.handler());
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            for (Case candidate : call.handler().cases()) {
                if (candidate.guard().isEmpty() || evaluator.holds(candidate.guard().get())) {
                    return take(before, call, candidate);
                }
            }
            throw new IllegalStateException(call.handler().name() + " has no `otherwise`");
        } catch (Fault.Signal signal) {
            return new Outcome.Faulted(signal.fault());
        }
    }

    private static Optional<Clause> refusal(Evaluator evaluator, Handler handler) {
        return Stream.concat(handler.requires().stream(), handler.relies().stream())
                .filter(clause -> !evaluator.holds(clause.body()))
                .findFirst();
    }

    private Outcome take(State before, Call call, Case taken) {
        Draft draft = new Draft(component, before, call, taken, Trace.NONE);
        List<String> open = new ArrayList<>();
        State after = finished(before, draft, taken.span(), open);
        Optional<Answer> answer =
                taken.reply().map(reply -> answer(reply, new Scope(before, after, call, call)));
        return new Outcome.Taken(
                taken,
                after,
                answer,
                answer.isPresent() && !component.promisesOf(answer.get().message()).isEmpty(),
                taken.alarm().map(Case.Alarm::name),
                call.handler().recovery() ? List.of() : taken.durableChanges(),
                open);
    }

    private static State finished(State before, Draft draft, Span span, List<String> open) {
        return before.replaced(
                (field, cell) -> {
                    try {
                        long value = draft.get(field, cell);
                        checkBounds(before, field, cell, value, span);
                        return value;
                    } catch (Draft.Undefined undefined) {
                        open.add(Notation.place(field, cell, before.base(field)));
                        return before.get(field, cell);
                    }
                });
    }

    private static void checkBounds(
            State before, StateField field, int cell, long value, Span span) {
        Type type = Encoding.cellType(field.type(), cell);
        if (value != before.get(field, cell) && !Encoding.fits(type, value)) {
            String place = Notation.place(field, cell, before.base(field));
            String message = "`%s` becomes %s, which is no %s";
            throw new Fault.Signal(
                    new Fault(message.formatted(place, Notation.number(value), type.name()), span));
        }
    }

    /**
     * The reply a case makes.
     *
     * @param reply the reply clause
     * @param scope the states before and after, and the message
     * @return the values of its fields
     */
    private Answer answer(Reply reply, Scope scope) {
        Evaluator evaluator = new Evaluator(component, scope);
        Map<String, Long> values = new LinkedHashMap<>();
        for (Reply.Binding binding : reply.bindings()) {
            if (!(binding.field().type() instanceof Type.View)) {
                values.put(binding.field().name(), evaluator.number(binding.value()));
            }
        }
        return new Answer(reply.message(), values);
    }
}
