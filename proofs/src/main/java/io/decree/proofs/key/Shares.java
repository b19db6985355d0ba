package io.decree.proofs.key;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares tasks out to processes: the heaviest first, each to the one with the least to do. */
final class Shares {

    private Shares() {}

    static List<List<KeyTask>> of(List<KeyTask> tasks, int processes) {
        int count = Math.max(1, Math.min(processes, tasks.size()));
        List<List<KeyTask>> shares = new ArrayList<>();
        int[] load = new int[count];
        for (int i = 0; i < count; i++) {
            shares.add(new ArrayList<>());
        }
        for (KeyTask task :
                tasks.stream()
                        .sorted(Comparator.comparingInt(KeyTask::weight).reversed())
                        .toList()) {
            int least = 0;
            for (int i = 1; i < count; i++) {
                least = load[i] < load[least] ? i : least;
            }
            shares.get(least).add(task);
            load[least] += task.weight();
        }
        return shares;
    }
}
