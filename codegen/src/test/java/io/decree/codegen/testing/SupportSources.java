package io.decree.codegen.testing;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.GeneratedFile.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The handwritten Java that generated Java needs: it lives in a module that comes later. */
public final class SupportSources {

    private static final Path TREE = Path.of("../core-generated/src/main/java");

    private SupportSources() {}

    /**
     * Generated Java together with what it needs.
     *
     * @param files generated files, of any tree
     * @return texts by path
     * @throws IOException if a source cannot be read
     */
    public static Map<String, String> with(List<GeneratedFile> files) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> support = Files.walk(TREE)) {
            for (Path file : support.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.put(TREE.relativize(file).toString(), Files.readString(file));
            }
        }
        for (GeneratedFile file : files) {
            if (isJava(file)) {
                sources.put(file.path(), file.text());
            }
        }
        return sources;
    }

    private static boolean isJava(GeneratedFile file) {
        return file.path().endsWith(".java")
                && (file.target() == Target.MAIN_JAVA || file.target() == Target.TEST_JAVA);
    }
}
