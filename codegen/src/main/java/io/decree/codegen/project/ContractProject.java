package io.decree.codegen.project;

import io.decree.codegen.GeneratedFile.Target;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One set of contracts and the trees around it.
 *
 * @param name its name in the description
 * @param contracts the folder of the {@code .contract} files
 * @param trees where each kind of output goes
 * @param bodies the source tree of the handwritten bodies
 * @param support the source tree of the classes generated code calls
 * @param awaited the components whose proofs are not complete yet
 */
public record ContractProject(
        String name,
        Path contracts,
        Map<Target, Path> trees,
        Path bodies,
        Path support,
        Set<String> awaited) {

    /** Copies the map and the set. */
    public ContractProject {
        trees = Map.copyOf(trees);
        awaited = Set.copyOf(awaited);
    }

    static ContractProject of(String name, Workspace.Entries entries) {
        Map<Target, Path> trees = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            trees.put(target, entries.path(name + "." + key(target)));
        }
        return new ContractProject(
                name,
                entries.path(name + ".contracts"),
                trees,
                entries.path(name + ".bodies"),
                entries.path(name + ".support"),
                entries.words(name + ".proofs-awaited"));
    }

    private static String key(Target target) {
        return switch (target) {
            case MAIN_JAVA -> "main-java";
            case MAIN_JML -> "main-jml";
            case TEST_JAVA -> "test-java";
            case TLA -> "tla";
        };
    }

    /**
     * The contract texts, by file name.
     *
     * @return in alphabetical order
     * @throws IOException if the folder cannot be read
     */
    public List<SourceFile> sources() throws IOException {
        try (Stream<Path> files = Files.list(contracts)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(".contract")).sorted().toList();
            if (found.isEmpty()) {
                throw new IOException("there is no .contract file in " + contracts);
            }
            return read(found);
        }
    }

    private static List<SourceFile> read(List<Path> files) throws IOException {
        var sources = new ArrayList<SourceFile>();
        for (Path file : files) {
            sources.add(new SourceFile(file.getFileName().toString(), Files.readString(file)));
        }
        return sources;
    }
}
