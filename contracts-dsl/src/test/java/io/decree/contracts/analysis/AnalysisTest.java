package io.decree.contracts.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.eval.TestContracts;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static List<Diagnostic> check(String text) {
        return TestContracts.findings(text);
    }

    private static List<Diagnostic> acceptorWith(String part, String by) {
        return check(TestContracts.replaced(TestContracts.acceptorText(), part, by));
    }

    private static List<Diagnostic> toyWith(String part, String by) {
        return check(TestContracts.replaced(TestContracts.toyText(), part, by));
    }

    /** The only finding of a code, as text. */
    private static String only(Code code, List<Diagnostic> found) {
        List<Diagnostic> matching = found.stream().filter(d -> d.code() == code).toList();
        assertEquals(1, matching.size(), () -> "findings: " + found);
        return matching.get(0).cause() + " | " + matching.get(0).remedy();
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), () -> text + "\ndoes not say: " + part);
    }

    @Test
    void bothContractsAreCleanAndEveryQuestionIsAnswered() {
        for (String text : List.of(TestContracts.acceptorText(), TestContracts.toyText())) {
            Analysis analysis = Analysis.of(TestContracts.compiled(text));
            assertEquals(List.of(), analysis.found());
            assertEquals(0, analysis.undecided());
        }
    }

    @Test
    void aCaseThatAnEarlierOneCoversIsFound() {
        String text =
                only(
                        Code.C404,
                        acceptorWith("when m.ballot == promised {", "when m.ballot < promised {"));
        assertContains("case `repeat` can never be chosen", text);
        assertContains("`refuse` on line", text);
        assertContains("already covers every call with `m.ballot < promised`", text);
    }

    @Test
    void aCaseWhoseOwnGuardIsNeverTrueIsFound() {
        String text =
                only(
                        Code.C404,
                        acceptorWith("when m.ballot == promised {", "when m.ballot == none {"));
        assertContains("`m.ballot == none` is never true here", text);
    }

    @Test
    void anOtherwiseThatIsNeverReachedIsFound() {
        String text =
                only(
                        Code.C404,
                        toyWith(
                                "case refuse when vote_of[m.node] != none",
                                "case refuse when vote_of[m.node] == none || vote_of[m.node] != none"));
        assertContains("case `accept` can never be chosen", text);
    }

    @Test
    void aCaseThatNeedsADistantValueIsNotTakenForUnreachable() {
        List<Diagnostic> found =
                acceptorWith(
                        "case beyond_window @2a-06 @2a-19",
                        "case far when m.slot - base >= 123_456 { changes nothing; reply none; }\n"
                                + "    case beyond_window @2a-06 @2a-19");
        assertEquals(List.of(), found);
    }

    @Test
    void anExampleSettlesThatACaseCanBeTaken() {
        String hidden =
                TestContracts.replaced(
                        TestContracts.acceptorText(),
                        "    case older_epoch @1a-1 when",
                        """
                            case odd when epoch > 20 && m.epoch == 17 * epoch {
                              changes nothing;
                              reply none;
                            }
                            case older_epoch @1a-1 when""");
        assertContains("case `odd` can never be chosen", only(Code.C404, check(hidden)));
        String shown =
                TestContracts.replaced(
                        hidden,
                        "    example fresh_ballot:",
                        """
                            example odd_epoch:
                              given { fitness = fit, voter[0] = true, group = 1, epoch = 21 }
                              when { group = 1, ballot = 65_536, epoch = 357 } then odd;
                            example fresh_ballot:""");
        assertEquals(List.of(), check(shown));
    }

    @Test
    void aComponentWithoutSmallWindowsIsLeftToTheProof() {
        String large =
                TestContracts.replaced(
                        TestContracts.acceptorText(),
                        "type Capacity = int 1 .. 65_536;",
                        "type Capacity = int 1_024 .. 65_536;");
        String roomy = large.replaceAll("capacity = \\d+", "capacity = 1_024");
        Analysis analysis = Analysis.of(TestContracts.compiled(roomy));
        assertEquals(List.of(), analysis.found());
        assertEquals(1, analysis.undecided());
    }

    @Test
    void twoPostconditionsThatContradictEachOtherAreFound() {
        String text =
                only(
                        Code.C403,
                        acceptorWith("promised > old(promised);", "promised == old(promised);"));
        assertContains(
                "clauses `promise_recorded` and `promise_rises` contradict each other", text);
        assertContains("promised = none, m.ballot = 65_536", text);
    }

    @Test
    void aFrameClauseThatForgetsTheChangedSlotIsFound() {
        List<Diagnostic> found =
                acceptorWith(
                        """
                        forall s in window except m.slot: votes[s] == old(votes[s]);
                              reply accept_names_vote""",
                        """
                        forall s in window: votes[s] == old(votes[s]);
                              reply accept_names_vote""");
        String text = only(Code.C403, found);
        assertContains("and `other_votes_kept` contradict each other", text);
    }

    @Test
    void aCaseThatBreaksAStepIsFound() {
        String text =
                only(Code.C403, acceptorWith("m.base < base || m.low < low {", "m.base < base {"));
        assertContains("case `advance` breaks step `snapshot_mark_never_drops`", text);
        assertContains("low = 1", text);
        assertContains("m.low = 0", text);
    }

    @Test
    void postconditionsThatNoStateFulfilsAreFoundWithoutAnyDefinition() {
        String text =
                only(
                        Code.C403,
                        toyWith(
                                "ensures vote_recorded: vote_of[m.node] == m.value;",
                                """
                                ensures some: vote_of[m.node] != none;
                                ensures other: vote_of[m.node] != red;
                                ensures another: vote_of[m.node] != green;
                                """));
        assertContains("no state after case `accept` fulfils all its clauses", text);
    }

    @Test
    void aReadOutsideTheWindowIsFound() {
        String text =
                only(
                        Code.C312,
                        acceptorWith(
                                "case beyond_window @2a-06 @2a-19 when m.slot - base >= capacity",
                                "case beyond_window @2a-06 @2a-19 when m.slot - base > capacity"));
        assertContains(
                "the guard of `conflict` has no value: `votes[1]` is outside `window`", text);
        assertContains("capacity = 1, base = 0, m.slot = 1", text);
    }

    @Test
    void aBallotOfAnOwnerThatIsNoMemberIsFoundAsAnIndex() {
        List<Diagnostic> found =
                acceptorWith(
                        "owner(m.ballot) != m.from || !voter[m.from]", "!voter[owner(m.ballot)]");
        assertEquals(Code.C312, found.get(0).code());
        assertContains("`voter` has no element 65535", found.get(0).cause());
    }

    @Test
    void anInvariantThatTheInitialStateBreaksIsFound() {
        List<Diagnostic> found =
                toyWith("array[Value] of bool = false;", "array[Value] of bool = true;");
        assertContains(
                "the initial state breaks invariant `decision_has_quorum`", found.get(0).cause());
        assertEquals(Code.C414, found.get(0).code());
    }

    @Test
    void anInvariantThatACaseDoesNotKeepIsFound() {
        String text =
                only(
                        Code.C414,
                        acceptorWith(
                                "m.low > m.base || m.base > 2^60 - capacity", "m.low > m.base"));
        assertContains("case `advance` does not keep invariant `window_stays_in_range`", text);
        assertContains("m.base = 1_152_921_504_606_846_9", text);
    }

    @Test
    void aVoteAboveThePromiseBreaksAnInvariantAndAPromise() {
        List<Diagnostic> found =
                acceptorWith(
                        "promise_follows_vote @2a-10: promised == m.ballot",
                        "promise_follows_vote @2a-10: promised == old(promised)");
        assertContains("does not keep invariant `promise_covers_votes`", only(Code.C414, found));
        assertContains(
                "promise `vote_is_kept` is false when case `accept` replies",
                only(Code.C415, found));
    }

    @Test
    void anExampleThatTakesAnotherCaseIsFound() {
        String text =
                only(
                        Code.C601,
                        acceptorWith(
                                "ballot = 65_537 } then refuse;", "ballot = 65_537 } then grant;"));
        assertContains("example `stale_ballot` takes case `refuse`, not `grant`", text);
        assertContains("`refuse` is tested first (line", text);
    }

    @Test
    void anExampleWhoseCaseIsFalseIsFound() {
        String text =
                only(
                        Code.C601,
                        acceptorWith(
                                "ballot = 131_073 } then grant;",
                                "ballot = 131_073 } then refuse;"));
        assertContains("`m.ballot < promised` is false here", text);
    }

    @Test
    void anExampleThatBreaksADutyIsFound() {
        String text =
                only(
                        Code.C603,
                        acceptorWith(
                                "ballot = 65_537, slot = 9, value = 42",
                                "ballot = 65_537, slot = 9"));
        assertContains(
                "the call of example `below_window` breaks `process_2a.value_is_real`", text);
    }

    @Test
    void anExampleThatStartsFromAnImpossibleStateIsFound() {
        String text =
                only(
                        Code.C604,
                        acceptorWith(
                                "base = 10, low = 4 }\n      when { group = 1, from = 1, ballot = 65_537, slot = 9",
                                "base = 4, low = 10 }\n      when { group = 1, from = 1, ballot = 65_537, slot = 9"));
        assertContains("breaks `Acceptor.low_is_not_above_base`", text);
    }

    @Test
    void anExampleWithAVoteOutsideTheWindowIsFound() {
        String text =
                only(
                        Code.C604,
                        acceptorWith(
                                "votes[1].ballot = 65_537, votes[1].value = 42",
                                "votes[2].ballot = 65_537, votes[2].value = 42"));
        assertContains("`votes[2]` is outside `window`, which is 0 .. 1", text);
    }

    @Test
    void aFindingComesWithAnExampleThatTakesTheCase() {
        String broken =
                TestContracts.replaced(
                        TestContracts.acceptorText(),
                        "promise_follows_vote @2a-10: promised == m.ballot",
                        "promise_follows_vote @2a-10: promised == old(promised)");
        List<Diagnostic> found = TestContracts.findings(broken);
        Diagnostic kept =
                found.stream().filter(d -> d.code() == Code.C414).findFirst().orElseThrow();
        String example = kept.example().orElseThrow();
        assertContains("example against_promise_covers_votes:", example);
        assertContains("then accept;", example);
        int hints = broken.indexOf("    generate {", broken.indexOf("handler process_2a("));
        String pasted = broken.substring(0, hints) + example + broken.substring(hints);
        assertEquals(found.size(), TestContracts.findings(pasted).size());
    }
}
