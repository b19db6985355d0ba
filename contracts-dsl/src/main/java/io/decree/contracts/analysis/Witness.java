package io.decree.contracts.analysis;

import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Draft;
import io.decree.contracts.eval.Fault;
import io.decree.contracts.eval.Notation;
import io.decree.contracts.eval.State;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** An input that shows what is wrong, made as ordinary as possible. */
final class Witness {

    private final Partial input;
    private final List<Goal> goals;

    Witness(Partial input, List<Goal> goals) {
        this.input = input;
        this.goals = goals;
        minimise();
    }

    Partial input() {
        return input;
    }

    /** Replaces each value by a more ordinary one as long as all goals still hold. */
    private void minimise() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int variable = 0; variable < input.layout().size(); variable++) {
                changed |= input.isKnown(variable) && lower(variable);
            }
        }
    }

    private boolean lower(int variable) {
        long present = input.value(variable);
        for (long candidate : input.layout().variable(variable).candidates()) {
            if (candidate == present) {
                return false;
            }
            input.choose(variable, candidate);
            if (holds()) {
                return true;
            }
            input.choose(variable, present);
        }
        return false;
    }

    private boolean holds() {
        try {
            return goals.stream().allMatch(goal -> goal.holds(input));
        } catch (Partial.Unknown | Fault.Signal | Draft.Undefined other) {
            return false;
        }
    }

    /** The values one goal looks at, in contract terms. */
    String text(String parameter, Goal goal) {
        BitSet outer = input.exchange(new BitSet());
        boolean unused = goal.holds(input);
        BitSet reads = input.exchange(outer);
        List<String> parts = new ArrayList<>();
        reads.stream().forEach(variable -> parts.add(text(parameter, variable)));
        return String.join(", ", parts);
    }

    private String text(String parameter, int id) {
        Layout.Variable variable = input.layout().variable(id);
        String value = Notation.value(variable.type(), input.value(id));
        if (variable.state() == null) {
            return parameter + "." + variable.field().name() + " = " + value;
        }
        StateField field = variable.state();
        String place = Notation.place(field, variable.cell(), base(field));
        return place + (variable.isAfter() ? " = " + value + " afterwards" : " = " + value);
    }

    private long base(StateField log) {
        if (!(log.type() instanceof Type.Log)) {
            return 0;
        }
        int base = input.layout().base(log);
        return input.isKnown(base) ? input.value(base) : 0;
    }

    /** The state before; what no goal looks at has its default. */
    State state(Component component) {
        State given = with(State.initial(component), true);
        return with(given, false);
    }

    /** Given fields come first: the capacity decides how many cells a log has. */
    private State with(State start, boolean given) {
        State state = start;
        for (int id = 0; id < input.layout().size(); id++) {
            Layout.Variable variable = input.layout().variable(id);
            boolean isBefore = variable.state() != null && !variable.isAfter();
            if (input.isKnown(id) && isBefore && variable.state().given() == given) {
                state = state.with(variable.state(), variable.cell(), input.value(id));
            }
        }
        return state;
    }

    /** The call; what no goal looks at has its default. */
    Call call(Handler handler) {
        Call call = Call.of(handler);
        for (int id = 0; id < input.layout().size(); id++) {
            Layout.Variable variable = input.layout().variable(id);
            if (input.isKnown(id) && variable.field() != null) {
                call = call.with(variable.field().name(), input.value(id));
            }
        }
        return call;
    }
}
