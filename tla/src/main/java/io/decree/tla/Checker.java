package io.decree.tla;

import io.decree.codegen.GeneratedFile;
import io.decree.tla.trace.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs one protocol in one configuration. */
final class Checker {

    private final Path frames;
    private final Path folder;
    private final Tlc tlc;

    Checker(Path frames, Path folder, Duration limit) {
        this.frames = frames;
        this.folder = folder;
        this.tlc = new Tlc(limit);
    }

    /** Puts the generated modules and the frames into a fresh folder. */
    Path stage(Subject subject, String name) throws IOException {
        Path stage = folder.resolve(subject.name() + "-" + name);
        delete(stage);
        Files.createDirectories(stage);
        try (Stream<Path> files = Files.list(frames)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tla")).toList()) {
                Files.copy(file, stage.resolve(file.getFileName()));
            }
        }
        for (GeneratedFile module : subject.modules()) {
            Files.writeString(stage.resolve(module.path()), module.text());
        }
        return stage;
    }

    private static void delete(Path stage) throws IOException {
        if (Files.exists(stage)) {
            try (Stream<Path> files = Files.walk(stage)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Checks every clause of the components that somebody runs. */
    Checked check(Subject subject, Configuration configuration) throws IOException {
        Subject present = subject.only(configuration::runs);
        return check(
                subject,
                configuration,
                List.copyOf(present.invariants().keySet()),
                present.properties());
    }

    /** Checks some operators only. */
    Checked check(
            Subject subject,
            Configuration configuration,
            List<String> invariants,
            List<String> properties)
            throws IOException {
        Path stage = stage(subject, configuration.name());
        Files.writeString(stage.resolve("run.cfg"), configuration.checking(invariants, properties));
        TlcAnswer answer = tlc.run(stage, subject.name());
        List<Finding> findings = new ArrayList<>();
        if (!answer.holds()) {
            findings.addAll(failure(subject, configuration, answer));
        } else if (configuration.expectedDistinct().isPresent()
                && configuration.expectedDistinct().getAsLong() != answer.distinct()) {
            String cause =
                    "has "
                            + answer.distinct()
                            + " distinct states, not "
                            + configuration.expectedDistinct().getAsLong();
            findings.add(finding(subject, configuration, "state graph", cause, List.of()));
        }
        return new Checked(configuration, answer, findings);
    }

    private static List<Finding> failure(
            Subject subject, Configuration configuration, TlcAnswer answer) {
        Set<String> broken = answer.broken();
        Optional<String> invariant =
                answer.violatedInvariant().map(i -> subject.invariants().getOrDefault(i, i));
        boolean violated =
                invariant.isPresent() || (answer.violatesProperty() && !broken.isEmpty());
        if (!violated) {
            return List.of(
                    finding(
                            subject,
                            configuration,
                            "TLC",
                            "failed with status " + answer.status(),
                            answer.complaint()));
        }
        List<String> story = new Story(subject.components()).tell(answer.trace());
        List<String> clauses = invariant.map(List::of).orElseGet(() -> List.copyOf(broken));
        return clauses.stream()
                .map(c -> finding(subject, configuration, c, "is violated", story))
                .toList();
    }

    static Finding finding(
            Subject subject,
            Configuration configuration,
            String clause,
            String cause,
            List<String> story) {
        return new Finding(subject.name(), configuration.name(), clause, cause, story);
    }

    /** The rows of one checked configuration. */
    static List<ModelRow> rows(Subject subject, Checked checked) {
        Subject present = subject.only(checked.configuration()::runs);
        Map<String, String> invariants = present.invariants();
        Set<String> violated = new LinkedHashSet<>();
        checked.findings().forEach(f -> violated.add(f.clause()));
        return Stream.concat(invariants.values().stream(), present.stepClauses().stream())
                .map(clause -> row(subject, checked, clause, violated))
                .toList();
    }

    private static ModelRow row(
            Subject subject, Checked checked, String clause, Set<String> violated) {
        String good = checked.answer().holds() ? "holds" : "not judged";
        return new ModelRow(
                subject.name(),
                checked.configuration().name(),
                clause,
                violated.contains(clause) ? "violated" : good,
                checked.answer().distinct(),
                checked.answer().depth(),
                Math.round(checked.answer().seconds() * 10) / 10.0);
    }
}
