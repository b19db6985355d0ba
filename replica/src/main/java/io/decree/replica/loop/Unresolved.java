package io.decree.replica.loop;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Batches that were proposed and whose outcome was unknown when this replica stopped leading. It is
 * known again when their slots are decided: with their values, or with others. There may be several
 * of one slot, from different leaderships.
 */
final class Unresolved {

    private static final class Batch {
        private final long slot;
        private final long value;
        private final long[] tokens;

        Batch(long slot, long value, long[] tokens) {
            this.slot = slot;
            this.value = value;
            this.tokens = tokens;
        }
    }

    private final List<Batch> batches = new ArrayList<>();
    private final Requests.Answers answers;

    Unresolved(Requests.Answers answers) {
        this.answers = answers;
    }

    void add(long slot, long value, long[] tokens) {
        batches.add(new Batch(slot, value, tokens));
    }

    /**
     * A value is about to be executed.
     *
     * @return the tokens of those who wait for it; null when nobody does
     */
    long[] decided(long slot, long value) {
        return batches.isEmpty() ? null : settle(slot, value);
    }

    private long[] settle(long slot, long value) {
        long[] found = null;
        for (Iterator<Batch> each = batches.iterator(); each.hasNext(); ) {
            Batch batch = each.next();
            if (batch.slot == slot) {
                each.remove();
                if (batch.value == value) {
                    found = batch.tokens;
                } else {
                    tellNeverExecuted(batch);
                }
            }
        }
        return found;
    }

    private void tellNeverExecuted(Batch batch) {
        for (long token : batch.tokens) {
            answers.neverExecuted(token);
        }
    }

    /** What a snapshot of another member holds, nobody here will see decided. */
    void forgetBelow(long slot) {
        for (Iterator<Batch> each = batches.iterator(); each.hasNext(); ) {
            Batch batch = each.next();
            if (batch.slot < slot) {
                each.remove();
                for (long token : batch.tokens) {
                    answers.neverKnown(token);
                }
            }
        }
    }
}
