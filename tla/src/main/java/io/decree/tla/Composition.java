package io.decree.tla;

import io.decree.codegen.tla.ComponentModel;
import io.decree.contracts.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which components of a protocol its frame puts together. A frame says which it leaves out for now,
 * in a line such as {@code \* decree: not composed yet: Learner}.
 *
 * @param whole the protocol with all its components
 * @param frame the parsed frame
 * @param waiting the components the frame says it leaves out
 */
record Composition(Subject whole, Frame frame, List<String> waiting) {

    private static final Pattern WAITING =
            Pattern.compile("(?m)^\\\\\\* decree: not composed yet: (.+)$");

    Composition {
        waiting = List.copyOf(waiting);
    }

    static Composition read(Subject whole, Checker checker) throws IOException {
        Path stage = checker.stage(whole, "parse");
        List<String> waiting = new ArrayList<>();
        Matcher line = WAITING.matcher(Files.readString(stage.resolve(whole.name() + ".tla")));
        while (line.find()) {
            waiting.addAll(Arrays.asList(line.group(1).trim().split("\\s*,\\s*")));
        }
        return new Composition(whole, Frame.parse(stage, whole.name()), waiting);
    }

    private boolean isComposed(Component component) {
        return frame.defines(new ComponentModel(component).init());
    }

    /** What the frame puts together, and so what a run can judge. */
    Subject judged() {
        return whole.only(this::isComposed);
    }

    /** What a run does not judge, a sentence for each component. */
    List<String> open() {
        return whole.components().stream()
                .filter(c -> !isComposed(c))
                .map(c -> c.name() + " is not in the frame yet: " + cases(c) + " are not judged")
                .map(sentence -> whole.name() + ": " + sentence)
                .toList();
    }

    private static String cases(Component component) {
        int cases = component.handlers().stream().mapToInt(h -> h.cases().size()).sum();
        return cases + " cases, and the safety clauses only its contract names,";
    }

    /** Where the frame and what it says about itself differ. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Component component : whole.components()) {
            boolean listed = waiting.contains(component.name());
            if (!isComposed(component) && !listed) {
                findings.add(
                        finding(
                                component.name(),
                                "is not in the frame; extend its module, or add the line \\* decree:"
                                        + " not composed yet: "
                                        + component.name()));
            } else if (isComposed(component) && listed) {
                findings.add(
                        finding(component.name(), "is in the frame, which says it is not yet"));
            }
        }
        List<String> known = whole.components().stream().map(Component::name).toList();
        waiting.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> findings.add(finding(name, "is awaited, and no contract has it")));
        return findings;
    }

    private Finding finding(String component, String cause) {
        return new Finding(whole.name(), "all", component, cause, List.of());
    }
}
