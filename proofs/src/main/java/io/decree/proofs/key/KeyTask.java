package io.decree.proofs.key;

import io.decree.codegen.java.JavaNames;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Type;
import io.decree.proofs.stage.StagingException;
import io.decree.proofs.stage.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request: a method of a subject, its constructor, or everything else in its sources.
 *
 * @param subject what is proved
 * @param name the method, {@value #CONSTRUCTOR}, or {@value #HELPERS}
 * @param handler the handler of the method; absent for the others
 * @param groups all groups of the method, in KeY's order
 * @param expected the groups that must be answered for
 */
record KeyTask(
        Subject subject,
        String name,
        Optional<Handler> handler,
        List<String> groups,
        List<String> expected) {

    static final String CONSTRUCTOR = "<init>";
    static final String HELPERS = "helpers";

    static List<KeyTask> of(Subject subject) {
        List<KeyTask> tasks = new ArrayList<>();
        String component = subject.component().name();
        tasks.add(
                task(subject, CONSTRUCTOR, Optional.empty(), List.of(component + ".constructor")));
        for (Handler handler : subject.component().handlers()) {
            List<String> groups = handler.cases().stream().map(Case::id).toList();
            tasks.add(task(subject, JavaNames.method(handler), Optional.of(handler), groups));
        }
        tasks.add(task(subject, HELPERS, Optional.empty(), List.of(component + ".helpers")));
        return tasks;
    }

    private static KeyTask task(
            Subject subject, String name, Optional<Handler> handler, List<String> groups) {
        return new KeyTask(subject, name, handler, groups, groups);
    }

    /** The same task for fewer groups. */
    KeyTask narrowed(Predicate<String> wanted) {
        return new KeyTask(subject, name, handler, groups, groups.stream().filter(wanted).toList());
    }

    boolean isHelpers() {
        return name.equals(HELPERS);
    }

    /** A name for files. */
    String fileName() {
        String part = name.equals(CONSTRUCTOR) ? "constructor" : name;
        return subject.component().name() + "." + part;
    }

    Map<String, String> sources() throws StagingException {
        return subject.sources(handler.isPresent() ? Set.of(name) : Set.of());
    }

    /** Selects this task's contracts by {@code package.Class#method#case}. */
    String filter() {
        if (!isHelpers()) {
            return methodFilter() + "(" + numbers() + ")$";
        }
        String others =
                subject.component().handlers().stream()
                        .map(JavaNames::method)
                        .collect(Collectors.joining("|", CONSTRUCTOR + "|", ""));
        return "^(?!" + Pattern.quote(subject.bodyClass()) + "#(" + others + ")#)";
    }

    /** Selects every case of this task's method. */
    String methodFilter() {
        return "^" + Pattern.quote(subject.bodyClass() + "#" + name + "#");
    }

    private String numbers() {
        return expected.stream()
                .map(group -> Integer.toString(groups.indexOf(group)))
                .collect(Collectors.joining("|"));
    }

    /** How much work to expect, for sharing it out; only the proportions matter. */
    int weight() {
        if (handler.isEmpty()) {
            return isHelpers() ? 3 : 10;
        }
        return 1
                + handler.get().cases().stream()
                        .filter(c -> expected.contains(c.id()))
                        .mapToInt(KeyTask::weight)
                        .sum();
    }

    private static int weight(Case row) {
        boolean wholeLog =
                row.changes().stream()
                        .anyMatch(p -> p.index().isEmpty() && p.field().type() instanceof Type.Log);
        return wholeLog ? 15 : row.changes().isEmpty() ? 2 : 4;
    }

    /** The group of a contract the runner answered for. */
    String group(String className, String method, int number) {
        if (className.equals(subject.bodyClass()) && method.equals(CONSTRUCTOR)) {
            return subject.component().name() + ".constructor";
        }
        if (className.equals(subject.bodyClass()) && method.equals(name)) {
            return number < groups.size() ? groups.get(number) : name + "#" + number;
        }
        String simple = className.substring(className.lastIndexOf('.') + 1);
        String helper = simple + "." + (method.equals(CONSTRUCTOR) ? "constructor" : method);
        return number == 0 ? helper : helper + "#" + number;
    }
}
