package io.decree.runtime.standard.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of the files in a directory of snapshots. */
final class SnapshotNames {

    static final String UNFINISHED = ".part";
    static final String DAMAGED = ".damaged";

    private static final String PREFIX = "snapshot-";
    private static final String WHOLE = PREFIX + "\\d{19}";

    private SnapshotNames() {}

    static Path path(Path directory, long end) {
        return directory.resolve(String.format(Locale.ROOT, PREFIX + "%019d", end));
    }

    static Path unfinished(Path path) {
        return path.resolveSibling(path.getFileName() + UNFINISHED);
    }

    static Path damaged(Path path) {
        return path.resolveSibling(path.getFileName() + DAMAGED);
    }

    /** The files with a certain ending, in no order. */
    static List<Path> withEnding(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(it -> name(it).startsWith(PREFIX) && name(it).endsWith(ending))
                    .toList();
        }
    }

    /** The snapshots of a directory by their names, in no order. */
    static List<Long> ends(Path directory) throws IOException {
        return withEnding(directory, "").stream()
                .map(SnapshotNames::name)
                .filter(it -> it.matches(WHOLE))
                .map(it -> Long.valueOf(it.substring(PREFIX.length())))
                .toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
