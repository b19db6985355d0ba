package io.decree.replica;

import io.decree.core.replica.ReplicaConfig;
import io.decree.replica.loop.LogTail;
import io.decree.replica.loop.LoopSettings;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.wire.ClientService;
import io.decree.replica.wire.ClientServiceSettings;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * How a replica is made. All members of a group have to use the same numbers, except for the
 * identity, {@code memoryBytes} and {@code apply}. Members whose {@code members}, {@code window},
 * {@code batchBytes}, {@code frameBytes}, {@code sessions} or {@code sessionWindow} differ refuse
 * to connect to each other: {@link Fault#MEMBER_MISMATCH}. Those six, but for {@code frameBytes},
 * cannot be changed once a group has values: a directory remembers them and refuses others.
 *
 * @param identity who this replica is, as its directory says
 * @param members how many members the group has, from 1 to 7; all of them vote
 * @param window how many slots have votes in memory, even
 * @param pipeline how many slots may be proposed before the first of them is decided, at most half
 *     the window
 * @param commandBytes the longest command
 * @param batchBytes how many bytes of commands are proposed as one value, at least the longest
 *     command with its envelope
 * @param frameBytes the longest frame between members, with room for one value at least; a
 *     member's report to a new leader goes in as many as it needs, one after the other
 * @param outstanding how many commands may wait for their outcome at once; more are refused. What
 *     finds no room in the pipeline waits, up to its deadline, as long as that is no more than the
 *     pipeline holds itself. Memory is kept for so many commands of a share of 64 MiB each; longer
 *     ones leave garbage
 * @param sessions how many clients' sessions are remembered
 * @param sessionWindow how many commands of one session may be under way
 * @param memoryBytes how many bytes of values are kept, of own and of others' each; a quarter of it
 *     is decided between two snapshots at most
 * @param snapshotSlots after how many slots a snapshot is taken at the latest
 * @param tickNanos how long a tick is, in nanoseconds
 * @param timeoutTicks how many ticks without a sign of a leader make a member campaign; the wait is
 *     drawn from this to twice as long
 * @param heartbeatTicks how many ticks lie between a leader's signs of life
 * @param apply which thread applies the commands
 */
public record ReplicaOptions(
        Identity identity,
        int members,
        int window,
        int pipeline,
        int commandBytes,
        int batchBytes,
        int frameBytes,
        int outstanding,
        int sessions,
        int sessionWindow,
        long memoryBytes,
        long snapshotSlots,
        long tickNanos,
        int timeoutTicks,
        int heartbeatTicks,
        Apply apply) {

    /** Records and frames carry this much besides a value, at most. */
    private static final int FRAME_OVERHEAD = 128;

    /** The number of the configuration that a group is made with, and the only one so far. */
    static final long FIRST_EPOCH = 0;

    private static final long SESSION_BYTES = 1 << 26;
    private static final long LONG_ANSWERS = 4;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the number and its bounds
     */
    public ReplicaOptions {
        check(members >= 1 && members <= ReplicaConfig.MEMBERS, "members", "1 to 7");
        check(identity.member() < members, "identity.member", "0 to members - 1");
        check(window >= 2 && window <= 1 << 16 && window % 2 == 0, "window", "2 to 65,536, even");
        check(pipeline >= 1 && pipeline <= window / 2, "pipeline", "1 to half the window");
        check(commandBytes >= 0 && commandBytes <= 1 << 24, "commandBytes", "0 to 2^24");
        check(
                batchBytes >= commandBytes + Envelope.HEADER && batchBytes <= 1 << 25,
                "batchBytes",
                "commandBytes + " + Envelope.HEADER + " to 2^25");
        check(frameBytes - FRAME_OVERHEAD >= batchBytes, "frameBytes", "batchBytes + 128 or more");
        check(outstanding >= 1 && outstanding <= 1 << 20, "outstanding", "1 to 2^20");
        check(sessions >= 1 && sessions <= 1 << 20, "sessions", "1 to 2^20");
        check(sessionWindow >= 1 && sessionWindow <= 1 << 20, "sessionWindow", "1 to 2^20");
        check(
                memoryBytes >= 2L * window * batchBytes,
                "memoryBytes",
                "2 * window * batchBytes or more, so that a whole window is never too much");
        check(snapshotSlots >= window, "snapshotSlots", "the window or more");
        check(tickNanos >= 100_000, "tickNanos", "100,000 or more");
        check(timeoutTicks >= 4 && timeoutTicks <= 1 << 20, "timeoutTicks", "4 to 2^20");
        check(
                heartbeatTicks >= 1 && heartbeatTicks <= timeoutTicks / 2,
                "heartbeatTicks",
                "1 to half of timeoutTicks");
        Objects.requireNonNull(apply, "apply");
    }

    private static void check(boolean holds, String name, String bounds) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is out of range: take " + bounds);
        }
    }

    /**
     * Numbers for a group of services on one network: commands of up to 64 KiB, a leader's loss
     * noticed after 150 to 300 milliseconds.
     *
     * @param identity who this replica is
     * @param members how many members the group has
     * @return the options
     */
    public static ReplicaOptions of(Identity identity, int members) {
        return new ReplicaOptions(
                identity,
                members,
                512,
                64,
                1 << 16,
                1 << 17,
                1 << 20,
                1 << 14,
                1024,
                1024,
                1 << 27,
                1 << 17,
                TimeUnit.MILLISECONDS.toNanos(5),
                30,
                6,
                Apply.INLINE);
    }

    /**
     * The same with another choice of the thread that applies the commands.
     *
     * @param newApply which one
     * @return the options
     */
    public ReplicaOptions withApply(Apply newApply) {
        return new ReplicaOptions(
                identity,
                members,
                window,
                pipeline,
                commandBytes,
                batchBytes,
                frameBytes,
                outstanding,
                sessions,
                sessionWindow,
                memoryBytes,
                snapshotSlots,
                tickNanos,
                timeoutTicks,
                heartbeatTicks,
                newApply);
    }

    /**
     * How large values and frames may be, what is kept of clients' sessions, and how many members
     * there are.
     *
     * @return what transports and logs have to be made for, and what a directory remembers
     */
    public Limits limits() {
        return new Limits(batchBytes, window, frameBytes, sessions, sessionWindow, members);
    }

    /** What is longer than the group agreed on is a mistake of its caller. */
    void checkLength(ByteBuffer bytes) {
        if (bytes.remaining() > commandBytes) {
            throw new IllegalArgumentException(
                    "a command of "
                            + bytes.remaining()
                            + " bytes; the group agreed on at most "
                            + commandBytes);
        }
    }

    /** Leadership is handed over to somebody else. */
    void checkOther(int member) {
        if (member < 0 || member >= members || member == identity.member()) {
            throw new IllegalArgumentException(
                    "member " + member + " is no other member of a group of " + members);
        }
    }

    ClientServiceSettings clientService(ReplicaPorts ports) {
        return new ClientServiceSettings(
                identity.group(),
                identity.member(),
                ports.clientAddresses(),
                sessions,
                sessionWindow,
                Math.max(outstanding, sessionWindow),
                commandBytes,
                Math.max(frameBytes, commandBytes + ClientService.OVERHEAD),
                sessionWindow);
    }

    /**
     * How many bytes of answers are kept for clients that have not acknowledged them, of all
     * sessions together. When it is too much, the session with answers that was not used for
     * longest is dropped.
     *
     * @return 64 MiB, or four of the longest answers if that is more
     */
    public long sessionBytes() {
        return Math.max(SESSION_BYTES, LONG_ANSWERS * batchBytes);
    }

    /**
     * The longest answer of the state machine, to a command or to a question. Of a longer one its
     * length is told: {@link Completion#answerTooLong}. To a command that is part of the state, so
     * this is the same on all members. A question is as long as a command at most.
     *
     * @return as many bytes as a batch may have
     */
    public int answerBytes() {
        return batchBytes;
    }

    /** How many bytes may be proposed and not decided, and how many may wait for that. */
    long pipelineBytes() {
        return (long) pipeline * batchBytes;
    }

    /** All members vote: there is no other configuration than the first one yet. */
    List<Integer> voters() {
        return IntStream.range(0, members).boxed().toList();
    }

    SessionTable sessionTable() {
        return new SessionTable(sessions, sessionWindow, sessionBytes());
    }

    /** The smallest log: whole windows of the longest values, and a reserve besides. */
    long leastLogBytes() {
        return LogTail.leastBytes(limits());
    }

    LoopSettings loopSettings() {
        ReplicaConfig core =
                new ReplicaConfig(
                        identity.member(),
                        identity.localGroup(),
                        FIRST_EPOCH,
                        (1 << members) - 1,
                        window,
                        pipeline,
                        0,
                        0,
                        timeoutTicks,
                        heartbeatTicks,
                        ThreadLocalRandom.current().nextLong(),
                        false);
        return new LoopSettings(core, identity, limits(), outstanding, memoryBytes, snapshotSlots);
    }
}
