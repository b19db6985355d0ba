package io.decree.core.replica;

/**
 * What the shell has to do after one input, in order. The list belongs to the core and is emptied
 * at the next input. It grows to what the busiest input needed and allocates nothing afterwards.
 */
public final class Effects {

    private Effect[] list;
    private int size;

    Effects(int expected) {
        list = new Effect[expected];
        for (int i = 0; i < expected; i++) {
            list[i] = new Effect();
        }
    }

    /**
     * How many effects there are.
     *
     * @return 0 when the input changed nothing outside
     */
    public int size() {
        return size;
    }

    /**
     * One effect.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the effect, valid until the next input
     */
    public Effect get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("effect " + index + " of " + size);
        }
        return list[index];
    }

    void clear() {
        size = 0;
    }

    Effect add(EffectKind kind) {
        if (size == list.length) {
            grow();
        }
        Effect effect = list[size++];
        effect.kind = kind;
        return effect;
    }

    Message send(int to, MessageKind kind) {
        Effect effect = add(EffectKind.SEND);
        effect.to = to;
        effect.message.kind = kind;
        return effect.message;
    }

    void alarm(Alarm alarm) {
        add(EffectKind.ALARM).alarm = alarm;
    }

    private void grow() {
        Effect[] more = new Effect[2 * list.length];
        System.arraycopy(list, 0, more, 0, list.length);
        for (int i = list.length; i < more.length; i++) {
            more[i] = new Effect();
        }
        list = more;
    }
}
