package io.decree.examples.kv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a store says of its whole state.
 *
 * @param digest equal on replicas whose entries are equal
 * @param entries how many keys there are
 * @param slot the slot of the last command that came here; -1 before the first
 */
public record StoreStatus(long digest, long entries, long slot) {

    /** The length of the three numbers in bytes. */
    static final int LENGTH = 3 * Long.BYTES;

    /**
     * Reads the answer to a status question.
     *
     * @param answer from position to limit; left as it is
     * @return the status
     * @throws IllegalArgumentException for bytes that are no such answer
     */
    public static StoreStatus of(ByteBuffer answer) {
        KvAnswer read = KvAnswer.of(answer);
        if (read.status() != KvStatus.OK || read.value().length != LENGTH) {
            throw KvAnswer.malformed(answer);
        }
        ByteBuffer numbers = ByteBuffer.wrap(read.value()).order(ByteOrder.LITTLE_ENDIAN);
        return new StoreStatus(numbers.getLong(), numbers.getLong(), numbers.getLong());
    }
}
