package io.decree.runtime.standard.tcp;

import java.net.InetSocketAddress;

/** A transport cannot listen at its address: another process has the port, or there is no such. */
public final class CannotListenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotListenException(InetSocketAddress address, String remedy, Exception cause) {
        super(
                "cannot listen at " + text(address) + ": " + why(address, cause) + "; " + remedy,
                cause);
    }

    private static String text(InetSocketAddress address) {
        return address.getHostString() + ":" + address.getPort();
    }

    private static String why(InetSocketAddress address, Exception cause) {
        return address.isUnresolved() ? "the name has no address" : cause.getMessage();
    }
}
