package io.decree.codegen.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.testing.Golden;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Contract ACCEPTOR = Golden.contract("acceptor.contract");
    private static final Component COMPONENT = ACCEPTOR.components().get(0);
    private static final Outbox OUTBOX = Outbox.of(ACCEPTOR, COMPONENT);

    @Test
    void onlyAnsweredMessagesHaveAKindInDeclarationOrder() {
        assertEquals(
                List.of(
                        "P1b",
                        "P2b",
                        "Nack",
                        "Unfit",
                        "Defunct",
                        "Behind",
                        "Truncated",
                        "Decided",
                        "Busy"),
                OUTBOX.replies().stream().map(Message::name).toList());
    }

    @Test
    void repliesShareTheRegistersOfFieldsWithTheSameName() {
        assertEquals(
                List.of(
                        "replyEpoch",
                        "replyBallot",
                        "replyBase",
                        "replyLow",
                        "replyCatchUp",
                        "replySlot",
                        "replyValue",
                        "replyPromised"),
                OUTBOX.replyFields().stream().map(JavaNames::register).toList());
    }

    @Test
    void eachDistinctSetOfDurableFieldsHasACodeNamedInStateOrder() {
        assertEquals(
                List.of("PERSIST_PROMISED", "PERSIST_PROMISED_VOTES", "PERSIST_BASE_LOW_VOTES"),
                OUTBOX.persistSets().stream().map(Outbox::persist).toList());
    }

    @Test
    void recoveryPersistsNothing() {
        Handler recovery = handler("recover_vote");
        recovery.cases()
                .forEach(
                        row ->
                                assertEquals(
                                        Outbox.PERSIST_NOTHING,
                                        Outbox.persist(COMPONENT, recovery, row)));
    }

    @Test
    void aComponentWithoutEffectsHasNoRegisters() {
        Contract toy = Golden.contract("toy_consensus.contract");
        Outbox none = Outbox.of(toy, toy.components().get(0));
        assertEquals(List.of(), none.written(Optional.empty()));
    }

    @Test
    void constantsOfOneNameAreRefused() {
        Contract clash =
                Golden.edited(
                        "toy_consensus.contract",
                        "type Node  = node 3;",
                        """
                        type Node  = node 3;
                        enum CastVote { accept }
                        """);
        assertThrows(
                IllegalArgumentException.class,
                () -> Constants.of(clash, clash.components().get(0)));
    }

    @Test
    void constantsHaveTheCodesOfTheContract() {
        List<String> constants =
                Constants.of(ACCEPTOR, COMPONENT).stream()
                        .map(c -> c.name() + " = " + c.literal())
                        .toList();
        assertTrue(
                constants.containsAll(
                        List.of(
                                "BALLOT_MAX = 1152921504606846976L",
                                "CAPACITY_MIN = 1",
                                "FITNESS_FIT = 2",
                                "MEMBER_COUNT = 7",
                                "PROCESS_2A_STALE = 7",
                                "REPLY_P2B = 2",
                                "ALARM_TWO_VALUES_ONE_BALLOT = 1",
                                "PERSIST_PROMISED = 1")),
                constants.toString());
    }

    private static Handler handler(String name) {
        return COMPONENT.handlers().stream().filter(h -> h.name().equals(name)).findFirst().get();
    }
}
