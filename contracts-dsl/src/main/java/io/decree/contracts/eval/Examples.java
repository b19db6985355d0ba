package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;

/** Builds the states that examples start from. */
final class Examples {

    private final Component component;

    Examples(Component component) {
        this.component = component;
    }

    /**
     * Given fields come first, because initial values and the size of a log depend on them; logs
     * come last, because their slots depend on the base.
     */
    State state(Example example) {
        State state = State.initial(component);
        for (Example.StateBinding binding : example.given()) {
            state = binding.field().given() ? with(state, binding) : state;
        }
        state = state.restarted();
        for (Example.StateBinding binding : example.given()) {
            boolean log = binding.field().type() instanceof Type.Log;
            state = binding.field().given() || log ? state : with(state, binding);
        }
        for (Example.StateBinding binding : example.given()) {
            boolean log = binding.field().type() instanceof Type.Log;
            state = log ? with(state, binding) : state;
        }
        return state;
    }

    private State with(State state, Example.StateBinding binding) {
        return state.with(binding.field(), cell(state, binding), binding.value().value());
    }

    private int cell(State state, Example.StateBinding binding) {
        if (binding.index().isEmpty()) {
            return 0;
        }
        StateField field = binding.field();
        Expr.Literal key = binding.index().get();
        int first =
                new Evaluator(component, Scope.of(state))
                        .cell(field.type(), field.name(), key.value(), false, key.span());
        return first
                + binding.recordField()
                        .map(f -> Encoding.position(((Type.Log) field.type()).element(), f.name()))
                        .orElse(0);
    }
}
