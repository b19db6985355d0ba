package io.decree.proofs.key;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A request to the runner and the files around it.
 *
 * @param file the request
 * @param result where the runner leaves its answer
 */
record KeyRequest(Path file, Path result) {

    /**
     * What must be active in KeY. Without the first one KeY takes machine integers for mathematical
     * ones, and an overflow proves anything.
     */
    static final List<String> OPTIONS =
            List.of(
                    "intRules:arithmeticSemanticsCheckingOF",
                    "runtimeExceptions:ban",
                    "initialisation:disableStaticInitialisation",
                    "assertions:on",
                    "modelFields:treatAsAxiom",
                    "methodExpansion:modularOnly",
                    "moreSeqRules:off",
                    "wdChecks:off");

    /**
     * Writes a request.
     *
     * @param folder the folder for it
     * @param name a name for files
     * @param source the staged sources
     * @param filter which contracts
     * @param steps the limit for one contract
     * @param installation for the solver
     * @return the request; an answer of an earlier run is gone
     */
    static KeyRequest write(
            Path folder,
            String name,
            Path source,
            String filter,
            int steps,
            KeyInstallation installation)
            throws IOException {
        KeyRequest request =
                new KeyRequest(
                        folder.resolve(name + ".request.properties"),
                        folder.resolve(name + ".result.json"));
        Files.deleteIfExists(request.result());
        Properties properties = new Properties();
        properties.setProperty("source", source.toString());
        properties.setProperty("result", request.result().toString());
        properties.setProperty("config", folder.resolve(name + ".config").toString());
        properties.setProperty("options", String.join(",", OPTIONS));
        properties.setProperty("filter", filter);
        properties.setProperty("steps", Integer.toString(steps));
        properties.setProperty("classPath", folder.resolve("stubs").toString());
        installation.solver().ifPresent(solver -> properties.setProperty("solver", solver));
        try (Writer writer = Files.newBufferedWriter(request.file())) {
            properties.store(writer, null);
        }
        return request;
    }
}
