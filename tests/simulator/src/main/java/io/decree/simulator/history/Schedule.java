package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The operations of one key, arranged for the search.
 *
 * <p>Operations that returned are numbered in the order of their returns, which are the deadlines
 * of the search. While such an operation is open it has a bit that no other open one has; the bit
 * is used again afterwards, so a configuration is as small as there are clients.
 */
final class Schedule<I, O> {

    private final List<Operation<I, O>> returned = new ArrayList<>();
    private final List<Operation<I, O>> unknown = new ArrayList<>();
    private final int[] bits;
    private final int[][] open;
    private final int[] unknownCalled;
    private int bitCount;

    Schedule(List<Operation<I, O>> operations) {
        for (Operation<I, O> operation : operations) {
            (operation.hasReturned() ? returned : unknown).add(operation);
        }
        returned.sort(Comparator.comparingLong(Operation::returned));
        unknown.sort(Comparator.comparingLong(Operation::called));
        bits = new int[returned.size()];
        open = new int[returned.size()][];
        unknownCalled = new int[returned.size()];
        findOpen();
        countUnknown();
    }

    /** Goes through calls and returns in their order, with the list of those open. */
    private void findOpen() {
        List<Integer> byCall = new ArrayList<>();
        for (int i = 0; i < returned.size(); i++) {
            byCall.add(i);
        }
        byCall.sort(Comparator.comparingLong(i -> returned.get(i).called()));
        List<Integer> now = new ArrayList<>();
        List<Integer> freeBits = new ArrayList<>();
        int called = 0;
        for (int deadline = 0; deadline < returned.size(); deadline++) {
            long instant = returned.get(deadline).returned();
            while (called < byCall.size() && returned.get(byCall.get(called)).called() < instant) {
                insert(now, byCall.get(called));
                bits[byCall.get(called)] = freeBits.isEmpty() ? bitCount++ : take(freeBits);
                called++;
            }
            open[deadline] = now.stream().mapToInt(Integer::intValue).toArray();
            // The list is sorted by return, so the one that returns now is its first.
            freeBits.add(bits[now.remove(0)]);
        }
    }

    private static void insert(List<Integer> sorted, int number) {
        int place = sorted.size();
        while (place > 0 && sorted.get(place - 1) > number) {
            place--;
        }
        sorted.add(place, number);
    }

    private static int take(List<Integer> free) {
        return free.remove(free.size() - 1);
    }

    private void countUnknown() {
        int count = 0;
        for (int deadline = 0; deadline < returned.size(); deadline++) {
            while (count < unknown.size()
                    && unknown.get(count).called() < returned.get(deadline).returned()) {
                count++;
            }
            unknownCalled[deadline] = count;
        }
    }

    /** How many operations returned; they are numbered by their returns. */
    int deadlines() {
        return returned.size();
    }

    int size() {
        return returned.size() + unknown.size();
    }

    int unknownCount() {
        return unknown.size();
    }

    Operation<I, O> returned(int number) {
        return returned.get(number);
    }

    Operation<I, O> unknown(int number) {
        return unknown.get(number);
    }

    /** The bit of an operation that returned. */
    int bit(int number) {
        return bits[number];
    }

    int bitCount() {
        return bitCount;
    }

    /**
     * Those called before a deadline that return then or later, the one that returns then first.
     */
    int[] open(int deadline) {
        return open[deadline];
    }

    /** How many operations of unknown outcome were called before a deadline. */
    int unknownCalled(int deadline) {
        return unknownCalled[deadline];
    }
}
