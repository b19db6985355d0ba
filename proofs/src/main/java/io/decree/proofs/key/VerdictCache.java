package io.decree.proofs.key;

import io.decree.proofs.GroupResult;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.ProofReport;
import io.decree.proofs.stage.StagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Verdicts of earlier runs.
 *
 * <p>A verdict counts again when everything that led to it is the same: the staged sources, the
 * options, the limit, the runner, the solver, and the machine. Only tasks without any failure are
 * kept, so the cache can never hide one.
 */
final class VerdictCache {

    private final Path folder;
    private final String environment;
    private final ProofOptions options;

    /**
     * Opens the cache.
     *
     * @param folder where verdicts are kept
     * @param installation the runner and the solver
     * @param options limits, and whether kept verdicts count; new ones are kept anyway
     */
    VerdictCache(Path folder, KeyInstallation installation, ProofOptions options)
            throws IOException {
        this.folder = folder;
        this.environment = environment(installation);
        this.options = options;
    }

    Optional<TaskOutcome> find(KeyTask task) throws IOException, StagingException {
        Path file = file(task);
        if (!options.cache() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        List<GroupResult> groups =
                ProofReport.load(file).groups().stream().map(GroupResult::asCached).toList();
        return Optional.of(new TaskOutcome(groups, List.of()));
    }

    /** Keeps the outcome of a task if all of it is proved. */
    void keep(KeyTask task, TaskOutcome outcome) throws IOException, StagingException {
        ProofReport report = new ProofReport(outcome.groups(), outcome.failures(), 0);
        if (report.passed()) {
            report.save(file(task));
        }
    }

    private Path file(KeyTask task) throws StagingException {
        MessageDigest digest = Fingerprint.sha256();
        Fingerprint.add(digest, environment);
        Fingerprint.add(digest, Fingerprint.of(task, options));
        String hash = HexFormat.of().formatHex(digest.digest());
        return folder.resolve(task.fileName() + "-" + hash + ".json");
    }

    private static String environment(KeyInstallation installation) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        for (Path entry : installation.classPath()) {
            addClassPathEntry(digest, entry);
        }
        for (String file : solverAndMachine(installation)) {
            if (Files.isReadable(Path.of(file))) {
                digest.update(Files.readAllBytes(Path.of(file)));
            }
        }
        Fingerprint.add(digest, System.getProperty("java.vm.version"));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> solverAndMachine(KeyInstallation installation) {
        return Stream.concat(
                        installation.solver().stream(),
                        Stream.of("/etc/machine-id", "/etc/hostname"))
                .toList();
    }

    /** Jars are named by version; the runner's own classes are read. */
    private static void addClassPathEntry(MessageDigest digest, Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            Fingerprint.add(digest, entry.getFileName().toString());
            return;
        }
        try (Stream<Path> files = Files.walk(entry)) {
            files.filter(f -> f.toString().endsWith(".class"))
                    .sorted()
                    .forEach(
                            file -> {
                                Fingerprint.add(digest, entry.relativize(file).toString());
                                try {
                                    digest.update(Files.readAllBytes(file));
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
