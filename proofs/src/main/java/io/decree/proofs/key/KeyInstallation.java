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
 * @param classPath its class path
 * @param solver the z3 executable; absent when there is none
 */
public record KeyInstallation(String classPath, Optional<String> solver) {

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
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new KeyInstallation(
                target.resolve("classes") + File.pathSeparator + Files.readString(file).strip(),
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

    /** The command that starts the runner. */
    List<String> command(Path home) {
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
