package io.decree.runtime.standard.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what was made in vain. */
final class Leftovers {

    private Leftovers() {}

    /** Removes files, and directories with what is in them. */
    static void remove(List<Path> paths) throws IOException {
        for (Path path : paths) {
            remove(path);
        }
    }

    private static void remove(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
