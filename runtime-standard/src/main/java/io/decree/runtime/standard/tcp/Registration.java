package io.decree.runtime.standard.tcp;

import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;

/**
 * A channel in the loop's selector, and what the selector said of it last. It is looked at when its
 * transport is polled, not while the selector is asked.
 */
abstract class Registration {

    private SelectableChannel channel;
    private SelectionKey key;
    private int ready;

    /** Called by the loop. */
    void ready(int operations) {
        ready |= operations;
    }

    final boolean isReady(int operations) {
        return (ready & operations) != 0;
    }

    /** Whether it was ready for something, which is forgotten until the selector says it again. */
    final boolean takeReady(int operations) {
        boolean was = isReady(operations);
        ready &= ~operations;
        return was;
    }

    final void open(TcpLoop loop, SelectableChannel newChannel, int operations) throws IOException {
        channel = newChannel;
        key = loop.register(newChannel, operations, this);
        ready = 0;
    }

    final void want(int operations) {
        if (key.interestOps() != operations) {
            key.interestOps(operations);
        }
    }

    final boolean isOpen() {
        return channel != null;
    }

    /** Closes the channel; the selector lets go of it when it is asked the next time. */
    final void closeChannel() {
        SelectableChannel closing = channel;
        channel = null;
        key = null;
        ready = 0;
        if (closing != null) {
            Channels.close(closing);
        }
    }
}
