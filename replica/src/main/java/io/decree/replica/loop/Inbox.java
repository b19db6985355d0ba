package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/** Frames of other members, on their way into the core. Bytes that it does not take are freed. */
final class Inbox implements Transport.Receiver {

    private final ReplicaCore core;
    private final Values values;
    private final Retention retention;
    private final Reports reports;
    private final Performer performer;
    private final Snapshots snapshots;
    private final LoopObserver observer;
    private final FrameReader reader;
    private final Message incoming = new Message();

    Inbox(
            LoopSettings settings,
            ReplicaCore core,
            Values values,
            Retention retention,
            Reports reports,
            Performer performer,
            Snapshots snapshots,
            LoopObserver observer) {
        this.core = core;
        this.values = values;
        this.retention = retention;
        this.reports = reports;
        this.performer = performer;
        this.snapshots = snapshots;
        this.observer = observer;
        reader = new FrameReader(settings.identity(), settings.limits(), values, values.passing);
        incoming.votes = new VoteList(settings.limits().votes());
    }

    @Override
    public boolean receive(int from, ByteBuffer bytes) {
        long mark = values.received.mark();
        FrameResult read = reader.read(bytes, incoming);
        if (read == FrameResult.OK && incoming.from != from) {
            read = FrameResult.WRONG_SENDER;
        }
        if (read != FrameResult.OK) {
            values.received.rollBack(mark);
            observer.dropped(from, read);
            return read.leavesStreamWhole();
        }
        if (incoming.kind == MessageKind.P1B) {
            report(mark);
        } else {
            deliver(mark);
        }
        return true;
    }

    private void deliver(long mark) {
        boolean isNew = !isHere();
        if (!isNew) {
            values.received.rollBack(mark);
        }
        core.deliver(incoming);
        performer.stepped();
        snapshots.heard(incoming);
        if (core.valuesInUse().needs(incoming.slot, incoming.handle)) {
            retention.note(incoming.slot);
        } else if (isNew) {
            values.received.rollBack(mark);
        }
    }

    /**
     * Whether a value's bytes are needed already; then those are used. A copy for each ballot in
     * which it is proposed would take the room of values that are missing here.
     */
    private boolean isHere() {
        boolean isValue = incoming.kind == MessageKind.P2A || incoming.kind == MessageKind.DECISION;
        long here =
                isValue && incoming.handle != 0
                        ? core.valuesInUse().find(incoming.slot, incoming.value, incoming.digest)
                        : 0;
        incoming.handle = here == 0 ? incoming.handle : here;
        return here != 0;
    }

    /** The values of a report go where they can be freed with their campaign. */
    private void report(long mark) {
        boolean awaited = core.isCampaigningWith(incoming.ballot);
        boolean taken = awaited && reports.take(incoming);
        values.received.rollBack(mark);
        if (awaited && !taken) {
            observer.dropped(incoming.from, FrameResult.STORE_FULL);
            return;
        }
        core.deliver(incoming);
        performer.stepped();
        if (taken) {
            reports.handedOver(core, incoming);
        }
    }
}
