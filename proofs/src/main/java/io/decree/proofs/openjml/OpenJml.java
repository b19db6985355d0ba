package io.decree.proofs.openjml;

import io.decree.codegen.java.JavaNames;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Handler;
import io.decree.proofs.Engine;
import io.decree.proofs.GroupResult;
import io.decree.proofs.Outcome;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.Verdict;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.StagingException;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Proves subjects with OpenJML, one method a run. */
public final class OpenJml {

    private final Optional<String> executable;
    private final Path folder;
    private final ProofOptions options;

    /**
     * Looks for the installation.
     *
     * @param folder for staged sources
     * @param options the time-out
     * @param environment the environment variables
     */
    public OpenJml(Path folder, ProofOptions options, Map<String, String> environment) {
        this.executable = OpenJmlInstallation.find(environment);
        this.folder = folder;
        this.options = options;
    }

    /**
     * Proves.
     *
     * @param subjects what to prove
     * @param wanted which groups; a method is proved when it has one of them
     * @return the results; {@link Verdict#NOT_INSTALLED} for each group when OpenJML is not there
     * @throws IOException when files cannot be written
     * @throws InterruptedException when the caller gives up
     * @throws StagingException when a body does not fit its contract
     */
    public Outcome prove(List<Subject> subjects, Predicate<String> wanted)
            throws IOException, InterruptedException, StagingException {
        List<GroupResult> results = new ArrayList<>();
        for (Subject subject : subjects) {
            Path staged =
                    Staging.write(
                            folder.resolve("openjml/" + subject.component().name()),
                            subject.sources(new HashSet<>(subject.contract().methods())));
            for (Map.Entry<String, List<String>> method : methods(subject).entrySet()) {
                if (method.getValue().stream().anyMatch(wanted)) {
                    results.addAll(prove(subject, staged, method.getKey(), method.getValue()));
                }
            }
        }
        return new Outcome(results, List.of());
    }

    private static Map<String, List<String>> methods(Subject subject) {
        Map<String, List<String>> methods = new LinkedHashMap<>();
        String name = subject.component().name();
        methods.put(name, List.of(name + ".constructor"));
        for (Handler handler : subject.component().handlers()) {
            methods.put(JavaNames.method(handler), handler.cases().stream().map(Case::id).toList());
        }
        return methods;
    }

    private List<GroupResult> prove(
            Subject subject, Path staged, String method, List<String> groups)
            throws IOException, InterruptedException {
        String component = subject.component().name();
        if (executable.isEmpty()) {
            return all(component, groups, Verdict.NOT_INSTALLED, "set OPENJML_HOME or PATH");
        }
        if (!subject.contract().says(method) && !method.equals(component)) {
            return all(component, groups, Verdict.NO_CONTRACT, method + " has no contract");
        }
        OpenJmlProcess.End end =
                new OpenJmlProcess(executable.get(), options.timeout())
                        .run(staged, subject.bodyClass() + "." + method);
        Set<String> clauses = end.clauses(staged);
        return all(component, groups, end.verdict(), end.message()).stream()
                .map(g -> g.withClauses(List.copyOf(clauses), g.message()))
                .toList();
    }

    private static List<GroupResult> all(
            String component, List<String> groups, Verdict verdict, String message) {
        return groups.stream()
                .map(g -> GroupResult.without(component, g, Engine.OPENJML, verdict, message))
                .toList();
    }
}
