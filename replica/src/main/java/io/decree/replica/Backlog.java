package io.decree.replica;

import java.util.ArrayDeque;

/**
 * Commands for which the replica has no room just now, in the order they came in. What waits is
 * bounded by bytes: a line without a bound would only grow until each command in it is too late.
 * One thread.
 */
final class Backlog {

    private final ArrayDeque<Submission> line = new ArrayDeque<>();
    private final long mostBytes;
    private long bytes;

    /**
     * An empty line.
     *
     * @param mostBytes how many bytes may wait, unless a single command is longer
     */
    Backlog(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Whether the line is not too long for one more. */
    boolean takes(Submission one) {
        return bytes == 0 || bytes + length(one) <= mostBytes;
    }

    /** To the end of the line. */
    void add(Submission one) {
        bytes += length(one);
        line.add(one);
    }

    /** Back to where it was taken from: before all others. */
    void putBack(Submission one) {
        bytes += length(one);
        line.addFirst(one);
    }

    /** The first in the line, which leaves it; null when nothing waits. */
    Submission poll() {
        Submission one = line.poll();
        bytes -= one == null ? 0 : length(one);
        return one;
    }

    int size() {
        return line.size();
    }

    boolean isEmpty() {
        return line.isEmpty();
    }

    private static int length(Submission one) {
        return one.bytes().remaining();
    }
}
