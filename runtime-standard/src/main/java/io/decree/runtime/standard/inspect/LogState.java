package io.decree.runtime.standard.inspect;

import io.decree.runtime.record.LogEnd;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogGeometry;
import java.util.Map;

/**
 * What was found when a log was read.
 *
 * @param geometry how large it is
 * @param damagedMarks how many of the two copies of its mark are damaged
 * @param start the address where it begins
 * @param acknowledged the address up to which it was durable, as the mark says
 * @param records how many records there are of each kind
 * @param end how it ends
 * @param endAddress where it ends
 * @param place the same as file and byte
 */
public record LogState(
        LogGeometry geometry,
        int damagedMarks,
        long start,
        long acknowledged,
        Map<String, Long> records,
        LogEnd end,
        long endAddress,
        String place) {

    /**
     * Whether a replica may go on with it.
     *
     * @return whether everything that it acknowledged is there
     */
    public boolean isSound() {
        return end == LogEnd.CLEAN_END || end == LogEnd.TORN_TAIL;
    }

    /**
     * What the end means.
     *
     * @return a sentence, with the remedy if one is needed
     */
    public String meaning() {
        return switch (end) {
            case CLEAN_END -> "Nothing was meant to follow.";
            case TORN_TAIL ->
                    acknowledged == endAddress
                            ? "The mark says so too; behind it is what an earlier use left."
                            : "A crash interrupted what follows, and nobody was told of it.";
            case CORRUPT ->
                    "What was durable is damaged or gone: put back what was there; if it is lost, "
                            + StorageException.KEEP_STOPPED
                            + ".";
            case FOREIGN ->
                    "What follows belongs to another replica or another place: look whether files"
                            + " were swapped.";
            case UNKNOWN_VERSION -> "A newer release wrote what follows: start that one.";
            case STORE_FULL -> "The reading was not finished.";
        };
    }
}
