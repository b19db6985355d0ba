package io.decree.tla;

import io.decree.contracts.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A handwritten configuration of a frame, {@code Paxos_main.cfg}: constants, bounds and the view.
 * The clauses to check are not in it; every run adds all of them.
 *
 * @param frame the name of the frame
 * @param name the rest of the file's name
 * @param text the whole text
 */
record Configuration(String frame, String name, String text) {

    private static final Pattern DISTINCT = Pattern.compile("\\\\\\* decree: distinct = (\\d+)");
    private static final String FULL = "\\* decree: full";

    private static final Pattern ASSIGNMENT = Pattern.compile("(?m)^  (\\w+) (=|<-) .*$");

    /**
     * The configurations of a frame, in alphabetical order, {@code main} first. A constant that one
     * of them does not assign has the value it has in the file {@code Paxos.defaults}.
     */
    static List<Configuration> of(Path folder, String frame) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(f -> f.getFileName().toString().matches(frame + "_\\w+\\.cfg"))
                            .sorted()
                            .toList();
        }
        Path common = folder.resolve(frame + ".defaults");
        String defaults = Files.exists(common) ? Files.readString(common) : "";
        List<Configuration> found = new ArrayList<>();
        for (Path file : files) {
            String whole = file.getFileName().toString();
            String name = whole.substring(frame.length() + 1, whole.length() - ".cfg".length());
            String text = completed(Files.readString(file), defaults);
            Configuration next = new Configuration(frame, name, text);
            found.add(name.equals("main") ? 0 : found.size(), next);
        }
        return found;
    }

    private static String completed(String text, String defaults) {
        Set<String> assigned = new HashSet<>();
        ASSIGNMENT.matcher(text).results().forEach(line -> assigned.add(line.group(1)));
        StringBuilder whole = new StringBuilder(text);
        ASSIGNMENT
                .matcher(defaults)
                .results()
                .filter(line -> !assigned.contains(line.group(1)))
                .forEach(line -> whole.append(line.group()).append('\n'));
        return whole.toString();
    }

    /** Whether anybody runs a component in it; of the others no clause can be judged. */
    boolean runs(Component component) {
        String none = "  " + component.name() + "_Instances = {}";
        return text.lines().noneMatch(none::equals);
    }

    /** Whether it takes too long for every build. */
    boolean full() {
        return text.contains(FULL);
    }

    /** The number of distinct states it has to have. */
    OptionalLong expectedDistinct() {
        Matcher matcher = DISTINCT.matcher(text);
        return matcher.find()
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }

    /** The same configuration with other values for some constants. */
    Configuration with(Map<String, String> constants) {
        String changed = text;
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            Pattern line = Pattern.compile("(?m)^  " + constant.getKey() + " (=|<-) .*$");
            Matcher matcher = line.matcher(changed);
            if (!matcher.find()) {
                throw new IllegalArgumentException(frame + "_" + name + " has no " + constant);
            }
            String value = "  " + constant.getKey() + " = " + constant.getValue();
            changed = matcher.replaceFirst(Matcher.quoteReplacement(value));
        }
        return new Configuration(frame, name, changed);
    }

    /** Starts from any state that fulfils a candidate, and goes one step. */
    Configuration from(String initial) {
        return new Configuration(
                frame,
                name,
                text.replaceAll("(?m)^SPECIFICATION .*$", "INIT " + initial + "\nNEXT Next")
                        + "CONSTRAINT one_step\n");
    }

    /** The text of the run, with what is to be checked. */
    String checking(List<String> invariants, List<String> properties) {
        StringBuilder whole = new StringBuilder(text);
        invariants.forEach(i -> whole.append("INVARIANT ").append(i).append('\n'));
        properties.forEach(p -> whole.append("PROPERTY ").append(p).append('\n'));
        return whole.toString();
    }
}
