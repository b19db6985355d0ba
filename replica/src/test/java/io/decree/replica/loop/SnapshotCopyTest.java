package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Member 0 copies a snapshot of others, which a test answers for. */
class SnapshotCopyTest {

    private static final int END = 20;
    private static final long BALLOT = 65_536L + 1;

    private final Peers peers = new Peers();
    private final MemoryStore store = new MemoryStore();
    private Lone lone;

    /** The bytes of a snapshot before slot {@link #END}. */
    private byte[] snapshot;

    private int parts;

    @BeforeEach
    void start() throws IOException {
        MemoryStore donors = new MemoryStore();
        Lone donor = new Lone(log(1 << 20), donors, END).lead();
        while (donors.snapshots.isEmpty()) {
            donor.submit();
        }
        snapshot = donors.snapshots.get((long) END);
        parts = (snapshot.length + Lone.VALUE - 1) / Lone.VALUE;
        assertTrue(parts > SnapshotFetching.PARTS_UNDER_WAY + 2, parts + " parts");
        lone = new Lone(3, peers, log(1 << 20), store, 1 << 20);
        lone.loop.doWork();
    }

    private static MemoryLog log(int capacity) {
        return new MemoryLog(512, capacity, () -> {});
    }

    private void offer(int member, long slot, long end) {
        Message m = Peers.message(member, MessageKind.TRUNCATED, 0, slot);
        m.to = end;
        peers.send(m);
        lone.loop.doWork();
    }

    /** What was asked of a member since this was called last. */
    private List<Message> asked(int member) {
        return peers.take(member, MessageKind.SNAPSHOT_FETCH);
    }

    private void answer(Message fetch, int member, byte[] of, byte[] named) {
        int offset = (int) fetch.to;
        byte[] bytes = Arrays.copyOfRange(of, offset, Math.min(of.length, offset + Lone.VALUE));
        Message m =
                peers.message(
                        member, MessageKind.SNAPSHOT_PART, 0, fetch.slot, ByteBuffer.wrap(bytes));
        m.to = offset;
        m.round = of.length;
        m.value = SnapshotFetching.name(new Checksum().digest(ByteBuffer.wrap(named)));
        peers.send(m);
        lone.loop.doWork();
    }

    private void answer(Message fetch, int member) {
        answer(fetch, member, snapshot, snapshot);
    }

    /** Answers until nothing is asked any more; how many answers that took. */
    private int answerAll(int member) {
        int count = 0;
        for (List<Message> asked = asked(member); !asked.isEmpty(); asked = asked(member)) {
            Collections.reverse(asked);
            for (Message fetch : asked) {
                answer(fetch, member);
                count++;
            }
        }
        return count;
    }

    private void assertCopied() {
        assertEquals(END, lone.executed);
        assertEquals(END, lone.loop.core().base());
        assertEquals(END, store.newest());
    }

    private void tick(int ticks) {
        for (int i = 0; i < ticks; i++) {
            lone.turn();
        }
    }

    @Test
    void partsAreAskedForAheadAndMayComeInAnyOrder() {
        offer(1, 0, END);
        Message first = asked(1).get(0);
        assertEquals(END, first.slot);
        assertEquals(0, first.to);
        answer(first, 1);
        List<Message> ahead = asked(1);
        assertEquals(SnapshotFetching.PARTS_UNDER_WAY, ahead.size());
        Collections.reverse(ahead);
        ahead.forEach(fetch -> answer(fetch, 1));
        answerAll(1);
        assertCopied();
    }

    /** Under load the sender always has a newer one before the copy is whole. */
    @Test
    void aNewerOneIsNoReasonToBeginAnew() {
        offer(1, 0, END);
        int count = 0;
        for (List<Message> asked = asked(1); !asked.isEmpty(); asked = asked(1)) {
            for (Message fetch : asked) {
                answer(fetch, 1);
                count++;
                Message newer = Peers.message(1, MessageKind.TRUNCATED, 0, 0);
                newer.to = (long) END + count;
                peers.send(newer);
                if (lone.executed == 0) {
                    lone.loop.doWork();
                }
            }
        }
        assertEquals(parts, count);
        assertCopied();
    }

    @Test
    void whatTheSenderHasNoMoreIsGivenUpForWhatItHas() {
        offer(1, 0, 5);
        answer(asked(1).get(0), 1);
        asked(1);
        offer(1, 5, END);
        // What was begun is thrown away before anything else is written.
        offer(1, 0, END);
        assertEquals(END, asked(1).get(0).slot);
    }

    @Test
    void whatWasLostIsAskedForAgain() {
        offer(1, 0, END);
        assertEquals(1, asked(1).size());
        tick(60);
        answer(asked(1).get(0), 1);
        List<Message> ahead = asked(1);
        ahead.subList(1, ahead.size()).forEach(fetch -> answer(fetch, 1));
        tick(60);
        List<Message> again = asked(1);
        assertEquals(ahead.get(0).to, again.get(0).to);
        again.forEach(fetch -> answer(fetch, 1));
        answerAll(1);
        assertCopied();
    }

    @Test
    void anotherMemberIsAskedWhenTheSenderIsSilent() {
        offer(1, 0, END);
        answer(asked(1).get(0), 1);
        offer(2, 0, END);
        assertTrue(asked(2).isEmpty());
        tick(110);
        offer(2, 0, END);
        offer(2, 0, END);
        assertEquals(parts, answerAll(2));
        assertCopied();
    }

    @Test
    void partsOfTwoSnapshotsOfOneNameAreNeverMixed() {
        byte[] other = snapshot.clone();
        other[other.length - 1] ^= 1;
        offer(1, 0, END);
        answer(asked(1).get(0), 1);
        answer(asked(1).get(0), 1, other, other);
        answerAll(1);
        assertEquals(0, lone.executed);
        offer(1, 0, END);
        answerAll(1);
        assertCopied();
    }

