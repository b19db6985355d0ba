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

    Outbox(LoopSettings settings, Values values, Transport transport) {
        config = settings.core();
        this.transport = transport;
        writer = new FrameWriter(settings.identity(), settings.limits(), values);
    }

    void send(Message it, int to) {
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
        message.kind = kind;
        message.group = config.group();
        message.epoch = config.epoch();
        message.from = config.self();
        return message;
    }

    void flush() {
        transport.flush();
    }
}
