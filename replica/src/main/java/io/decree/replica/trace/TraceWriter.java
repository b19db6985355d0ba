package io.decree.replica.trace;

import io.decree.core.replica.Effect;
import io.decree.replica.loop.LoopObserver;
import io.decree.runtime.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Writes down what a replica does, for one life of it, behind what a file already holds of earlier
 * lives. {@link io.decree.replica.trace the package's page} says what a line looks like.
 *
 * <p>All lines of a turn are given to the operating system before anything of that turn is sent, so
 * that what others were told stands in the trace although the process is killed the next moment. A
 * power loss may lose lines. It costs a write to the page cache a turn, and is meant for tests and
 * for finding out; nothing is allocated for a line.
 *
 * <p>The replica's loop calls it, and whoever opened it closes it after the replica.
 */
public final class TraceWriter implements LoopObserver, Facts, AutoCloseable {

    private final TraceFile out;
    private final long node;
    private final long life;
    private long number;
    private long promised = Long.MIN_VALUE;
    private long proposedSlot = -1;
    private long proposedBallot = -1;

    private TraceWriter(TraceFile out, long node, long life) {
        this.out = out;
        this.node = node;
        this.life = life;
    }

    /**
     * Begins the trace of a life.
     *
     * @param file is made, or written on
     * @param identity whose life it is
     * @param members how many members its group has
     * @param calendar says when it began
     * @return the trace, to be given to {@code ReplicaPorts.withObserver}
     * @throws IOException when the file cannot be written
     */
    public static TraceWriter open(
            Path file, Identity identity, int members, InstantSource calendar) throws IOException {
        TraceWriter trace =
                new TraceWriter(TraceFile.open(file), identity.member(), calendar.millis());
        trace.begin("started").field("members", members).end();
        trace.turned();
        return trace;
    }

    private TraceFile begin(String kind) {
        if (out.dropped() > 0 && out.isEmpty()) {
            long lines = out.takeDropped();
            head("dropped").field("lines", lines).end();
        }
        return head(kind);
    }

    private TraceFile head(String kind) {
        out.begin().field("node", node).field("life", life).field("n", number++);
        return out.field("kind", kind);
    }

    @Override
    public void turned() {
        out.flush();
    }

    @Override
    public void observe(Effect effect) {
        Facts.tell(effect, this);
    }

    @Override
    public boolean seesCommands() {
        return true;
    }

    /** A promise is told to each of the others; once is enough here. */
    @Override
    public void promised(long ballot) {
        if (ballot != promised) {
            promised = ballot;
            begin("promised").field("ballot", ballot).end();
        }
    }

    @Override
    public void proposed(long slot, long ballot, long value) {
        if (slot != proposedSlot || ballot != proposedBallot) {
            proposedSlot = slot;
            proposedBallot = ballot;
            begin("proposed")
                    .field("slot", slot)
                    .field("ballot", ballot)
                    .field("value", value)
                    .end();
        }
    }

    @Override
    public void voted(long slot, long ballot, long value) {
        begin("voted").field("slot", slot).field("ballot", ballot).field("value", value).end();
    }

    @Override
    public void decided(long slot, long value) {
        begin("decided").field("slot", slot).field("value", value).end();
    }

    @Override
    public void executed(long slot, long value) {
        begin("executed").field("slot", slot).field("value", value).end();
    }

    /** A command of the replica's own process has no session, and nothing tells it from others. */
    @Override
    public void applied(long slot, long session, long sequence) {
        if (session != 0) {
            begin("applied")
                    .field("slot", slot)
                    .field("session", session)
                    .field("command", sequence)
                    .end();
        }
    }

    @Override
    public void restored(long end) {
        begin("restored").field("slot", end).end();
    }

    @Override
    public void leading(long ballot) {
        begin("leading").field("ballot", ballot).end();
    }

    @Override
    public void following() {
        begin("following").end();
    }

    @Override
    public void alarm(String name) {
        begin("alarm").field("name", name).end();
    }

    /** Writes what is left. */
    @Override
    public void close() {
        out.close();
    }
}
