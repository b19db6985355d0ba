package io.decree.runtime.standard.tcp;

/** Places in a table, first in, first out; each at most once. */
final class LinkRing {

    private final int[] ring;
    private final boolean[] held;
    private int first;
    private int size;

    LinkRing(int places) {
        ring = new int[places];
        held = new boolean[places];
    }

    void add(int place) {
        if (!held[place]) {
            held[place] = true;
            int at = first + size++;
            ring[at < ring.length ? at : at - ring.length] = place;
        }
    }

    int take() {
        int place = ring[first];
        first = first + 1 < ring.length ? first + 1 : 0;
        size--;
        held[place] = false;
        return place;
    }

    boolean holds(int place) {
        return held[place];
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }
}
