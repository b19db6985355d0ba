package io.decree.runtime.standard.inspect;

import io.decree.runtime.record.LogRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One record of a log, as people look at it.
 *
 * @param fields what it says, by names that do not change: address, bytes, lsn, epoch and kind,
 *     and then those of ballot, slot, value and digest that a record of its kind has
 */
public record RecordView(Map<String, Object> fields) {

    /** Of a record that stands at an address. */
    static RecordView of(LogRecord it, long address, long bytes) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("address", address);
        fields.put("bytes", bytes);
        fields.put("lsn", it.lsn);
        fields.put("epoch", it.epoch);
        fields.put("kind", it.kind.name());
        switch (it.kind) {
            case PROMISE, CAMPAIGN -> fields.put("ballot", it.ballot);
            case VOTE -> {
                fields.put("ballot", it.ballot);
                putValue(fields, it);
            }
            case DECISION -> putValue(fields, it);
            case CHOSEN -> {
                fields.put("slot", it.slot);
                fields.put("value", it.value);
            }
            case BASE -> fields.put("slot", it.slot);
        }
        return new RecordView(fields);
    }

    private static void putValue(Map<String, Object> fields, LogRecord it) {
        fields.put("slot", it.slot);
        fields.put("value", it.value);
        fields.put("digest", it.digest);
    }

    /**
     * The record as text.
     *
     * @return one line
     */
    public String line() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("  "));
    }
}
