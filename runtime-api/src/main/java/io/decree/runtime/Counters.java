package io.decree.runtime;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How often things happened to a part of a runtime. Any thread may read; whoever holds an {@link
 * Own} counts.
 *
 * @param <K> what is counted
 */
public abstract sealed class Counters<K extends Enum<K>> {

    private final Map<K, AtomicLong> counts;

    private Counters(Class<K> kinds) {
        counts = new EnumMap<>(kinds);
        for (K counter : kinds.getEnumConstants()) {
            counts.put(counter, new AtomicLong());
        }
    }

    /**
     * How often something happened.
     *
     * @param counter what
     * @return a number that never falls
     */
    public long get(K counter) {
        return counts.get(counter).get();
    }

    /** All counters that are not 0. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (K counter : counts.keySet()) {
            if (get(counter) != 0) {
                text.append(text.isEmpty() ? "" : ", ").append(counter).append(' ');
                text.append(get(counter));
            }
        }
        return text.toString();
    }

    /**
     * The counters of whoever counts. One thread does.
     *
     * @param <K> what is counted
     */
    public static final class Own<K extends Enum<K>> extends Counters<K> {

        /**
         * Begins at 0.
         *
         * @param kinds the enumeration of what is counted
         */
        public Own(Class<K> kinds) {
            super(kinds);
        }

        /**
         * Counts one more.
         *
         * @param counter what happened
         */
        public void add(K counter) {
            add(counter, 1);
        }

        /**
         * Counts several at once.
         *
         * @param counter what happened
         * @param count how often
         */
        public void add(K counter, long count) {
            // There is one writer, so nothing needs to be locked.
            AtomicLong value = super.counts.get(counter);
            value.lazySet(value.getPlain() + count);
        }
    }
}
