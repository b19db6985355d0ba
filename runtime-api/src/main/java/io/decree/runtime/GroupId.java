package io.decree.runtime;

import java.util.HexFormat;

/**
 * The 128 bits that tell one replicated group from every other, drawn at random when the group is
 * made. They stand in every frame and record, so that nothing of one group is taken for another's.
 *
 * @param high the upper 64 bits
 * @param low the lower 64 bits
 */
public record GroupId(long high, long low) {

    /**
     * Refuses the id that a zeroed block would show.
     *
     * @throws IllegalArgumentException when all bits are 0
     */
    public GroupId {
        if (high == 0 && low == 0) {
            throw new IllegalArgumentException("a group id must not be 0");
        }
    }

    /**
     * The id as people read it.
     *
     * @return 32 hexadecimal digits
     */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
