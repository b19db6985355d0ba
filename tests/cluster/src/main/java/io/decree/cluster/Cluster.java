package io.decree.cluster;

import io.decree.client.ClientOptions;
import io.decree.cluster.fault.SlowDiskNode;
import io.decree.cluster.proxy.TcpProxy;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvFailedException;
import io.decree.examples.kv.KvNode;
import io.decree.examples.kv.MemberStatus;
import io.decree.runtime.GroupId;
import io.decree.simulator.recorded.TraceCheck;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * A group of real processes on this machine, each with its own directory. On the loopback members
 * talk to each other over proxies, so that what lies between two of them can be cut; clients talk
 * to them directly.
 *
 * <p>Any thread may call. Closing kills everything.
 */
public final class Cluster implements Closeable {

    /** So small that a log is made quickly and holds two of them. */
    private static final int WINDOW = 128;

    private final ClusterOptions options;
    private final Site site;
    private final GroupId group;
    private final List<InetSocketAddress> listen = new ArrayList<>();
    private final List<InetSocketAddress> clients = new ArrayList<>();

    /** The wires: from a member, to a member; none where something else lies between them. */
    private final TcpProxy[][] wires;

    private final Node[] nodes;

    private Cluster(ClusterOptions options, Site site) {
        this.options = options;
        this.site = site;
        ThreadLocalRandom random = ThreadLocalRandom.current();
        group = new GroupId(random.nextLong() | 1, random.nextLong());
        wires = new TcpProxy[options.members()][options.members()];
        nodes = new Node[options.members()];
    }

    /**
     * Makes the directories and the wires of a cluster on the loopback; no member runs yet.
     *
     * @param options how
     * @return the cluster
     * @throws IOException when a directory or port cannot be had
     */
    public static Cluster make(ClusterOptions options) throws IOException {
        return make(options, Site.loopback());
    }

    /**
     * Makes the directories of a cluster; no member runs yet.
     *
     * @param options how
     * @param site where
     * @return the cluster
     * @throws IOException when a directory or port cannot be had
     */
    public static Cluster make(ClusterOptions options, Site site) throws IOException {
        Cluster cluster = new Cluster(options, site);
        Files.createDirectories(options.traces() ? cluster.traces() : options.directory());
        for (int member = 0; member < options.members(); member++) {
            cluster.listen.add(site.peers(member));
            cluster.clients.add(site.clients(member));
        }
        for (int member = 0; member < options.members(); member++) {
            cluster.makeMember(member);
        }
        return cluster;
    }

    private void makeMember(int member) throws IOException {
        for (int other = 0; other < options.members(); other++) {
            if (other != member && site.isProxied()) {
                wires[member][other] = new TcpProxy(listen.get(other));
            }
        }
        nodes[member] = new Node(member, options.directory().resolve("node-" + member + ".log"));
        init(
                List.of("--dir", directory(member).toString(), "--member", "" + member),
                List.of("--group", group.toString(), "--log-mib", "" + options.logMebibytes()));
    }

