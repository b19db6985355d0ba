package io.decree.runtime.record;

import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Judges the bytes at one place of a log by their header and checksum. */
final class RecordCheck {

    /** What stands at a place. */
    enum Finding {
        /** A record of this log that belongs there. */
        GOOD,
        /** Nothing: the image ends, or zeros follow. */
        NOTHING,
        /** A good record from before the ring came round, or from behind a torn tail. */
        LEFTOVER,
        /** Nothing that verifies. */
        BAD,
        /** A good record of somebody else, or one that belongs further on. */
        FOREIGN,
        /** A good record of a version that is not known. */
        UNKNOWN_VERSION
    }

    private final Identity identity;
    private final Checksum checksum = new Checksum();
    private ByteBuffer image = ByteBuffer.allocate(0);
    private int start;
    private long address;
    private int here;

    RecordCheck(Identity identity) {
        this.identity = identity;
    }

    /** Looks at an image from here on, whose byte {@code first} has address {@code itsAddress}. */
    void open(ByteBuffer bytes, int first, long itsAddress) {
        image = bytes.order(ByteOrder.LITTLE_ENDIAN);
        start = first;
        address = itsAddress;
    }

    /** What stands at an index of the image. */
    Finding at(int index) {
        here = index;
        if (image.limit() - index < RecordLayout.BODY_AT) {
            return isZero(index, image.limit()) ? Finding.NOTHING : Finding.BAD;
        }
        if (isZero(index, index + RecordLayout.BODY_AT)) {
            return Finding.NOTHING;
        }
        if (!verifies()) {
            return Finding.BAD;
        }
        if (image.get(index + RecordLayout.VERSION_AT) != RecordLayout.VERSION) {
            return Finding.UNKNOWN_VERSION;
        }
        long own = address + (index - start);
        long said = image.getLong(index + RecordLayout.ADDRESS_AT);
        if (!isOurs() || said > own) {
            return Finding.FOREIGN;
        }
        return said == own ? Finding.GOOD : Finding.LEFTOVER;
    }

    /**
     * Whether a record that belongs where it stands, from an index on, says that the log was
     * durable beyond an address. Records of other versions say nothing.
     */
    boolean vouches(int from, long beyond) {
        int last = image.limit() - RecordLayout.BODY_AT;
        for (here = from; here <= last; here += RecordLayout.ALIGNMENT) {
            long own = address + (here - start);
            boolean vouches =
                    image.getLong(here + RecordLayout.ADDRESS_AT) == own
                            && image.getLong(here + RecordLayout.DURABLE_AT) > beyond
                            && isOurs()
                            && verifies();
            if (vouches) {
                return true;
            }
        }
        return false;
    }

    private boolean verifies() {
        int length = length();
        return length >= RecordLayout.BODY_AT
                && length % RecordLayout.ALIGNMENT == 0
                && length <= image.limit() - here
                && checksum() == checksum.of(image, here + RecordLayout.LENGTH_AT, here + length);
    }

    private boolean isOurs() {
        return image.getLong(here + RecordLayout.GROUP_AT) == identity.group().high()
                && image.getLong(here + RecordLayout.GROUP_AT + Long.BYTES)
                        == identity.group().low()
                && image.getLong(here + RecordLayout.INCARNATION_AT) == identity.incarnation()
                && image.get(here + RecordLayout.MEMBER_AT) == identity.member();
    }

    private boolean isZero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (image.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return image.getInt(here + RecordLayout.LENGTH_AT);
    }

    int checksum() {
        return image.getInt(here + RecordLayout.CHECKSUM_AT);
    }

    int kind() {
        return image.get(here + RecordLayout.KIND_AT) & 0xFF;
    }

    int previous() {
        return image.getInt(here + RecordLayout.PREVIOUS_AT);
    }

    long epoch() {
        return image.getLong(here + RecordLayout.EPOCH_AT);
    }

    long lsn() {
        return image.getLong(here + RecordLayout.LSN_AT);
    }
}
