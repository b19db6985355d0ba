package io.decree.runtime.standard.tcp;

import io.decree.runtime.port.Parker;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Finds the address of one member's name without holding up the loop. A name server may take many
 * seconds to say that it does not know: that time is spent by a thread that lives for one question.
 * Names are resolved again for each attempt to connect, because addresses change; the JDK remembers
 * them for a while.
 */
final class Resolver {

    private final InetSocketAddress wanted;
    private final Parker loop;
    private final AtomicReference<Object> answer = new AtomicReference<>();
    private boolean asked;

    Resolver(InetSocketAddress wanted, Parker loop) {
        this.wanted = wanted;
        this.loop = loop;
    }

    /** Asks, unless a question is under way. Numbers need no name server. */
    void ask() {
        if (asked) {
            return;
        }
        asked = true;
        if (isNumeric(wanted.getHostString())) {
            resolve();
            return;
        }
        Thread thread =
                new Thread(this::resolveAndWake, "decree-resolve-" + wanted.getHostString());
        thread.setDaemon(true);
        thread.start();
    }

    /** An address, or the exception, once; null while there is no answer. */
    Object take() {
        Object result = answer.getAndSet(null);
        asked &= result == null;
        return result;
    }

    private void resolveAndWake() {
        resolve();
        loop.wake();
    }

    private void resolve() {
        try {
            InetAddress address = InetAddress.getByName(wanted.getHostString());
            answer.set(new InetSocketAddress(address, wanted.getPort()));
        } catch (UnknownHostException | RuntimeException e) {
            answer.set(e);
        }
    }

    /** Whether it consists of digits and dots, or has a colon, which no name has. */
    private static boolean isNumeric(String host) {
        return host.indexOf(':') >= 0 || host.chars().allMatch(c -> ".0123456789".indexOf(c) >= 0);
    }
}
