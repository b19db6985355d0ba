package io.decree.core.replica;

/** The values of own clients that are proposed and not decided yet, by slot. */
final class InFlight {

    private final Effects effects;
    private final long[] slots;
    private final long[] values;
    private final long[] tokens;
    private int first;
    private int size;

    InFlight(Effects effects, int pipeline) {
        this.effects = effects;
        slots = new long[pipeline];
        values = new long[pipeline];
        tokens = new long[pipeline];
    }

    int size() {
        return size;
    }

    int capacity() {
        return slots.length;
    }

    /** The proposer proposes in order and never more than the pipeline, so there is a place. */
    void add(long slot, long value, long token) {
        int cell = (first + size) % slots.length;
        slots[cell] = slot;
        values[cell] = value;
        tokens[cell] = token;
        size++;
    }

    /** A slot was applied. Slots are applied in order. */
    void applied(long slot, long value) {
        while (size > 0 && slots[first] <= slot) {
            boolean own = slots[first] == slot && values[first] == value;
            complete(own ? Outcome.COMMITTED : Outcome.LOST);
        }
    }

    /** This replica no longer leads. */
    void abandon() {
        while (size > 0) {
            complete(Outcome.UNKNOWN);
        }
    }

    private void complete(Outcome outcome) {
        Effect effect = effects.add(EffectKind.COMPLETE);
        effect.slot = slots[first];
        effect.value = values[first];
        effect.token = tokens[first];
        effect.outcome = outcome;
        first = (first + 1) % slots.length;
        size--;
    }
}
