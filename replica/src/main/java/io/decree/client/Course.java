package io.decree.client;

import java.nio.channels.Selector;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Whom a client asks: it keeps a connection to whom it takes for the leader, follows what members
 * say about that, tries them in turn when they say nothing, and takes breaks so that a group in
 * trouble is not asked more than one that is well.
 */
final class Course {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** Up to 40 milliseconds: an election takes about five times as long. */
    private static final int DOUBLINGS = 3;

    /** Up to 320 milliseconds: who has too much to do gets time to do it, and who is down too. */
    private static final int DOUBLINGS_WHEN_BUSY = 6;

    /** After so many rounds in which nobody could be reached it is no election any more. */
    private static final int ROUNDS = 10;

    /** How long to wait for answers from a member that is about to be left. */
    private static final long FAREWELL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    final Members members;

    private final ClientOptions options;
    private final Selector selector;
    private ServerLink link;
    private Member target;
    private long leaveBy;
    private long pausedUntil;

    /** Since somebody was last of use. */
    private int failures;

    Course(ClientOptions options, Selector selector, long now) {
        this.options = options;
        this.selector = selector;
        members = new Members(options.members());
        pausedUntil = now;
    }

    /** The connection; null when there is none. */
    ServerLink link() {
        return link;
    }

    /** Whether requests can be sent now. */
    boolean isClear(long now) {
        return link != null && link.isReady() && target == null && !isPaused(now);
    }

    /** How long a break still takes; 0 or less when there is none. */
    long pause(long now) {
        return pausedUntil - now;
    }

    private boolean isPaused(long now) {
        return pause(now) > 0;
    }

    void connect(long now) {
        if (link == null && !isPaused(now)) {
            Member member = target == null ? members.next() : target;
            target = null;
            link = new ServerLink(member, options, selector, now);
        }
    }

    /** The member did what it was asked. */
    void served() {
        failures = 0;
        link.member.was(null, "it answers");
    }

    /** The member does not do what it was asked, for now. */
    void busy(FailureReason reason, String problem, long now) {
        link.member.was(reason, problem);
        takeBreak(now, DOUBLINGS_WHEN_BUSY);
    }

    void takeBreak(long now) {
        takeBreak(now, DOUBLINGS);
    }

    /** One break for all that failed together, scattered so that clients do not return together. */
    private void takeBreak(long now, int doublings) {
        if (!isPaused(now)) {
            failures++;
            long most = PAUSE_NANOS << Math.min(failures, doublings);
            pausedUntil = now + most / 2 + ThreadLocalRandom.current().nextLong(most / 2);
        }
    }

    /**
     * The member does not lead. Goes to whom it takes for the leader, if that is of use; else asks
     * again later, here or elsewhere.
     */
    void redirect(String leader, int number, long now) {
        boolean nobody = number < 0 || number == link.welcome.member;
        link.member.was(
                FailureReason.NO_LEADER,
                nobody
                        ? "it does not lead, and knows nobody who does"
                        : "it does not lead, and says that member " + number + " does");
        Member named = nobody || leader.isEmpty() ? null : members.find(leader);
        if (named != null && named != link.member && !named.isDistrusted(now)) {
            follow(named, now);
        } else if (!isPaused(now)) {
            takeBreak(now);
            leaveFor(failures % 2 == 0 ? members.next() : link.member, now);
        }
    }

    /** When members send a client in circles it gets slower. */
    private void follow(Member named, long now) {
        if (target == null && failures++ > members.size()) {
            takeBreak(now);
        }
        leaveFor(named, now);
    }

    private void leaveFor(Member member, long now) {
        if (target == null && member != link.member) {
            target = member;
            leaveBy = now + FAREWELL_NANOS;
        }
    }

    /** Whether it is time to hang up and connect to another member. */
    boolean isLeaving(boolean allAnswered, long now) {
        return target != null && !isPaused(now) && (allAnswered || now - leaveBy >= 0);
    }

    /**
     * The connection is of no use any more. Whether the member is dead, others may not have noticed
     * yet: who could not be reached, or did not answer, is left alone for a while, even when they
     * name it. A connection that only broke is made anew at once.
     */
    void lost(FailureReason reason, String problem, long now) {
        link.member.was(reason, problem);
        if (!link.isReady() || reason == FailureReason.NO_ANSWER) {
            link.member.distrust(now + options.attempt().toNanos() / 2);
        }
        failures++;
        if (failures >= members.size()) {
            boolean down = failures >= ROUNDS * members.size();
            takeBreak(now, down ? DOUBLINGS_WHEN_BUSY : DOUBLINGS);
        }
        hangUp();
    }

    void hangUp() {
        link.close();
        link = null;
    }
}
