package io.decree.cluster.load;

import io.decree.examples.kv.KvOperation;

/**
 * What a client asks.
 *
 * @param operation put, compare-and-set, delete or get
 * @param key whose
 * @param expected of a compare-and-set; null for none
 * @param value of a put or a compare-and-set; null for none
 */
public record KvAction(KvOperation operation, String key, String expected, String value) {

    @Override
    public String toString() {
        return switch (operation) {
            case PUT -> "put " + key + " " + value;
            case COMPARE_AND_SET -> "cas " + key + " " + expected + " -> " + value;
            default -> operation.name().toLowerCase(java.util.Locale.ROOT) + " " + key;
        };
    }
}
