package io.decree.replica;

import io.decree.replica.EventLoop.Driven;
import io.decree.runtime.port.Turns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whom an event loop visits in a turn: those whose bell was rung, those whose time has come, once
 * more those who did something, and always those with ports that do not ring. So a turn with a
 * thousand replicas is as long as what there is to do.
 *
 * <p>Replicas stand in blocks of 64, so that a number of bits says for whom of a block somebody
 * rang. Only the ringing is for all threads; the rest is the loop's.
 */
final class Visits {

    /** How long the loop sleeps at most, and nobody is visited. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** So often one replica is visited in a turn, when there is more to do after each time. */
    private static final int IN_A_ROW = 4;

    /** Replaced and never altered. */
    private Block[] blocks = {};

    /** What replicas share, as often as there are replicas that do. */
    private final List<Turns> shares = new ArrayList<>();

    /** The same, each once. Replaced and never altered. */
    private Turns[] shared = {};

    /** A place for one more, which is visited in the next turn. */
    Place add(EventLoop loop, Driven one, long now) {
        Block block = withRoom(now);
        return new Place(loop, this, block, block.add(one));
    }

    private Block withRoom(long now) {
        for (Block block : blocks) {
            if (block.hasRoom()) {
                return block;
            }
        }
        Block block = new Block(now);
        blocks = Arrays.copyOf(blocks, blocks.length + 1);
        blocks[blocks.length - 1] = block;
        return block;
    }

    void share(Turns turns) {
        shares.add(turns);
        shared = shares.stream().distinct().toArray(Turns[]::new);
    }

    void unshare(Turns turns) {
        shares.remove(turns);
        shared = shares.stream().distinct().toArray(Turns[]::new);
    }

    /** One turn; how much was done. */
    int turn(long now) {
        Turns[] all = shared;
        int work = 0;
        for (Turns turns : all) {
            work += begin(turns);
        }
        for (Block block : blocks) {
            work += block.turn(now);
        }
        for (Turns turns : all) {
            end(turns);
        }
        return work;
    }

    private static int begin(Turns turns) {
        try {
            return turns.begin();
        } catch (RuntimeException | Error e) {
            EventLoop.tell(e);
            return 0;
        }
    }

    private static void end(Turns turns) {
        try {
            turns.end();
        } catch (RuntimeException | Error e) {
            EventLoop.tell(e);
        }
    }

    /** Whether somebody is to be visited without anybody being woken for it. */
    boolean isWanted() {
        for (Block block : blocks) {
            if (block.isWanted()) {
                return true;
            }
        }
        return false;
    }

    /** When somebody's time has come. */
    long nextNanos(long now) {
        long soonest = now + LONGEST_NANOS;
        for (Block block : blocks) {
            soonest = earlier(soonest, block.soonest);
        }
        return soonest;
    }

    private static long earlier(long one, long other) {
        return one - other <= 0 ? one : other;
    }

    /** Up to 64 replicas. */
    static final class Block {

        private static final VarHandle RUNG = rung();

        /** Bits of those whose bell was rung since they were visited. */
        private volatile long rung;

        // The loop's: bits of those who are there, and are to be visited always, or once more.
        private long there;
        private long always;
        private long again;

        private final Driven[] replicas = new Driven[Long.SIZE];

        /** When each wants to be visited, although nobody rings. */
        private final long[] due = new long[Long.SIZE];

        /** None of them wants to be visited earlier, except those who will be anyway. */
        private long soonest;

        Block(long now) {
            soonest = now;
        }

        private static VarHandle rung() {
            try {
                return MethodHandles.lookup().findVarHandle(Block.class, "rung", long.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private static long bit(int number) {
            return 1L << number;
        }

        private static boolean has(long bits, int number) {
            return (bits & bit(number)) != 0;
        }

        boolean hasRoom() {
            return there != -1;
        }

        int add(Driven one) {
            int number = Long.numberOfTrailingZeros(~there);
            there |= bit(number);
            again |= bit(number);
            replicas[number] = one;
            due[number] = soonest;
            return number;
        }

        void visitAnyway(int number) {
            always |= bit(number);
        }

        void visitAgain(int number) {
            again |= bit(number);
        }

        void remove(int number) {
            there &= ~bit(number);
            always &= ~bit(number);
            again &= ~bit(number);
            replicas[number] = null;
        }

        /** Any thread may call it. */
        void mark(int number) {
            RUNG.getAndBitwiseOr(this, bit(number));
        }

        boolean isWanted() {
            return (rung | again) != 0;
        }

        int turn(long now) {
            int work = 0;
            for (long left = take(now); left != 0; left &= left - 1) {
                work += visit(Long.numberOfTrailingZeros(left), now);
            }
            return work;
        }

        private long take(long now) {
            if (soonest - now <= 0) {
                lookAtTheTime(now);
            }
            long taken = again | always;
            again = 0;
            return rung == 0 ? taken : taken | (long) RUNG.getAndSet(this, 0L);
        }

        private void lookAtTheTime(long now) {
            soonest = now + LONGEST_NANOS;
            for (long left = there; left != 0; left &= left - 1) {
                int number = Long.numberOfTrailingZeros(left);
                if (due[number] - now <= 0) {
                    visitAgain(number);
                } else {
                    soonest = earlier(soonest, due[number]);
                }
            }
        }

        /**
         * Goes on at once with what a visit leads to, as long as the processor's cache still has
         * the replica in it: with many of them that is what a visit costs.
         */
        private int visit(int number, long now) {
            Driven replica = replicas[number];
            if (replica == null) {
                // Somebody closed it amid this turn, or rang after its end.
                return 0;
            }
            int work = 0;
            int most = has(always, number) ? 1 : IN_A_ROW;
            for (int i = 0; i < most && (i == 0 || isToGoOn(number, replica)); i++) {
                again &= ~bit(number);
                work += visitOnce(number, replica, now);
            }
            return work;
        }

        private boolean isToGoOn(int number, Driven replica) {
            return has(again, number) && replicas[number] == replica;
        }

        private int visitOnce(int number, Driven replica, long now) {
            int work = EventLoop.doWork(replica, now);
            if (replicas[number] == replica) {
                due[number] = earlier(replica.nextNanos(), now + LONGEST_NANOS);
                soonest = earlier(soonest, due[number]);
                again |= work > 0 ? bit(number) : 0;
            }
            return work;
        }
    }
}
