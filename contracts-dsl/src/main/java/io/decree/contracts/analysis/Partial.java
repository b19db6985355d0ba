package io.decree.contracts.analysis;

import io.decree.contracts.eval.Absent;
import io.decree.contracts.eval.Memory;
import io.decree.contracts.eval.Trace;
import io.decree.contracts.eval.Values;
import io.decree.contracts.model.StateField;
import java.util.BitSet;

/** An input that is chosen value by value, as far as somebody asks for it. */
final class Partial implements Memory, Trace {

    private final Layout layout;
    private final long[] values;
    private final BitSet known = new BitSet();
    private BitSet reads = new BitSet();

    /** Signals a variable that has to be chosen next. */
    static final class Unknown extends Absent {

        private static final long serialVersionUID = 1L;

        private final int variable;

        Unknown(int variable) {
            super("variable " + variable);
            this.variable = variable;
        }

        int variable() {
            return variable;
        }
    }

    Partial(Layout layout) {
        this.layout = layout;
        this.values = new long[layout.size()];
    }

    Layout layout() {
        return layout;
    }

    @Override
    public long get(StateField field, int cell) {
        return read(layout.before(field, cell));
    }

    /** The message being chosen. */
    Values message() {
        return field -> read(layout.message(field));
    }

    /** A cell of the state after that no clause defines. */
    long open(StateField field, int cell) {
        return read(layout.after(field, cell));
    }

    private long read(int variable) {
        reads.set(variable);
        if (!known.get(variable)) {
            throw new Unknown(variable);
        }
        return values[variable];
    }

    void choose(int variable, long value) {
        known.set(variable);
        values[variable] = value;
    }

    void forget(int variable) {
        known.clear(variable);
    }

    boolean isKnown(int variable) {
        return known.get(variable);
    }

    long value(int variable) {
        return values[variable];
    }

    @Override
    public BitSet exchange(BitSet account) {
        BitSet result = reads;
        reads = account;
        return result;
    }

    @Override
    public void add(BitSet more) {
        reads.or(more);
    }
}
