package io.decree.simulator.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which of its operations a client does, by index; the times of the others stay empty. */
public final class OperationSet {

    private final BitSet indexes;

    private OperationSet(BitSet indexes) {
        this.indexes = indexes;
    }

    /** The operations from 0 to below {@code count}. */
    public static OperationSet first(int count) {
        return range(0, count);
    }

    /** The operations from one index to below another. */
    public static OperationSet range(int from, int below) {
        BitSet set = new BitSet();
        set.set(from, below);
        return new OperationSet(set);
    }

    /** Exactly these. */
    public static OperationSet of(List<Integer> indexes) {
        BitSet set = new BitSet();
        indexes.forEach(set::set);
        return new OperationSet(set);
    }

    /** Those in either set. */
    public OperationSet and(OperationSet other) {
        BitSet both = (BitSet) indexes.clone();
        both.or(other.indexes);
        return new OperationSet(both);
    }

    /** How many there are. */
    public int size() {
        return indexes.cardinality();
    }

    /** The indexes, in order. */
    public List<Integer> list() {
        List<Integer> all = new ArrayList<>();
        indexes.stream().forEach(all::add);
        return all;
    }

    /** The least index from one on, or -1. */
    public int next(int from) {
        return indexes.nextSetBit(from);
    }

    /** Ranges as in {@code 0-17,20}, or {@code none}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int from = indexes.nextSetBit(0); from >= 0; ) {
            int below = indexes.nextClearBit(from);
            text.append(text.length() == 0 ? "" : ",").append(from);
            text.append(below - from > 1 ? "-" + (below - 1) : "");
            from = indexes.nextSetBit(below);
        }
        return text.length() == 0 ? "none" : text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OperationSet set && set.indexes.equals(indexes);
    }

    @Override
    public int hashCode() {
        return indexes.hashCode();
    }
}
