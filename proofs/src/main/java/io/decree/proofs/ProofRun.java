package io.decree.proofs;

import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.project.ContractProject;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.proofs.key.Fingerprint;
import io.decree.proofs.key.KeyEngine;
import io.decree.proofs.key.KeyInstallation;
import io.decree.proofs.openjml.OpenJml;
import io.decree.proofs.stage.StagingException;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Proves the bodies of a workspace against its contracts. */
public final class ProofRun {

    private final Workspace workspace;
    private final Map<ContractProject, List<Contract>> contracts;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * Prepares a run.
     *
     * @param workspace the workspace
     * @param contracts its checked contracts, by project
     * @param progress told about every verdict, for a person who waits
     */
    public ProofRun(
            Workspace workspace,
            Map<ContractProject, List<Contract>> contracts,
            Consumer<String> progress) {
        this(workspace, contracts, workspace.root().resolve("target/proofs"), progress);
    }

    /**
     * Prepares a run with its own folder.
     *
     * @param workspace the workspace
     * @param contracts its checked contracts, by project
     * @param folder for staged sources, requests and answers
     * @param progress told about every verdict, for a person who waits
     */
    public ProofRun(
            Workspace workspace,
            Map<ContractProject, List<Contract>> contracts,
            Path folder,
            Consumer<String> progress) {
        this.workspace = workspace;
        this.contracts = Map.copyOf(contracts);
        this.folder = folder.toAbsolutePath();
        this.progress = progress;
    }

    /**
     * Proves.
     *
     * @param options what and how
     * @return the report; it passes only when everything asked for is proved
     * @throws IOException when a file cannot be read or written, or KeY's runner is not built
     * @throws InterruptedException when the caller gives up
     * @throws IllegalArgumentException when the clause does not exist
     * @throws StagingException when contract and body do not fit together
     */
    public ProofReport run(ProofOptions options)
            throws IOException, InterruptedException, StagingException {
        return run(options, group -> true);
    }

    /**
     * Proves some of the groups.
     *
     * @param options what and how
     * @param sample which groups of those asked for
     * @return the report; it passes only when everything in the sample is proved
     * @throws IOException when a file cannot be read or written, or KeY's runner is not built
     * @throws InterruptedException when the caller gives up
     * @throws IllegalArgumentException when the clause does not exist
     * @throws StagingException when contract and body do not fit together
     */
    public ProofReport run(ProofOptions options, Predicate<String> sample)
            throws IOException, InterruptedException, StagingException {
        long start = System.nanoTime();
        Predicate<String> wanted = wanted(options).and(sample);
        List<Subject> subjects = subjects(options);
        Outcome outcome =
                options.engine() == Engine.KEY
                        ? new KeyEngine(
                                        KeyInstallation.find(workspace.root()),
                                        folder,
                                        workspace.root().resolve(".cache/proofs"),
                                        options,
                                        progress)
                                .prove(subjects, wanted)
                        : new OpenJml(folder, options, System.getenv()).prove(subjects, wanted);
        return new ProofReport(
                outcome.groups(),
                outcome.failures(),
                (System.nanoTime() - start) / 1_000_000,
                awaited(options));
    }

    /**
     * What each proof is about, so that one can tell whether it was proved before.
     *
     * @param options the limits
     * @return fingerprints by component and group
     * @throws IOException when a file cannot be read
     * @throws StagingException when contract and body do not fit together
     */
    public Map<String, String> fingerprints(ProofOptions options)
            throws IOException, StagingException {
        return Fingerprint.all(subjects(options), options);
    }

    /**
     * Components whose proofs are known to be incomplete are tried only when they are asked for.
     */
    private List<String> awaited(ProofOptions options) {
        return options.clause().isPresent()
                ? List.of()
                : workspace.projects().stream()
                        .filter(contracts::containsKey)
                        .flatMap(project -> project.awaited().stream())
                        .sorted()
                        .toList();
    }

    private List<Subject> subjects(ProofOptions options) throws IOException, StagingException {
        List<Subject> subjects = new ArrayList<>();
        for (ContractProject project : workspace.projects()) {
            List<Path> bodies = new ArrayList<>(options.bodies());
            bodies.add(project.bodies());
            for (Contract contract : contracts.getOrDefault(project, List.of())) {
                for (Component component : contract.components()) {
                    if (awaited(options).contains(component.name())) {
                        continue;
                    }
                    subjects.add(Subject.of(project, contract, component, bodies));
                }
            }
        }
        return subjects;
    }

    /** The groups a clause belongs to: one case, or all cases of what every case must keep. */
    private Predicate<String> wanted(ProofOptions options) {
        if (options.clause().isEmpty()) {
            return group -> true;
        }
        String name = options.clause().get();
        ClauseIndex index =
                new ClauseIndex(contracts.values().stream().flatMap(List::stream).toList());
        if (index.find(name).isPresent()) {
            return groupsOf(index.find(name).get());
        }
        if (groups().noneMatch(g -> isPartOf(g, name))) {
            throw new IllegalArgumentException(
                    "there is no clause `"
                            + name
                            + "`; did you mean "
                            + String.join(", ", index.similar(name))
                            + "?");
        }
        return group -> isPartOf(group, name);
    }

    private static Predicate<String> groupsOf(ClauseEntry entry) {
        return switch (entry.kind()) {
            case "invariant", "step", "promise" -> group -> true;
            case "requires", "relies" -> group -> group.startsWith(entry.group() + ".");
            default -> entry.group()::equals;
        };
    }

    private static boolean isPartOf(String group, String name) {
        return group.equals(name) || group.startsWith(name + ".");
    }

    private Stream<String> groups() {
        return contracts.values().stream()
                .flatMap(List::stream)
                .flatMap(contract -> contract.components().stream())
                .flatMap(
                        component ->
                                Stream.concat(
                                        Stream.of(component.name() + ".constructor"),
                                        component.handlers().stream()
                                                .flatMap(h -> h.cases().stream())
                                                .map(Case::id)));
    }
}
