package io.decree.core.election;

import io.decree.core.election.ClusterMessage.Kind;
import io.decree.core.election.contract.ElectionRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Elections that exchange messages through a queue, in one thread, tick by tick. All chance comes
 * from one seed, so a run can be repeated.
 */
final class Cluster {

    /** The timeout of every member, in ticks. */
    static final int TIMEOUT = 10;

    /** The group of all members. */
    static final long GROUP = 1;

    private static final int MEMBERS = 7;

    /** Makes elections, right or wrong ones. */
    interface Body {
        ElectionRole create(int self, boolean[] voter, int patience);
    }

    /** What is under test, watched by the monitor. */
    static final Body RIGHT =
            (self, voter, patience) ->
                    ElectionRole.monitored(new Election(self, GROUP, 0, voter, TIMEOUT, patience));

    private final Body body;
    private final SplittableRandom random;
    private final PriorityQueue<ClusterMessage> network = new PriorityQueue<>();
    private final List<ClusterNode> nodes = new ArrayList<>();
    private final boolean[][] cut;
    private final long[] asleepUntil;
    private double loss;
    private int shortest = 1;
    private int longest = 2;
    private long now;
    private long sent;

    Cluster(Body body, int size, long seed) {
        this.body = body;
        this.random = new SplittableRandom(seed);
        this.cut = new boolean[size][size];
        this.asleepUntil = new long[size];
        for (int id = 0; id < size; id++) {
            nodes.add(new ClusterNode(id, this, random.split()));
        }
    }

    Body body() {
        return body;
    }

    int size() {
        return cut.length;
    }

    boolean[] voters() {
        boolean[] voter = new boolean[MEMBERS];
        Arrays.fill(voter, 0, size(), true);
        return voter;
    }

    ClusterNode node(int id) {
        return nodes.get(id);
    }

    /** How many messages were sent so far. */
    long sent() {
        return sent;
    }

    /** Those that believe they lead. */
    List<Integer> leaders() {
        return IntStream.range(0, size()).filter(id -> nodes.get(id).leads()).boxed().toList();
    }

    void broadcast(int from, Kind kind, long number, long promised) {
        for (int to = 0; to < size(); to++) {
            if (to != from) {
                send(from, to, kind, number, promised);
            }
        }
    }

    void send(int from, int to, Kind kind, long number, long promised) {
        boolean lost = random.nextDouble() < loss;
        long due = now + random.nextInt(shortest, longest + 1);
        if (!lost && !cut[from][to]) {
            network.add(new ClusterMessage(due, sent++, from, to, kind, number, promised));
        }
    }

    /** How many ticks a message is under way. */
    void delay(int least, int most) {
        shortest = least;
        longest = most;
    }

    /** Messages one way arrive or do not. */
    void cut(int from, int to, boolean broken) {
        cut[from][to] = broken;
    }

    /** Nothing reaches the member any more, except what is under way. */
    void deafen(int id) {
        for (int other = 0; other < size(); other++) {
            cut[other][id] = true;
        }
    }

    void run(int ticks) {
        for (int i = 0; i < ticks; i++) {
            now++;
            while (!network.isEmpty() && network.peek().due() <= now) {
                ClusterMessage message = network.poll();
                if (awake(message.to())) {
                    nodes.get(message.to()).receive(message);
                }
            }
            IntStream.range(0, size()).filter(this::awake).forEach(id -> nodes.get(id).tick());
        }
    }

    private boolean awake(int id) {
        return asleepUntil[id] < now;
    }

    /** Loses, delays and reorders messages, cuts links, and stops and restarts members. */
    void disturb(int ticks) {
        delay(1, 3 * TIMEOUT);
        for (int i = 0; i < ticks; i += TIMEOUT) {
            loss = random.nextDouble() / 2;
            cut(random.nextInt(size()), random.nextInt(size()), random.nextBoolean());
            int victim = random.nextInt(size());
            if (random.nextInt(4) == 0) {
                nodes.get(victim).restart();
            } else if (random.nextInt(4) == 0) {
                asleepUntil[victim] = now + random.nextInt(5 * TIMEOUT);
            }
            run(TIMEOUT);
        }
    }

    /** Everything works again, and everybody notices that time has passed. */
    void heal() {
        loss = 0;
        delay(1, 2);
        for (int id = 0; id < size(); id++) {
            Arrays.fill(cut[id], false);
            if (!awake(id)) {
                asleepUntil[id] = now;
                nodes.get(id).resume();
            }
        }
    }

    /** A member that no longer does anything. */
    void stop(int id) {
        asleepUntil[id] = Long.MAX_VALUE;
    }

    /** The ticks until there is one leader and everybody that runs follows it, or the limit. */
    int ticksToOneLeader(int limit) {
        for (int ticks = 0; ticks < limit; ticks++) {
            if (hasOneLeader()) {
                return ticks;
            }
            run(1);
        }
        return limit;
    }

    private boolean hasOneLeader() {
        List<Integer> running =
                IntStream.range(0, size())
                        .filter(id -> asleepUntil[id] < Long.MAX_VALUE)
                        .boxed()
                        .toList();
        List<Integer> leading = running.stream().filter(id -> nodes.get(id).leads()).toList();
        return leading.size() == 1
                && running.stream().map(id -> nodes.get(id).followed()).distinct().count() == 1;
    }
}
