package io.decree.proofs.openjml;

import io.decree.proofs.key.KeyInstallation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where OpenJML is. */
final class OpenJmlInstallation {

    private OpenJmlInstallation() {}

    /**
     * Finds the executable.
     *
     * @param environment the environment variables
     * @return absent when it is not installed
     */
    static Optional<String> find(Map<String, String> environment) {
        String home = environment.get("OPENJML_HOME");
        if (home != null) {
            Path executable = Path.of(home, "openjml");
            if (Files.isExecutable(executable)) {
                return Optional.of(executable.toString());
            }
        }
        return KeyInstallation.onPath("openjml", environment.getOrDefault("PATH", ""));
    }
}
