package io.decree.contracts.eval;

import java.util.BitSet;

/**
 * Keeps account of what was read from a {@link Memory}, so that a search knows which values a
 * result depends on.
 */
public interface Trace {

    /** For a caller who does not ask. */
    Trace NONE =
            new Trace() {
                @Override
                public BitSet exchange(BitSet reads) {
                    return reads;
                }

                @Override
                public void add(BitSet reads) {
                    // Nobody asks what was read.
                }
            };

    /**
     * Starts another account.
     *
     * @param reads the account to write to from now on
     * @return the account written to so far
     */
    BitSet exchange(BitSet reads);

    /**
     * Says that something was used that depends on earlier reads.
     *
     * @param reads those reads
     */
    void add(BitSet reads);
}
