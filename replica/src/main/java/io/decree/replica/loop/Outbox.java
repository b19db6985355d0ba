package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/** Writes messages where the network takes them from. What finds no room is lost. */
final class Outbox {

    private final ReplicaConfig config;
    private final Transport transport;
    private final FrameWriter writer;
    private final Message message = new Message();
    private final Riders riders = new Riders();
    private final Message rider = new Message();

    Outbox(LoopSettings settings, Values values, Transport transport) {
        config = settings.core();
        this.transport = transport;
        writer = new FrameWriter(settings.identity(), settings.limits(), values);
    }

    /** Sends at once, or, what can wait for company, with the next message or {@link #tick}. */
    void send(Message it, int to) {
        if (!riders.take(it, to)) {
            sendRiders();
            write(it, to);
        }
    }

    /** Nothing else may be sent for long: what waits for company goes. */
    void tick() {
        sendRiders();
    }

    private void sendRiders() {
        for (int i = 0; i < riders.size(); i++) {
            riders.fill(i, begin(rider, MessageKind.COMMIT));
            write(rider, riders.member(i));
        }
        riders.clear();
    }

    private void write(Message it, int to) {
        if (it.kind == MessageKind.P1B) {
            writer.fit(it);
        }
        long length = writer.length(it);
        if (length > Integer.MAX_VALUE) {
            return;
        }
        ByteBuffer target = transport.claim(to, (int) length);
        if (target != null && writer.write(it, to, target) > 0) {
            transport.commit();
        }
    }

    /** A message of this replica's own making, to be filled and sent. */
    Message begin(MessageKind kind) {
        return begin(message, kind);
    }

    private Message begin(Message it, MessageKind kind) {
        it.kind = kind;
        it.group = config.group();
        it.epoch = config.epoch();
        it.from = config.self();
        return it;
    }

    void flush() {
        transport.flush();
    }
}
