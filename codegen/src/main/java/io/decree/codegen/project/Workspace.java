package io.decree.codegen.project;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A repository with contract projects, described by a {@value #FILE} in its root folder.
 *
 * @param root the folder of the description
 * @param projects the projects in the order of the description
 */
public record Workspace(Path root, List<ContractProject> projects) {

    /** The name of the description. */
    public static final String FILE = "decree.properties";

    /** Copies the list. */
    public Workspace {
        projects = List.copyOf(projects);
    }

    /**
     * Finds the description in a folder or the nearest folder above it.
     *
     * @param start where to look first
     * @return the workspace
     * @throws IOException if there is none, or it cannot be read
     * @throws IllegalArgumentException if an entry is missing
     */
    public static Workspace find(Path start) throws IOException {
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                return read(folder);
            }
        }
        throw new IOException(
                "there is no " + FILE + " in " + start + " or above; run decree inside a project");
    }

    /**
     * Reads the description in a folder.
     *
     * @param root the folder
     * @return the workspace
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if an entry is missing
     */
    public static Workspace read(Path root) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(root.resolve(FILE))) {
            properties.load(reader);
        }
        Entries entries = new Entries(root, properties);
        return new Workspace(
                root,
                Arrays.stream(entries.text("projects").split(","))
                        .map(String::trim)
                        .map(name -> ContractProject.of(name, entries))
                        .toList());
    }

    /** The entries of a description; a missing one is named together with the file. */
    record Entries(Path root, Properties properties) {

        String text(String key) {
            String value = properties.getProperty(key);
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException(
                        root.resolve(FILE) + " has no entry `" + key + "`; add it");
            }
            return value.trim();
        }

        /** What stands in an entry that may be missing. */
        Set<String> words(String key) {
            Set<String> words = new TreeSet<>();
            for (String word : properties.getProperty(key, "").split(",", -1)) {
                if (!word.isBlank()) {
                    words.add(word.trim());
                }
            }
            return words;
        }

        Path path(String key) {
            return root.resolve(text(key));
        }
    }
}
