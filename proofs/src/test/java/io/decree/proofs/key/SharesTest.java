package io.decree.proofs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharesTest {

    @TempDir Path folder;

    @Test
    void everyTaskIsInExactlyOneShareAndNoShareIsEmpty() throws Exception {
        List<KeyTask> tasks = KeyTask.of(new ToySubject(folder).subject());
        List<List<KeyTask>> shares = Shares.of(tasks, 2);
        assertEquals(2, shares.size());
        assertTrue(shares.stream().noneMatch(List::isEmpty));
        List<KeyTask> all = shares.stream().flatMap(List::stream).toList();
        assertEquals(tasks.size(), all.size());
        assertEquals(new HashSet<>(tasks), new HashSet<>(all));
    }

    @Test
    void thereAreNoMoreSharesThanTasks() throws Exception {
        List<KeyTask> tasks = KeyTask.of(new ToySubject(folder).subject());
        assertEquals(1, Shares.of(tasks.subList(0, 1), 2).size());
    }
}
