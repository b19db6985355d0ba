package io.decree.contracts.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What the defining clauses describe is what all the other clauses ask for. */
class InterpreterProperties {

    private static final Component ACCEPTOR = TestContracts.acceptor();

    @Property(tries = 2_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theStateAfterBreaksNoClause(@ForAll long seed) {
        AcceptorInputs inputs = new AcceptorInputs(ACCEPTOR, seed);
        Interpreter interpreter = new Interpreter(ACCEPTOR);
        Handler handler = ACCEPTOR.handlers().get(Math.floorMod(seed, 5));
        State before = inputs.state(handler);
        assertEquals(List.of(), interpreter.brokenInvariants(before));
        Call call = inputs.call(handler);
        Outcome.Taken taken = assertInstanceOf(Outcome.Taken.class, interpreter.run(before, call));
        assertEquals(List.of(), taken.open());
        assertEquals(
                List.of(),
                interpreter.brokenBy(before, call, taken.taken(), taken.after(), taken.answer()));
        Statistics.collect(taken.taken().id());
        Statistics.coverage(
                coverage -> {
                    coverage.check("process_1a.grant").percentage(p -> p > 0.5);
                    coverage.check("process_2a.accept").percentage(p -> p > 0.5);
                    coverage.check("truncate.advance").percentage(p -> p > 0.5);
                    coverage.check("recover_vote.restore").percentage(p -> p > 0.5);
                });
    }
}
