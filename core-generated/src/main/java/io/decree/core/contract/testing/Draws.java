package io.decree.core.contract.testing;

/**
 * Turns a row of random numbers into the values of a state and a message.
 *
 * <p>Each place of the state and of the message owns two numbers of the row: one says how its value
 * is chosen, the other which value it is. Smaller numbers give simpler values, so an engine that
 * shrinks the row shrinks the state and the message, and no place disturbs another.
 */
public final class Draws {

    private static final long OWNERS = 65_536;
    private static final int MEMBERS = 7;

    private final long[] row;
    private int at = -2;

    /**
     * Draws from a row of numbers.
     *
     * @param row not negative; what lies beyond its end counts as 0
     */
    public Draws(long[] row) {
        this.row = row.clone();
    }

    /**
     * Moves on to the next place.
     *
     * @return this, for the call that follows
     */
    public Draws place() {
        at += 2;
        return this;
    }

    /**
     * Chooses among the sources of a place.
     *
     * @param sources how many there are
     * @return the number of the source, from 0
     */
    public int source(int sources) {
        return (int) (how() / 8 % sources);
    }

    /**
     * Whether the usual value is taken: seven times out of eight.
     *
     * @return {@code false} for any value
     */
    public boolean usual() {
        return how() % 8 != 7;
    }

    /**
     * Whether a cell of a log is filled: two times out of three.
     *
     * @return {@code false} for the initial value
     */
    public boolean filled() {
        return how() % 3 != 0;
    }

    /**
     * Any truth value.
     *
     * @return {@code false} for the simplest
     */
    public boolean truth() {
        return which() % 2 == 1;
    }

    /**
     * Any code or identity between two bounds.
     *
     * @param least the least
     * @param greatest the greatest
     * @return one of them, each as likely
     */
    public int code(int least, int greatest) {
        return least + (int) (which() % (greatest - least + 1));
    }

    /**
     * Any number between two bounds: mostly one near the least, sometimes an edge or a stranger.
     *
     * @param least the least
     * @param greatest the greatest
     * @return a number between them
     */
    public long number(long least, long greatest) {
        long choice = which() % 16;
        long rest = which() / 16;
        if (choice == 15) {
            return edge(rest, least, greatest);
        }
        if (choice == 14) {
            return least + rest % (greatest - least + 1);
        }
        return Math.min(least + rest % 9, greatest);
    }

    /**
     * Any ballot between two bounds: mostly one of the first rounds.
     *
     * @param least the least
     * @param greatest the greatest
     * @return a ballot between them
     */
    public long ballot(long least, long greatest) {
        long choice = which() % 16;
        long rest = which() / 16;
        if (choice == 15) {
            return edge(rest, least, greatest);
        }
        if (choice < 2) {
            return least;
        }
        return clip(rest % 5 * OWNERS + rest / 5 % MEMBERS, least, greatest);
    }

    /**
     * Any identity that can be compared only.
     *
     * @param none the value that stands for nothing
     * @return one of two identities, seldom nothing
     */
    public long opaque(long none) {
        return none + (which() % 8 == 7 ? 0 : 1 + which() / 8 % 2);
    }

    /**
     * Any data that is only carried.
     *
     * @return one of a few values
     */
    public long carried() {
        return which() % 5;
    }

    /**
     * The least or the greatest value, or a neighbour.
     *
     * @param least the least
     * @param greatest the greatest
     * @return one of at most four values
     */
    public long edges(long least, long greatest) {
        return edge(which(), least, greatest);
    }

    /**
     * A number at most some way from another; every third time that number itself.
     *
     * @param centre the other number
     * @param distance the greatest distance
     * @param least the least result
     * @param greatest the greatest result
     * @return a number between the bounds
     */
    public long near(long centre, int distance, long least, long greatest) {
        long step = which() % 3 == 0 ? 0 : which() / 3 % (2L * distance + 1) - distance;
        return clip(centre + step, least, greatest);
    }

    /**
     * A ballot at most some rounds from another; every other time that ballot itself.
     *
     * @param centre the other ballot
     * @param rounds the greatest distance in rounds
     * @param least the least result
     * @param greatest the greatest result
     * @return a ballot between the bounds, of any owner
     */
    public long nearBallot(long centre, int rounds, long least, long greatest) {
        if (which() % 2 == 0) {
            return clip(centre, least, greatest);
        }
        long rest = which() / 2;
        long round = centre / OWNERS + rest % (2L * rounds + 1) - rounds;
        long owner = rest / (2L * rounds + 1) % MEMBERS;
        return clip(round * OWNERS + owner, least, greatest);
    }

    /**
     * Any slot of a window.
     *
     * @param base the first slot
     * @param capacity the number of slots
     * @return one of them, each as likely
     */
    public long within(long base, int capacity) {
        return base + which() % capacity;
    }

    /**
     * The most frequent element of an array, the first one among equals.
     *
     * @param cells the array
     * @param any the value when all cells are empty
     * @return an element other than 0, or {@code any}
     */
    public static int mode(int[] cells, int any) {
        int best = any;
        int most = 0;
        for (int cell : cells) {
            int count = 0;
            for (int other : cells) {
                count += other == cell ? 1 : 0;
            }
            if (cell != 0 && count > most) {
                most = count;
                best = cell;
            }
        }
        return best;
    }

    private static long edge(long choice, long least, long greatest) {
        long edge =
                switch ((int) (choice % 4)) {
                    case 0 -> least;
                    case 1 -> greatest;
                    case 2 -> greatest - 1;
                    default -> least + 1;
                };
        return clip(edge, least, greatest);
    }

    /**
     * The nearest value between two bounds.
     *
     * @param value any number
     * @param least the least result
     * @param greatest the greatest result
     * @return a number between the bounds
     */
    public static long fitted(long value, long least, long greatest) {
        return clip(value, least, greatest);
    }

    private static long clip(long value, long least, long greatest) {
        return Math.max(least, Math.min(value, greatest));
    }

    private long how() {
        return at < row.length ? row[at] : 0;
    }

    private long which() {
        return at + 1 < row.length ? row[at + 1] : 0;
    }
}
