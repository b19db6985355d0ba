package io.decree.tla;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Checks the protocols of contracts with TLC: the generated actions inside the handwritten frames,
 * in every configuration, with all clauses, and a gate that fails what was never put to the test.
 */
public final class ModelRun {

    /** The file of the last run's verdicts. */
    public static final String REPORT = "report.json";

    /** The file of the last run of the seeded bugs. */
    public static final String SEEDED = "seeded.json";

    /** The file of the last search for an inductive invariant. */
    public static final String INDUCTION = "induction.json";

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration FULL_LIMIT = Duration.ofHours(2);

    private final List<Contract> contracts;
    private final Path frames;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * Prepares a run.
     *
     * @param root the project's root folder
     * @param contracts its checked contracts
     * @param progress told about every configuration, for a person who waits
     */
    public ModelRun(Path root, List<Contract> contracts, Consumer<String> progress) {
        this(contracts, root.resolve("tla/src/main/tla"), root.resolve("target/model"), progress);
    }

    /**
     * Prepares a run with its own folders.
     *
     * @param contracts checked contracts
     * @param frames where the frames and their configurations are
     * @param folder where modules are staged and TLC writes
     * @param progress told about every configuration
     */
    public ModelRun(List<Contract> contracts, Path frames, Path folder, Consumer<String> progress) {
        this.contracts = List.copyOf(contracts);
        this.frames = frames.toAbsolutePath();
        // TLC runs in a folder of its own, where a relative path means something else.
        this.folder = folder.toAbsolutePath();
        this.progress = progress;
    }

    /**
     * Checks everything.
     *
     * @param full whether the long configurations run too
     * @return the verdicts
     * @throws IOException if a frame cannot be read or TLC cannot be started
     */
    public ModelReport run(boolean full) throws IOException {
        List<ModelRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Subject subject : Subject.of(contracts)) {
            Checker checker = new Checker(frames, folder, full ? FULL_LIMIT : LIMIT);
            Composition composition = Composition.read(subject, checker);
            composition.open().forEach(progress);
            open.addAll(composition.open());
            findings.addAll(composition.findings());
            run(composition, checker, full, rows, findings);
        }
        ModelReport report = new ModelReport(rows, findings, open);
        write(REPORT, report);
        return report;
    }

    private void run(
            Composition composition,
            Checker checker,
            boolean full,
            List<ModelRow> rows,
            List<Finding> findings)
            throws IOException {
        Subject subject = composition.judged();
        Frame frame = composition.frame();
        List<Finding> gaps = gaps(subject, frame);
        findings.addAll(gaps);
        if (!gaps.isEmpty()) {
            return;
        }
        Gate gate = new Gate(subject, frame);
        boolean whole = true;
        for (Configuration configuration : Configuration.of(frames, subject.name())) {
            if (full || !configuration.full()) {
                Checked checked = checker.check(subject, configuration);
                report(subject, checked);
                gate.add(checked.answer());
                rows.addAll(Checker.rows(subject, checked));
                findings.addAll(checked.findings());
                whole &= checked.answer().holds();
            }
        }
        // A run that stopped early has not met everything it can meet.
        findings.addAll(whole ? gate.judge() : List.of());
    }

    /** What the protocol promises to define or to discharge, and does not. */
    private static List<Finding> gaps(Subject subject, Frame frame) {
        String protocol = subject.name();
        List<Finding> gaps = new ArrayList<>();
        for (Protocol.Safety safety : subject.safety()) {
            if (!frame.defines(safety.label())) {
                String cause = "is not defined in " + protocol + ".tla; define the operator there";
                gaps.add(new Finding(protocol, "all", safety.id(), cause, List.of()));
            }
        }
        for (String debt : subject.debts()) {
            String needed = "discharges_" + debt;
            if (subject.safety().stream().noneMatch(s -> s.label().equals(needed))) {
                String cause = "is assumed and not discharged; add safety " + needed;
                gaps.add(new Finding(protocol, "all", debt, cause, List.of()));
            }
        }
        return gaps;
    }

    private void report(Subject subject, Checked checked) {
        progress.accept(
                String.format(
                        Locale.ROOT,
                        "%s %s: %s, %,d states, depth %d, %.1f s",
                        subject.name(),
                        checked.configuration().name(),
                        checked.findings().isEmpty() ? "holds" : "fails",
                        checked.answer().distinct(),
                        checked.answer().depth(),
                        checked.answer().seconds()));
    }

    private void write(String file, Object value) throws IOException {
        Files.createDirectories(folder);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(folder.resolve(file).toFile(), value);
    }

    /**
     * Runs the seeded bugs.
     *
     * @return what was found for each
     * @throws IOException if TLC cannot be started
     */
    public List<SeedResult> seeded() throws IOException {
        List<SeedResult> results = new ArrayList<>();
        for (Seed seed : Seeds.all()) {
            if (contracts.stream().anyMatch(c -> c.name().equals(seed.contract()))) {
                SeedResult result = seed.run(contracts, frames, folder.resolve("seeded"));
                progress.accept(result.line());
                results.add(result);
            }
        }
        write(SEEDED, results.stream().map(SeedResult::json).toList());
        return results;
    }

    /**
     * Searches the inductive invariant of the toy consensus, candidate by candidate.
     *
     * @return the steps of the search
     * @throws IOException if TLC cannot be started
     */
    public List<Induction.Step> induction() throws IOException {
        for (Subject subject : Subject.of(contracts)) {
            if (subject.name().equals(Induction.FRAME)) {
                List<Induction.Step> steps =
                        new Induction(subject, frames, folder.resolve("induction")).search();
                write(INDUCTION, steps.stream().map(Induction.Step::json).toList());
                return steps;
            }
        }
        return List.of();
    }
}
