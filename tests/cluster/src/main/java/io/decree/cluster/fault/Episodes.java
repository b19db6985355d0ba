package io.decree.cluster.fault;

import io.decree.cluster.Cluster;
import io.decree.cluster.Waiting;
import io.decree.cluster.load.Load;
import io.decree.cluster.process.NodeProcess;
import io.decree.cluster.proxy.TcpProxy;
import io.decree.examples.kv.MemberStatus;
import java.io.IOException;
import java.util.Optional;

/**
 * Faults one after the other: something happens to one member of a cluster at work, lasts a while,
 * and is over; then the member catches up.
 */
public final class Episodes {

    private final Cluster cluster;
    private final Load load;

    /**
     * Nothing has happened yet.
     *
     * @param cluster all of its members run
     * @param load clients at work
     */
    public Episodes(Cluster cluster, Load load) {
        this.cluster = cluster;
        this.load = load;
    }

    /**
     * {@code kill -9} of the leader; it is started again some time later.
     *
     * @param downMillis how long it is not there
     * @return how long the group was without a leader, and how long the old one took to catch up
     *     after its start, that of its process included
     * @throws IOException when it cannot be started again
     */
    public Episode killLeader(long downMillis) throws IOException {
        int leader = cluster.awaitLeader();
        NodeProcess process = cluster.node(leader).process();
        long killed = System.nanoTime();
        process.kill();
        double gap = load.millisToFirstWriteAfter(killed);
        Waiting.sleep(downMillis);
        long back = System.nanoTime();
        cluster.start(leader);
        return new Episode("kill -9 of the leader", leader, gap, catchUp(leader, back));
    }

    /**
     * Stops a follower as if its machine stood still.
     *
     * @param millis how long
     * @return how long it took to catch up
     * @throws IOException when it cannot be signalled
     */
    public Episode pauseFollower(long millis) throws IOException {
        int follower = follower();
        NodeProcess process = cluster.node(follower).process();
        process.pause();
        double gap = load.millisToFirstWriteAfter(System.nanoTime());
        Waiting.sleep(millis);
        long back = System.nanoTime();
        process.resume();
        return new Episode("a follower paused", follower, gap, catchUp(follower, back));
    }

    /**
     * Stops the leader as if its machine stood still: the others elect another one.
     *
     * @param millis how long
     * @return how long the group was without a leader, and the old one took to catch up
     * @throws IOException when it cannot be signalled
     */
    public Episode pauseLeader(long millis) throws IOException {
        int leader = cluster.awaitLeader();
        NodeProcess process = cluster.node(leader).process();
        process.pause();
        double gap = load.millisToFirstWriteAfter(System.nanoTime());
        Waiting.sleep(millis);
        long back = System.nanoTime();
        process.resume();
        return new Episode("the leader paused", leader, gap, catchUp(leader, back));
    }

    /**
     * Cuts what lies between the leader and a follower; nobody is told.
     *
     * @param millis how long
     * @return how long the follower took to catch up
     */
    public Episode cutFollower(long millis) {
        int leader = cluster.awaitLeader();
        int follower = follower();
        cluster.wire(leader, follower, TcpProxy.State.SILENT);
        double gap = load.millisToFirstWriteAfter(System.nanoTime());
        Waiting.sleep(millis);
        long back = System.nanoTime();
        cluster.wire(leader, follower, TcpProxy.State.WHOLE);
        String what = "connection to the leader cut";
        return new Episode(what, follower, gap, catchUp(follower, back));
    }

    /**
     * Cuts the leader off from all others; clients still reach it.
     *
     * @param state silent, or closed
     * @param millis how long
     * @return how long the group was without a leader, and the old one took to catch up
     */
    public Episode isolateLeader(TcpProxy.State state, long millis) {
        int leader = cluster.awaitLeader();
        cluster.wires(leader, state);
        double gap = load.millisToFirstWriteAfter(System.nanoTime());
        Waiting.sleep(millis);
        long back = System.nanoTime();
        cluster.wires(leader, TcpProxy.State.WHOLE);
        return new Episode("the leader cut off", leader, gap, catchUp(leader, back));
    }

    private int follower() {
        int leader = cluster.awaitLeader();
        return (leader + 1) % cluster.members();
    }

    /** Until a member has executed what the others had when it came back. */
    private double catchUp(int member, long back) {
        long goal = executedElsewhere(member);
        Waiting.until(
                "member " + member + " has executed slot " + goal,
                () -> cluster.status(member).map(s -> s.executed() >= goal).orElse(false));
        return (System.nanoTime() - back) / 1e6;
    }

    private long executedElsewhere(int member) {
        long most = 0;
        for (int other = 0; other < cluster.members(); other++) {
            if (other != member) {
                Optional<MemberStatus> status = cluster.status(other);
                most = Math.max(most, status.map(MemberStatus::executed).orElse(0L));
            }
        }
        return most;
    }
}
