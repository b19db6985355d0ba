package io.decree.proofs.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Collects the sources a body needs: KeY reads one folder and must find every class there, and
 * reads nothing that is not needed, since much Java is beyond it.
 */
final class Sources {

    private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+);", Pattern.MULTILINE);

    private final List<Path> trees;

    /**
     * Says where to look.
     *
     * @param trees source folders, the first that has a class wins
     */
    Sources(List<Path> trees) {
        this.trees = List.copyOf(trees);
    }

    /**
     * Everything a class needs, itself included.
     *
     * @param root the path of a class inside a source folder
     * @return source texts by path
     * @throws IOException when a file cannot be read
     * @throws StagingException when the class itself is nowhere
     */
    Map<String, String> closure(String root) throws IOException, StagingException {
        Map<String, String> found = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (seen.add(path)) {
                String text = read(path);
                if (text != null) {
                    found.put(path, text);
                    waiting.addAll(imports(text));
                    waiting.addAll(neighbours(path, text));
                }
            }
        }
        if (!found.containsKey(root)) {
            throw new StagingException("there is no " + root + " in " + trees);
        }
        return found;
    }

    private String read(String path) throws IOException {
        for (Path tree : trees) {
            Path file = tree.resolve(path);
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
        }
        return null;
    }

    private static List<String> imports(String text) {
        return IMPORT.matcher(text)
                .results()
                .map(match -> match.group(1).replace('.', '/') + ".java")
                .toList();
    }

    /** Classes of the same package that are mentioned by name: they need no import. */
    private List<String> neighbours(String path, String text) throws IOException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        Set<String> names = new HashSet<>();
        for (Path tree : trees) {
            if (Files.isDirectory(tree.resolve(folder))) {
                try (Stream<Path> files = Files.list(tree.resolve(folder))) {
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".java") && isMentioned(f, text))
                            .forEach(f -> names.add(folder + f));
                }
            }
        }
        return names.stream().sorted().toList();
    }

    private static boolean isMentioned(String file, String text) {
        String name = file.substring(0, file.length() - ".java".length());
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(code(text));
        return matcher.find();
    }

    private static String code(String text) {
        return text.replaceAll("(?s)/\\*\\*.*?\\*/", "");
    }
}
