package io.decree.cluster;

import io.decree.cluster.process.NodeEvent;
import io.decree.cluster.process.NodeProcess;
import io.decree.replica.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member over all its lives: the process that runs it now, and what all of them said. */
public final class Node {

    private final int member;
    private final Path output;
    private final List<NodeEvent> events = new ArrayList<>();
    private NodeProcess process;
    private int firstOfThisLife;

    Node(int member, Path output) {
        this.member = member;
        this.output = output;
    }

    synchronized void start(List<String> prefix, Class<?> main, List<String> commandLine)
            throws IOException {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("member " + member + " runs already");
        }
        firstOfThisLife = events.size();
        process = NodeProcess.start(output, this::hear, prefix, main, commandLine);
    }

    private synchronized void hear(NodeEvent event) {
        events.add(event);
    }

    /** Waits until its log is read and its ports are open. */
    public void awaitReady() {
        Waiting.until(
                "member " + member + " is ready, see " + output,
                () -> last("ready").isPresent() || !isAlive());
        if (last("ready").isEmpty()) {
            throw new IllegalStateException("member " + member + " ended: " + tail());
        }
    }

    /**
     * The last event of a name in this life.
     *
     * @param name of the event
     * @return nothing when there was none
     */
    public synchronized Optional<NodeEvent> last(String name) {
        for (int i = events.size(); i-- > firstOfThisLife; ) {
            if (events.get(i).name().equals(name)) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * How often an event of a name came, in all lives.
     *
     * @param name of the event
     * @return from 0 on
     */
    public synchronized long count(String name) {
        return events.stream().filter(event -> event.name().equals(name)).count();
    }

    /**
     * What it complained of, in all lives, but for its disk: a machine that has much to do may have
     * a slow one at any time.
     *
     * @return the names of the faults, oldest first
     */
    public synchronized List<String> faults() {
        return events.stream()
                .filter(event -> event.name().equals("fault"))
                .map(event -> event.text("fault"))
                .filter(fault -> !fault.equals(Fault.DISK_SLOW.name()))
                .toList();
    }

    /** The ballot with which it leads; 0 when it does not. */
    synchronized long leadsWith() {
        boolean leads =
                isAlive() && last("role").map(e -> e.text("role")).orElse("").equals("LEADER");
        // A first leader may have ballot 0 and more: it has to be told from none.
        return leads ? last("role").orElseThrow().number("ballot") + 1 : 0;
    }

    /**
     * Whether it runs.
     *
     * @return also while it is paused
     */
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /**
     * The process that runs it, or ran it last.
     *
     * @return never null once it was started
     */
    public synchronized NodeProcess process() {
        return process;
    }

    /** {@code kill -9}, if it runs. */
    public void kill() {
        NodeProcess now = process();
        if (now != null) {
            now.kill();
        }
    }

    /** The last lines it printed, for a message. */
    private String tail() {
        try {
            List<String> lines = Files.readAllLines(output);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "nothing was printed";
        }
    }
}
