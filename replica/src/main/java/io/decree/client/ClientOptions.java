package io.decree.client;

import io.decree.runtime.GroupId;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Whom a {@link Client} talks to, and how patient it is.
 *
 * @param group the replicated group
 * @param members where clients reach the members: one is enough to find the others, all are better.
 *     Names are resolved at each connect when they are given unresolved
 * @param deadline how long a command or a question may take before its caller is told that it did
 *     not come to an end
 * @param attempt how long one member may take to connect or to answer before the next one is tried
 * @param openMost how many commands and questions may be open at a time
 * @param frameMost the longest frame to take, in bytes
 */
public record ClientOptions(
        GroupId group,
        List<InetSocketAddress> members,
        Duration deadline,
        Duration attempt,
        int openMost,
        int frameMost) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public ClientOptions {
        Objects.requireNonNull(group, "group");
        members = List.copyOf(members);
        check(!members.isEmpty(), "members must not be empty");
        checkDeadline(deadline);
        check(attempt.toNanos() > 0, "attempt must be positive");
        check(openMost > 0, "openMost must be positive");
        check(frameMost >= 1024, "frameMost must be at least 1,024");
    }

    /**
     * A deadline of 10 seconds, 1 second for each attempt, 1,024 requests open, 16 MiB a frame.
     *
     * @param group the replicated group
     * @param members where clients reach the members
     * @return the options
     */
    public static ClientOptions of(GroupId group, List<InetSocketAddress> members) {
        Duration attempt = Duration.ofSeconds(1);
        return new ClientOptions(group, members, Duration.ofSeconds(10), attempt, 1024, 1 << 24);
    }

    /**
     * The same with another deadline.
     *
     * @param newDeadline how long a command or a question may take
     * @return the options
     */
    public ClientOptions withDeadline(Duration newDeadline) {
        return new ClientOptions(group, members, newDeadline, attempt, openMost, frameMost);
    }

    /**
     * The same with another patience for one member.
     *
     * @param newAttempt how long one member may take
     * @return the options
     */
    public ClientOptions withAttempt(Duration newAttempt) {
        return new ClientOptions(group, members, deadline, newAttempt, openMost, frameMost);
    }

    /**
     * The same with another bound on what is open.
     *
     * @param most how many commands and questions
     * @return the options
     */
    public ClientOptions withOpenMost(int most) {
        return new ClientOptions(group, members, deadline, attempt, most, frameMost);
    }

    /**
     * The same with another longest frame.
     *
     * @param bytes how long a frame may be
     * @return the options
     */
    public ClientOptions withFrameMost(int bytes) {
        return new ClientOptions(group, members, deadline, attempt, openMost, bytes);
    }

    static void checkDeadline(Duration deadline) {
        check(deadline.toNanos() > 0, "deadline must be positive");
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
