package io.decree.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A machine for each member, as far as its network goes: a namespace with one cable to a switch, to
 * which this process is connected as well. Cables can be pulled and made narrow, which no proxy
 * does: nobody is told, no connection ends.
 *
 * <p>It takes root. Who has no right to it gets {@link NotPermittedException}, and says so.
 */
final class Namespaces implements Site, Closeable {

    /** There is no right to make namespaces here, no {@code ip}, or no netem in the kernel. */
    static final class NotPermittedException extends IOException {

        private static final long serialVersionUID = 1;

        NotPermittedException(String why) {
            super("NOT RUN: " + why);
        }
    }

    private static final int PEERS = 7000;
    private static final int CLIENTS = 7100;

    /** What is set aside for measuring networks, so that nobody has it. */
    private static final String NET = "198.18.%d.%d";

    private static final int SWITCH = 254;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = ThreadLocalRandom.current().nextInt(1, 250);
    private final String name;
    private final int members;

    /** Makes them, after those of processes that were killed are removed. */
    Namespaces(int members) throws IOException {
        this(members, ownAfterTheOthers());
    }

    /** Addresses of leftovers could be the same as those that are chosen now. */
    private static long ownAfterTheOthers() throws IOException {
        Leftovers.remove();
        return ProcessHandle.current().pid();
    }

    /** Makes them in the name of a process. */
    Namespaces(int members, long process) throws IOException {
        this.members = members;
        name = Leftovers.name(process, MADE.getAndIncrement());
        try {
            run("ip netns add %s".formatted(space(0)));
            run("ip link add %sbr type bridge".formatted(name));
        } catch (IOException e) {
            close();
            throw new NotPermittedException(
                    "no right to make network namespaces: " + e.getMessage());
        }
        run("ip addr add %s/24 dev %sbr".formatted(address(SWITCH), name));
        run("ip link set %sbr up".formatted(name));
        for (int member = 0; member < members; member++) {
            if (member > 0) {
                run("ip netns add %s".formatted(space(member)));
            }
            plugIn(member);
        }
    }

    private void plugIn(int member) throws IOException {
        String inside = name + "e" + member;
        run("ip link add %s type veth peer name %s".formatted(cable(member), inside));
        run("ip link set %s master %sbr".formatted(cable(member), name));
        run("ip link set %s netns %s".formatted(inside, space(member)));
        run("ip -n %s addr add %s/24 dev %s".formatted(space(member), address(member + 1), inside));
        run("ip -n %s link set %s up".formatted(space(member), inside));
        run("ip -n %s link set lo up".formatted(space(member)));
        run("ip link set %s up".formatted(cable(member)));
    }

    String space(int member) {
        return name + "s" + member;
    }

    private String cable(int member) {
        return name + "v" + member;
    }

    private String address(int host) {
        return NET.formatted(number, host);
    }

    @Override
    public InetSocketAddress peers(int member) {
        return new InetSocketAddress(address(member + 1), PEERS);
    }

    @Override
    public InetSocketAddress clients(int member) {
        return new InetSocketAddress(address(member + 1), CLIENTS);
    }

    @Override
    public List<String> prefix(int member) {
        return List.of("ip", "netns", "exec", space(member));
    }

    @Override
    public boolean isProxied() {
        return false;
    }

    /** Pulls a member's cable, or puts it in again. */
    void cable(int member, boolean isIn) throws IOException {
        run("ip link set %s %s".formatted(cable(member), isIn ? "up" : "down"));
    }

    /** Lets only so much through to a member, in each second. */
    void narrow(int member, int kilobits) throws IOException {
        run(
                "tc qdisc replace dev %s root tbf rate %dkbit burst 4kb latency 100ms"
                        .formatted(cable(member), kilobits));
    }

    /**
     * Lets what goes to a member take longer, and loses some.
     *
     * @throws NotPermittedException when this kernel cannot
     */
    void disturb(int member, int millis, int percent) throws IOException {
        try {
            run(
                    "tc qdisc replace dev %s root netem delay %dms %dms loss %d%%"
                            .formatted(cable(member), millis, millis / 2, percent));
        } catch (IOException e) {
            throw new NotPermittedException("this kernel has no netem: " + e.getMessage());
        }
    }

    /** Lets everything through again. */
    void mend(int member) throws IOException {
        run("tc qdisc del dev %s root".formatted(cable(member)));
    }

    private static void run(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        try {
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(command + ": " + said.toLowerCase(Locale.ROOT));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Removes as much as there is of it. */
    @Override
    public void close() {
        for (int member = 0; member < members; member++) {
            quietly("ip netns del %s".formatted(space(member)));
            quietly("ip link del %s".formatted(cable(member)));
        }
        quietly("ip link del %sbr".formatted(name));
    }

    private static void quietly(String command) {
        try {
            run(command);
        } catch (IOException e) {
            // It was not there, or went with its other end.
        }
    }
}
