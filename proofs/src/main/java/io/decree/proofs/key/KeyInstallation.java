package io.decree.proofs.key;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the runner is.
 *
 * @param command what starts it; request files are added
 * @param classPath its class path, on which verdicts depend
 * @param solver the z3 executable; absent when there is none
 */
public record KeyInstallation(List<String> command, List<Path> classPath, Optional<String> solver) {

    /** Copies the lists. */
    public KeyInstallation {
        command = List.copyOf(command);
        classPath = List.copyOf(classPath);
    }

    private static final Path TARGET = Path.of("proofs", "key-runner", "target");

    /**
     * Finds the runner of a workspace.
     *
     * @param root the root of the workspace
     * @return the installation
     * @throws IOException when the runner is not built
     */
    public static KeyInstallation find(Path root) throws IOException {
        Path target = root.toAbsolutePath().resolve(TARGET);
        Path file = target.resolve("dependencies.classpath");
        if (!Files.isRegularFile(file)) {
            throw new IOException(
                    "the KeY runner is not built; run `mvn -pl proofs/key-runner package`");
        }
        String classPath =
                target.resolve("classes") + File.pathSeparator + Files.readString(file).strip();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new KeyInstallation(
                command(classPath, target.resolve("home")),
                Arrays.stream(classPath.split(File.pathSeparator, -1)).map(Path::of).toList(),
                onPath("z3", path));
    }

    /**
     * Finds an executable.
     *
     * @param name its name
     * @param path the folders to look in, as in {@code PATH}
     * @return its path; absent when no folder has it
     */
    public static Optional<String> onPath(String name, String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static List<String> command(String classPath, Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2500m",
                "-Xss16m",
                "-Djava.awt.headless=true",
                "-Duser.home=" + home,
                "-cp",
                classPath,
                "io.decree.keyrunner.KeyRunner");
    }
}