    private static void init(List<String> where, List<String> what) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("--init"));
        all.addAll(where);
        all.addAll(what);
        if (KvNode.run(to, to, all.toArray(String[]::new)) != KvNode.OK) {
            throw new IOException(said.toString(StandardCharsets.UTF_8));
        }
    }

    // ---------------------------------------------------------------- what it is

    /**
     * How many members it has.
     *
     * @return from 1 to 7
     */
    public int members() {
        return options.members();
    }

    /**
     * Its group.
     *
     * @return drawn when it was made
     */
    public GroupId group() {
        return group;
    }

    /**
     * Where a member's log and snapshots are.
     *
     * @param member its number
     * @return a directory
     */
    public Path directory(int member) {
        return options.directory().resolve("member-" + member);
    }

    /**
     * Where everything is, to be looked at when something went wrong.
     *
     * @return a directory
     */
    public Path directory() {
        return options.directory();
    }

    /**
     * Where members write down what they do, if they were asked to.
     *
     * @return a directory
     */
    public Path traces() {
        return options.directory().resolve("traces");
    }

    /**
     * Where a member listens for the others.
     *
     * @param member its number
     * @return its address
     */
    public InetSocketAddress peerAddress(int member) {
        return listen.get(member);
    }

    /**
     * Where a member listens for clients.
     *
     * @param member its number
     * @return its address
     */
    public InetSocketAddress clientAddress(int member) {
        return clients.get(member);
    }

    /**
     * A member.
     *
     * @param member its number
     * @return what runs it and what it said
     */
    public Node node(int member) {
        return nodes[member];
    }

    // ---------------------------------------------------------------- members

    /**
     * Starts all members and waits until they are ready.
     *
     * @throws IOException when one cannot be started
     */
    public void startAll() throws IOException {
        for (int member = 0; member < members(); member++) {
            start(member);
        }
        for (Node node : nodes) {
            node.awaitReady();
        }
    }

    /**
     * Starts a member; it is ready some time later.
     *
     * @param member its number
     * @throws IOException when it cannot be started
     */
    public void start(int member) throws IOException {
        if (options.slowDisks()) {
            List<String> command = new ArrayList<>(List.of(delayFile(member).toString()));
            command.addAll(commandLine(member));
            nodes[member].start(site.prefix(member), SlowDiskNode.class, command);
        } else {
            nodes[member].start(site.prefix(member), KvNode.class, commandLine(member));
        }
    }

    private Path delayFile(int member) {
        return options.directory().resolve("delay-" + member);
    }

    /**
     * Makes a member's disk slow, or quick again; the cluster was made with slow disks.
     *
     * @param member its number
     * @param millis how much longer each force takes; 0 for not at all
     * @throws IOException when it cannot be told
     */
    public void slowDisk(int member, long millis) throws IOException {
        Files.writeString(delayFile(member), Long.toString(millis));
    }

    /**
     * What a member is started with.
     *
     * @param member its number
     * @return the command line of a node
     */
    public List<String> commandLine(int member) {
        List<InetSocketAddress> peers = new ArrayList<>();
        for (int other = 0; other < members(); other++) {
            TcpProxy wire = wires[member][other];
            peers.add(wire == null ? listen.get(other) : wire.address());
        }
        List<String> line = new ArrayList<>(usual(member, peers));
        if (options.traces()) {
            String file = "member-" + member + TraceCheck.SUFFIX;
            line.addAll(List.of("--trace", traces().resolve(file).toString()));
        }
        return line;
    }

    private List<String> usual(int member, List<InetSocketAddress> peers) {
        return List.of(
                "--dir",
                directory(member).toString(),
                "--member",
                "" + member,
                "--group",
                group.toString(),
                "--peers",
                text(peers),
                "--clients",
                text(clients),
                "--window",
                "" + WINDOW,
                "--snapshot-slots",
                "" + options.snapshotSlots(),
                "--apply",
                options.applyThreads() && member % 2 == 1 ? "own-thread" : "inline",
                "--format",
                "json");
    }

    private static String text(List<InetSocketAddress> addresses) {
        return addresses.stream()
                .map(address -> address.getHostString() + ":" + address.getPort())
                .collect(Collectors.joining(","));
    }

    /**
     * The member that says it leads, as the last that said so; one that is paused or cut off may
     * think so for longer than it is true.
     *
     * @return its number, if one of those that run leads
     */
    public Optional<Integer> leader() {
        Optional<Integer> newest = Optional.empty();
        for (int member = 0; member < members(); member++) {
            long ballot = nodes[member].leadsWith();
            if (ballot > 0 && newest.map(m -> nodes[m].leadsWith() < ballot).orElse(true)) {
                newest = Optional.of(member);
            }
        }
        return newest;
    }

    /**
     * Waits until a member leads.
     *
     * @return its number
     */
    public int awaitLeader() {
        // Whoever leads may step down before it is asked for again.
        int[] found = {-1};
        Waiting.until("a member leads", () -> (found[0] = leader().orElse(found[0])) >= 0);
        return found[0];
    }

    // ---------------------------------------------------------------- wires

    /**
     * Changes what lies between two members, in both directions.
     *
     * @param one a member
     * @param other another
     * @param state from now on
     */
    public void wire(int one, int other, TcpProxy.State state) {
        wires[one][other].set(state);
        wires[other][one].set(state);
    }

    /**
     * Changes on which way frames go from one member to another, and nothing else: each member
     * sends on a connection of its own.
     *
     * @param from who sends
     * @param to who gets it
     * @param state from now on
     */
    public void oneWay(int from, int to, TcpProxy.State state) {
        wires[from][to].set(state);
    }

    /**
     * Changes what lies between a member and all others.
     *
     * @param member the member
     * @param state from now on
     */
    public void wires(int member, TcpProxy.State state) {
        for (int other = 0; other < members(); other++) {
            if (other != member) {
                wire(member, other, state);
            }
        }
    }

    // ---------------------------------------------------------------- clients

    /**
     * How clients reach the group.
     *
     * @return options with a deadline of 30 seconds
     */
    public ClientOptions clientOptions() {
        return ClientOptions.of(group, clients).withDeadline(Duration.ofSeconds(30));
    }

    /**
     * Asks a member for its own state.
     *
     * @param member its number
     * @return what it says; nothing when it does not answer
     */
    public Optional<MemberStatus> status(int member) {
        ClientOptions one =
                ClientOptions.of(group, List.of(clients.get(member)))
                        .withDeadline(Duration.ofSeconds(1))
                        .withAttempt(Duration.ofMillis(500));
        try (KvClient client = KvClient.connect(one)) {
            return Optional.of(client.staleStatus());
        } catch (KvFailedException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (Node node : nodes) {
            if (node != null) {
                node.kill();
            }
        }
        for (TcpProxy[] row : wires) {
            for (TcpProxy wire : row) {
                if (wire != null) {
                    wire.close();
                }
            }
        }
    }
}
