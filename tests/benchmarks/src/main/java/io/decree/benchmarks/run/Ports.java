package io.decree.benchmarks.run;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.SplittableRandom;

/** Ports in a row that nobody uses, below those that the system gives to outgoing connections. */
public final class Ports {

    private static final int LEAST = 12_000;
    private static final int MOST = 30_000;
    private static final int ATTEMPTS = 1000;

    private Ports() {}

    /**
     * Finds some.
     *
     * @param count how many
     * @return the first of them
     * @throws IOException when there are none
     */
    public static int free(int count) throws IOException {
        SplittableRandom random = new SplittableRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int first = random.nextInt(LEAST, MOST);
            if (areFree(first, count)) {
                return first;
            }
        }
        throw new IOException("no " + count + " ports from " + LEAST + " to " + MOST + " are free");
    }

    private static boolean areFree(int first, int count) {
        for (int port = first; port < first + count; port++) {
            if (!isFree(port)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(int port) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket stream = new ServerSocket(port, 0, loopback);
                DatagramSocket datagrams = new DatagramSocket(port, loopback)) {
            return stream.isBound() && datagrams.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
