package io.decree.codegen.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated Java as strictly as the build does. */
public final class JavaCompile {

    private JavaCompile() {}

    /**
     * Compiles sources.
     *
     * @param folder an empty folder for sources and classes
     * @param sources the texts, by path
     * @return what the compiler says; empty when it accepts everything without a warning
     * @throws IOException if a file cannot be written
     */
    public static String messages(Path folder, Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean accepted =
                    compiler.getTask(
                                    messages,
                                    manager,
                                    null,
                                    options(folder),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files))
                            .call();
            return accepted ? messages.toString() : "rejected: " + messages;
        }
    }

    private static List<String> options(Path folder) {
        return List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
    }
}
