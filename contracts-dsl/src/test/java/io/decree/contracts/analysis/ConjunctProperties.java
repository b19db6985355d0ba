package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.contracts.eval.AcceptorInputs;
import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Evaluator;
import io.decree.contracts.eval.Interpreter;
import io.decree.contracts.eval.Outcome;
import io.decree.contracts.eval.Scope;
import io.decree.contracts.eval.State;
import io.decree.contracts.eval.TestContracts;
import io.decree.contracts.eval.Values;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A clause that was taken apart says the same as the whole. */
class ConjunctProperties {

    private static final Component ACCEPTOR = TestContracts.acceptor();
    private static final int SLOTS = 8;

    @Property(tries = 1_000)
    void thePiecesHoldTogetherExactlyWhenTheClauseHolds(@ForAll long seed) {
        AcceptorInputs inputs = new AcceptorInputs(ACCEPTOR, seed);
        Handler handler = ACCEPTOR.handlers().get(Math.floorMod(seed, 5));
        State before = inputs.state(handler);
        Call call = inputs.call(handler);
        Outcome outcome = new Interpreter(ACCEPTOR).run(before, call);
        if (outcome instanceof Outcome.Taken taken) {
            State after = disturbed(taken.after(), new Random(seed));
            List<Clause> clauses = new ArrayList<>(ACCEPTOR.invariants());
            clauses.addAll(taken.taken().ensures());
            Scope scope = new Scope(before, after, call, Values.NONE);
            clauses.forEach(clause -> compare(clause, new Evaluator(ACCEPTOR, scope)));
        }
    }

    private static void compare(Clause clause, Evaluator evaluator) {
        List<Conjunct> pieces = Conjunct.of(clause.body(), SLOTS);
        boolean whole = evaluator.holds(clause.body());
        assertEquals(whole, pieces.stream().allMatch(p -> p.holds(evaluator)), clause.id());
        assertEquals(whole, pieces.stream().noneMatch(p -> p.fails(evaluator)), clause.id());
    }

    /** Breaks a clause now and then. */
    private static State disturbed(State state, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> state.with("promised", 65_536);
            case 1 -> state.with("votes", state.value("base"), "value", 7);
            case 2 -> state.with("votes", state.value("base"), "ballot", 196_608);
            case 3 -> state.with("low", state.value("base") + 1);
            default -> state;
        };
    }
}
