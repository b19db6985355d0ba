package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.contracts.eval.TestContracts;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Promise;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExprTextTest {

    private static final Component ACCEPTOR = TestContracts.acceptor();
    private static final Component BOX = TestContracts.ballotBox();

    private static String clause(Component component, String label) {
        Stream<Clause> ensures =
                component.handlers().stream()
                        .flatMap(h -> h.cases().stream())
                        .map(Case::ensures)
                        .flatMap(Collection::stream);
        Stream<Clause> promises = component.promises().stream().map(Promise::clause);
        return Stream.of(ensures, promises, component.invariants().stream())
                .flatMap(s -> s)
                .filter(c -> c.label().equals(label))
                .findFirst()
                .map(c -> new ExprText("m").of(c.body()))
                .orElseThrow();
    }

    private static String guard(Component component, String id) {
        return component.handlers().stream()
                .flatMap(h -> h.cases().stream())
                .filter(c -> c.id().equals(id))
                .findFirst()
                .flatMap(Case::guard)
                .map(new ExprText("m")::of)
                .orElseThrow();
    }

    @Test
    void quantifiersSayTheirDomainAndWhatTheyLeaveOut() {
        assertEquals(
                "forall s in window except m.slot: votes[s] == old(votes[s])",
                clause(ACCEPTOR, "other_votes_kept"));
        assertEquals(
                "forall v in Value: decided[v] ==> (quorum n in Node where voter[n]: "
                        + "vote_of[n] == v)",
                clause(BOX, "decision_has_quorum"));
    }

    @Test
    void oldStandsAroundTheWholePlace() {
        assertEquals(
                "forall s in window: old(s in window) ==> votes[s] == old(votes[s])",
                clause(ACCEPTOR, "votes_kept"));
        assertEquals(
                "votes[m.slot].ballot > old(votes[m.slot].ballot)", clause(ACCEPTOR, "vote_rises"));
    }

    @Test
    void parenthesesStandOnlyWhereTheyMatter() {
        assertEquals(
                "owner(m.ballot) != m.from || !voter[m.from]",
                guard(ACCEPTOR, "process_2a.impostor"));
        assertEquals("m.slot - base >= capacity", guard(ACCEPTOR, "process_2a.beyond_window"));
        assertEquals(
                "!(quorum n in Node where voter[n]: vote_of[n] == m.value)",
                guard(BOX, "decide.wait"));
    }

    @Test
    void aChoiceIsWrittenAsOne() {
        assertEquals(
                "promised == (if m.ballot > old(promised) then m.ballot else old(promised))",
                clause(ACCEPTOR, "promise_covers_vote"));
    }
}
