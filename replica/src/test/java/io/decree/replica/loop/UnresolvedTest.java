package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.decree.core.replica.Outcome;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnresolvedTest {

    private final List<String> told = new ArrayList<>();
    private final Unresolved unresolved =
            new Unresolved(
                    new Requests.Answers() {
                        @Override
                        public void executed(long token, Verdict verdict, ByteBuffer result) {
                            told.add("executed " + token);
                        }

                        @Override
                        public void answered(long token, long slot, ByteBuffer answer) {
                            told.add("answered " + token);
                        }

                        @Override
                        public void unanswerable(long token) {
                            told.add("unanswerable " + token);
                        }

                        @Override
                        public void refused(long token, Outcome outcome) {
                            told.add("refused " + token);
                        }

                        @Override
                        public void neverExecuted(long token) {
                            told.add("never executed " + token);
                        }

                        @Override
                        public void neverKnown(long token) {
                            told.add("never known " + token);
                        }
                    });

    @Test
    void aSlotDecidedWithItsValueFindsWhoWaits() {
        unresolved.add(5, 50, new long[] {1, 2});
        assertNull(unresolved.decided(4, 50));
        assertArrayEquals(new long[] {1, 2}, unresolved.decided(5, 50));
        assertNull(unresolved.decided(5, 50));
        assertEquals(List.of(), told);
    }

    @Test
    void aSlotDecidedWithAnotherValueSettlesTheMatter() {
        unresolved.add(5, 50, new long[] {1, 2});
        assertNull(unresolved.decided(5, 51));
        assertEquals(List.of("never executed 1", "never executed 2"), told);
    }

    /** A second leadership may have proposed in the same slot, and lost it again. */
    @Test
    void twoBatchesOfOneSlotAreToldApart() {
        unresolved.add(5, 50, new long[] {1});
        unresolved.add(6, 60, new long[] {2});
        unresolved.add(5, 51, new long[] {3});
        assertArrayEquals(new long[] {3}, unresolved.decided(5, 51));
        assertEquals(List.of("never executed 1"), told);
    }

    @Test
    void whatASnapshotHoldsIsNeverKnown() {
        unresolved.add(5, 50, new long[] {1});
        unresolved.add(6, 60, new long[] {2});
        unresolved.forgetBelow(6);
        assertEquals(List.of("never known 1"), told);
        assertArrayEquals(new long[] {2}, unresolved.decided(6, 60));
    }
}