    /** A sender whose memory is broken says one thing and sends another. */
    @Test
    void theWholeIsCheckedBeforeItCounts() {
        byte[] other = snapshot.clone();
        other[other.length - 1] ^= 1;
        offer(1, 0, END);
        for (List<Message> asked = asked(1); !asked.isEmpty(); asked = asked(1)) {
            asked.forEach(fetch -> answer(fetch, 1, other, snapshot));
        }
        assertEquals(0, lone.executed);
        assertEquals(0, store.newest());
        assertTrue(lone.seen.contains("snapshot failed"));
        offer(2, 0, END);
        assertTrue(asked(2).isEmpty(), "not at once");
        tick(310);
        offer(2, 0, END);
        answerAll(2);
        assertCopied();
    }

    @Test
    void aCopyIsGivenUpWhenTheMemberCaughtUpWithoutIt() {
        offer(1, 0, 3);
        assertEquals(1, asked(1).size());
        for (int slot = 0; slot < 3; slot++) {
            peers.send(peers.message(1, MessageKind.DECISION, 0, slot, Lone.envelope()));
        }
        lone.loop.doWork();
        assertEquals(3, lone.loop.core().prefix());
        lone.turn();
        offer(2, 3, END);
        assertEquals(END, asked(2).get(0).slot);
    }

    /** Votes for another value in each ballot fill all memory: only a snapshot can help then. */
    @Test
    void partsFindRoomWhenValuesFindNone() {
        while (!lone.seen.contains("STORE_FULL")) {
            for (int slot = 0; slot < Lone.WINDOW; slot++) {
                long ballot = BALLOT + 65_536L * lone.turns;
                Message vote = peers.message(1, MessageKind.P2A, ballot, slot, Lone.envelope());
                vote.value = ballot + slot;
                peers.send(vote);
            }
            lone.turn();
            peers.forget();
            assertTrue(lone.turns < 1000);
        }
        offer(1, 0, END);
        answerAll(1);
        assertCopied();
        peers.send(peers.message(1, MessageKind.DECISION, 0, END, Lone.envelope()));
        lone.loop.doWork();
        assertEquals(END + 1, lone.executed, "what lay below the snapshot is free");
    }

    /** A record waits while the disk is behind; the end of a copy may come in the same turn. */
    @Test
    void whatWaitsToBeWrittenKeepsItsBytes() throws IOException {
        KeptLog log = new KeptLog();
        lone = new Lone(3, peers, log, store, 1 << 20);
        lone.loop.doWork();
        offer(1, 0, END);
        Message last = answerAllButOne(1);
        log.isBehind = true;
        long before = log.address();
        peers.send(peers.message(1, MessageKind.P2A, BALLOT, 0, Lone.envelope()));
        answer(last, 1);
        assertCopied();
        assertEquals(before, log.address());
        log.isBehind = false;
        lone.loop.doWork();
        assertTrue(log.address() - before > Lone.VALUE, "the vote is written");
    }

    private Message answerAllButOne(int member) {
        Deque<Message> open = new ArrayDeque<>(asked(member));
        for (int i = 1; i < parts; i++) {
            answer(open.remove(), member);
            open.addAll(asked(member));
        }
        return open.remove();
    }

    // ---------------------------------------------------------------- giving

    @Test
    void whoAsksForWhatIsNotHereIsToldOfTheNewest() throws IOException {
        offer(1, 0, END);
        answerAll(1);
        Message fetch = Peers.message(2, MessageKind.SNAPSHOT_FETCH, 0, 7);
        fetch.to = 0;
        peers.send(fetch);
        lone.loop.doWork();
        lone.loop.doWork();
        Message told = peers.received(2, MessageKind.TRUNCATED);
        assertEquals(7, told.slot);
        assertEquals(END, told.to);
        fetch.slot = END;
        peers.send(fetch);
        lone.loop.doWork();
        lone.loop.doWork();
        Message part = peers.received(2, MessageKind.SNAPSHOT_PART);
        assertEquals(snapshot.length, part.round);
        assertFalse(peers.bytes(part.handle).remaining() < Lone.VALUE);
    }

    /** Until two newer snapshots are here, the second of them some time after the last part. */
    @Test
    void itSaysThatItKeepsWhatFollowsOneThatIsCopied() throws IOException {
        Peers copying = new Peers();
        MemoryStore donors = new MemoryStore();
        Lone donor = new Lone(1, copying, log(1 << 20), donors, END).lead();
        submitUntil(donor, donors, END);
        assertFalse(donor.loop.keepsMore());
        Message fetch = Peers.message(2, MessageKind.SNAPSHOT_FETCH, 0, END);
        fetch.to = 0;
        copying.send(fetch);
        donor.turn();
        assertTrue(donor.loop.keepsMore());
        for (int i = 0; i < 3 * END; i++) {
            donor.submit();
        }
        assertTrue(donor.loop.keepsMore());
        for (int tick = 0; tick < 500; tick++) {
            donor.turn();
        }
        assertTrue(donors.newest() > 3 * END, "one is taken when nobody copies");
        assertTrue(donor.loop.keepsMore());
        assertTrue(donor.loop.decidedLength() >= 3 * END, "nothing was freed yet");
        submitUntil(donor, donors, donors.newest() + END);
        donor.turn();
        assertFalse(donor.loop.keepsMore());
        assertTrue(donor.loop.decidedLength() < 3 * END, "two snapshots hold the rest");
    }

    private static void submitUntil(Lone donor, MemoryStore store, long newest) {
        while (store.newest() < newest) {
            donor.submit();
        }
    }
}
