package io.decree.codegen.project;

import io.decree.contracts.check.AcrossFiles;
import io.decree.contracts.diagnostic.Severity;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contracts of a workspace, or some files, after the checker has seen them. */
public final class CheckedWorkspace {

    private final Map<ContractProject, List<CheckedFile>> projects;
    private final List<CheckedFile> files;

    private CheckedWorkspace(
            Map<ContractProject, List<CheckedFile>> projects, List<CheckedFile> files) {
        this.projects = projects;
        this.files = List.copyOf(files);
    }

    /**
     * Checks every contract of a workspace.
     *
     * @param workspace the workspace
     * @return what the checker found
     * @throws IOException if a contract cannot be read
     */
    public static CheckedWorkspace check(Workspace workspace) throws IOException {
        Map<ContractProject, List<CheckedFile>> projects = new LinkedHashMap<>();
        AcrossFiles others = new AcrossFiles();
        for (ContractProject project : workspace.projects()) {
            projects.put(project, check(project.sources(), others));
        }
        return new CheckedWorkspace(
                projects, projects.values().stream().flatMap(List::stream).toList());
    }

    /**
     * Checks single files.
     *
     * @param files contract files
     * @return what the checker found
     * @throws IOException if a file cannot be read
     */
    public static CheckedWorkspace check(List<Path> files) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new SourceFile(file.getFileName().toString(), Files.readString(file)));
        }
        return new CheckedWorkspace(Map.of(), check(sources, new AcrossFiles()));
    }

    private static List<CheckedFile> check(List<SourceFile> sources, AcrossFiles others) {
        return sources.stream().map(s -> CheckedFile.check(s).beside(others)).toList();
    }

    /**
     * The files, with what the checker found in each.
     *
     * @return in the order of the workspace
     */
    public List<CheckedFile> files() {
        return files;
    }

    /**
     * The contracts without errors.
     *
     * @return in the order of the workspace
     */
    public List<Contract> contracts() {
        return files.stream().flatMap(c -> c.contract().stream()).toList();
    }

    /**
     * The contracts without errors, by project.
     *
     * @return in the order of the workspace
     */
    public Map<ContractProject, List<Contract>> byProject() {
        return projects.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                e ->
                                        e.getValue().stream()
                                                .flatMap(c -> c.contract().stream())
                                                .toList(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /**
     * Whether any contract has an error.
     *
     * @return true when something must be mended first
     */
    public boolean hasErrors() {
        return errors() > 0;
    }

    /**
     * The number of errors.
     *
     * @return at least 0
     */
    public long errors() {
        return count(Severity.ERROR);
    }

    /**
     * The number of warnings.
     *
     * @return at least 0
     */
    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return files.stream()
                .flatMap(c -> c.compilation().diagnostics().stream())
                .filter(d -> d.severity() == severity)
                .count();
    }
}
