package io.decree.proofs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir Path folder;

    private Path tree(String name, Map<String, String> sources) throws IOException {
        return Staging.write(folder.resolve(name), sources);
    }

    @Test
    void importsAndNeighboursAreFollowedAndNothingElse() throws Exception {
        Path bodies =
                tree(
                        "bodies",
                        Map.of(
                                "a/Door.java",
                                        "package a;\nimport b.Lock;\nclass Door { Hinge h; }",
                                "a/Hinge.java", "package a; class Hinge {}",
                                "a/Window.java", "package a; class Window {}"));
        Path support =
                tree(
                        "support",
                        Map.of(
                                "b/Lock.java",
                                "package b; /** See {@link Key}. */ class Lock {}",
                                "b/Key.java",
                                "package b; class Key {}"));
        assertEquals(
                Set.of("a/Door.java", "a/Hinge.java", "b/Lock.java"),
                new Sources(List.of(bodies, support)).closure("a/Door.java").keySet());
    }

    @Test
    void theFirstTreeWins() throws Exception {
        Path wrong = tree("wrong", Map.of("a/Door.java", "wrong"));
        Path right = tree("right", Map.of("a/Door.java", "right"));
        assertEquals(
                Map.of("a/Door.java", "wrong"),
                new Sources(List.of(wrong, right)).closure("a/Door.java"));
    }

    @Test
    void aMissingBodyIsRefused() {
        assertThrows(
                StagingException.class, () -> new Sources(List.of(folder)).closure("a/Door.java"));
    }

    @Test
    void aStagedFolderHoldsNothingOfAnEarlierRun() throws Exception {
        tree("staged", Map.of("a/Old.java", "old"));
        Path staged = tree("staged", Map.of("a/New.java", "new"));
        assertEquals(
                Map.of("a/New.java", "new"), new Sources(List.of(staged)).closure("a/New.java"));
        assertThrows(
                StagingException.class, () -> new Sources(List.of(staged)).closure("a/Old.java"));
    }
}
