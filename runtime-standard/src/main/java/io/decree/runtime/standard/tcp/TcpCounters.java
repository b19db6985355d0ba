package io.decree.runtime.standard.tcp;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The counters of one transport. Its loop's thread counts; any thread may read. */
public final class TcpCounters {

    private final Map<TcpCounter, AtomicLong> counts = new EnumMap<>(TcpCounter.class);

    TcpCounters() {
        for (TcpCounter counter : TcpCounter.values()) {
            counts.put(counter, new AtomicLong());
        }
    }

    /**
     * How often something happened.
     *
     * @param counter what
     * @return a number that never falls
     */
    public long get(TcpCounter counter) {
        return counts.get(counter).get();
    }

    void add(TcpCounter counter) {
        add(counter, 1);
    }

    /** There is one writer, so nothing needs to be locked. */
    void add(TcpCounter counter, long count) {
        AtomicLong value = counts.get(counter);
        value.lazySet(value.getPlain() + count);
    }

    /** All counters that are not 0. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (TcpCounter counter : counts.keySet()) {
            if (get(counter) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(counter).append(' ');
                text.append(get(counter));
            }
        }
        return text.toString();
    }
}
