package io.decree.proofs.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes source folders for provers. */
public final class Staging {

    /** KeY's own library lacks this annotation; its parser stops at the first use. */
    public static final Map<String, String> STUBS =
            Map.of(
                    "java/lang/Override.java",
                    "package java.lang;\n\npublic @interface Override {\n}\n");

    private Staging() {}

    /**
     * Writes a folder that holds these sources and nothing else.
     *
     * @param folder the folder; what is there is removed
     * @param sources source texts by path
     * @return the folder
     * @throws IOException when it cannot be written
     */
    public static Path write(Path folder, Map<String, String> sources) throws IOException {
        clear(folder);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        return folder;
    }

    /**
     * Writes stubs of library classes.
     *
     * @param folder the folder
     * @return the folder
     * @throws IOException when it cannot be written
     */
    public static Path stubs(Path folder) throws IOException {
        return write(folder, STUBS);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
