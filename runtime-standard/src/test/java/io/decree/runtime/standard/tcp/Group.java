package io.decree.runtime.standard.tcp;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Some members that know each other, all polled by the test's thread. */
final class Group implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    final TestClock clock = new TestClock(false);
    final Member[] members;

    Group(int size) {
        members = new Member[size];
        for (int i = 0; i < size; i++) {
            members[i] = new Member(i, clock);
        }
        introduce();
    }

    Member get(int member) {
        return members[member];
    }

    /** Tells everybody where everybody is. */
    void introduce() {
        for (Member member : members) {
            for (int i = 0; i < members.length; i++) {
                member.transport.setAddress(i, members[i].transport.address());
            }
        }
    }

    void awaitConnected() {
        await(this::isConnected);
    }

    private boolean isConnected() {
        for (Member member : members) {
            for (int i = 0; i < members.length; i++) {
                if (members[i] != member && !member.transport.isConnected(i)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Polls all members until something holds. */
    void await(BooleanSupplier holds) {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new AssertionError("in vain; " + this);
            }
            if (poll() == 0) {
                members[0].loop.park(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    /** Polls all members some times, in which what must not happen could happen. */
    void settle() {
        for (int i = 0; i < 30; i++) {
            poll();
            members[0].loop.park(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private int poll() {
        int count = 0;
        for (Member member : members) {
            count += member == null ? 0 : member.poll();
        }
        return count;
    }

    @Override
    public void close() {
        for (Member member : members) {
            member.close();
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Member member : members) {
            text.append(member.transport.counters()).append(" | ");
        }
        return text.toString();
    }
}
