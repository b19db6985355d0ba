package io.decree.cluster;

import io.decree.cluster.process.Ports;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;

/** Where members run: their addresses, and what lies between them. */
public interface Site {

    /**
     * Where a member listens for the others.
     *
     * @param member its number
     * @return an address that nobody has yet
     * @throws IOException when there is none
     */
    InetSocketAddress peers(int member) throws IOException;

    /**
     * Where a member listens for clients.
     *
     * @param member its number
     * @return an address that nobody has yet
     * @throws IOException when there is none
     */
    InetSocketAddress clients(int member) throws IOException;

    /**
     * What a member's command begins with, so that it runs where it belongs.
     *
     * @param member its number
     * @return words, perhaps none
     */
    List<String> prefix(int member);

    /**
     * Whether members talk to each other over proxies, so that this process can cut them off.
     *
     * @return false where something else can
     */
    boolean isProxied();

    /**
     * All on this machine's loopback.
     *
     * @return a site with ports of its own
     */
    static Site loopback() {
        Ports ports = new Ports();
        return new Site() {
            @Override
            public InetSocketAddress peers(int member) throws IOException {
                return ports.next();
            }

            @Override
            public InetSocketAddress clients(int member) throws IOException {
                return ports.next();
            }

            @Override
            public List<String> prefix(int member) {
                return List.of();
            }

            @Override
            public boolean isProxied() {
                return true;
            }
        };
    }
}
