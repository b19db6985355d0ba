package io.decree.codegen.project;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.Generator;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a workspace's generated trees should hold, compared with what they hold.
 *
 * <p>The generated trees belong to the generator alone: a file in them that no contract asks for is
 * reported and removed like any other difference.
 */
public final class Generation {

    private final Workspace workspace;
    private final Map<Path, String> expected = new TreeMap<>();
    private final Set<Path> trees = new TreeSet<>();

    /**
     * Generates everything in memory.
     *
     * @param workspace the workspace
     * @param contracts its checked contracts, by project
     * @param generator the emitters
     */
    public Generation(
            Workspace workspace,
            Map<ContractProject, List<Contract>> contracts,
            Generator generator) {
        this.workspace = workspace;
        contracts.forEach(
                (project, checked) -> {
                    trees.addAll(project.trees().values());
                    checked.forEach(contract -> add(project, generator.generate(contract)));
                });
    }

    private void add(ContractProject project, List<GeneratedFile> files) {
        for (GeneratedFile file : files) {
            Path path = project.trees().get(file.target()).resolve(file.path());
            // Contracts that name a type alike share the module of its values.
            String other = expected.put(path, file.text());
            if (other != null && !other.equals(file.text())) {
                throw new IllegalStateException("two contracts generate " + relative(path));
            }
        }
    }

    /**
     * Compares without writing.
     *
     * @return the differences, by path
     * @throws IOException if a tree cannot be read
     */
    public List<Staleness> check() throws IOException {
        List<Staleness> result = new ArrayList<>();
        for (Map.Entry<Path, String> entry : expected.entrySet()) {
            compare(entry.getKey(), entry.getValue()).ifPresent(result::add);
        }
        for (Path file : filesOnDisk()) {
            if (!expected.containsKey(file)) {
                result.add(
                        new Staleness(
                                relative(file),
                                Staleness.Kind.ORPHAN,
                                Optional.empty(),
                                Optional.of(Files.readString(file))));
            }
        }
        return result;
    }

    /**
     * Writes what differs and removes what no contract asks for.
     *
     * @return the differences that were mended
     * @throws IOException if a file cannot be written
     */
    public List<Staleness> write() throws IOException {
        List<Staleness> differences = check();
        for (Staleness difference : differences) {
            Path file = workspace.root().resolve(difference.file());
            if (difference.expected().isEmpty()) {
                Files.delete(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, difference.expected().get());
            }
        }
        return differences;
    }

    /**
     * The number of files generation gives.
     *
     * @return at least 0
     */
    public int size() {
        return expected.size();
    }

    private Optional<Staleness> compare(Path file, String text) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.of(
                    new Staleness(
                            relative(file),
                            Staleness.Kind.MISSING,
                            Optional.of(text),
                            Optional.empty()));
        }
        String found = Files.readString(file);
        if (found.equals(text)) {
            return Optional.empty();
        }
        return Optional.of(
                new Staleness(
                        relative(file),
                        Staleness.Kind.OUT_OF_DATE,
                        Optional.of(text),
                        Optional.of(found)));
    }

    private Set<Path> filesOnDisk() throws IOException {
        Set<Path> found = new TreeSet<>();
        for (Path tree : trees) {
            if (Files.isDirectory(tree)) {
                try (Stream<Path> files = Files.walk(tree)) {
                    files.filter(Files::isRegularFile).forEach(found::add);
                }
            }
        }
        return found;
    }

    private Path relative(Path file) {
        return workspace.root().relativize(file);
    }
}
