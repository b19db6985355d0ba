package io.decree.proofs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a proof run found.
 *
 * @param groups the outcomes, component by component
 * @param failures what is wrong besides, for example a body in an abstract class
 * @param elapsedMillis the time it took
 * @param awaited components that were left out, because their proofs are not complete yet
 */
public record ProofReport(
        List<GroupResult> groups, List<String> failures, long elapsedMillis, List<String> awaited) {

    /** Where the command line leaves the report, from the root of the workspace. */
    public static final Path LOCATION = Path.of("target", "proofs", "report.json");

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Copies the lists. */
    public ProofReport {
        groups = List.copyOf(groups);
        failures = List.copyOf(failures);
        awaited = List.copyOf(awaited);
    }

    /**
     * A report that leaves nothing out.
     *
     * @param groups the outcomes
     * @param failures what is wrong besides
     * @param elapsedMillis the time it took
     */
    public ProofReport(List<GroupResult> groups, List<String> failures, long elapsedMillis) {
        this(groups, failures, elapsedMillis, List.of());
    }

    /**
     * Whether everything is proved. An empty report has proved nothing, and one that left a
     * component out has not proved everything.
     *
     * @return whether this is a pass
     */
    public boolean passed() {
        return awaited.isEmpty() && triedAreProved();
    }

    /**
     * Whether everything that was tried is proved, whatever was left out.
     *
     * @return {@code true} is no pass yet: see {@link #awaited()}
     */
    public boolean triedAreProved() {
        return failures.isEmpty()
                && !groups.isEmpty()
                && groups.stream().allMatch(g -> g.verdict() == Verdict.PROVED);
    }

    /**
     * The outcome of one group.
     *
     * @param group for example {@code process_2a.accept}
     * @return absent when the run did not judge it
     */
    public Optional<GroupResult> find(String group) {
        return groups.stream().filter(g -> g.group().equals(group)).findFirst();
    }

    /**
     * Reads a report.
     *
     * @param file a file that {@link #save} wrote
     * @return the report
     * @throws IOException when the file cannot be read or is something else
     */
    public static ProofReport load(Path file) throws IOException {
        JsonNode root = MAPPER.readTree(Files.readString(file));
        try {
            List<GroupResult> groups = new ArrayList<>();
            root.required("groups").forEach(node -> groups.add(group(node)));
            List<String> failures = strings(root.required("failures"));
            return new ProofReport(
                    groups,
                    failures,
                    root.required("elapsedMillis").asLong(),
                    strings(root.path("awaited")));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is no proof report: " + e.getMessage(), e);
        }
    }

    /**
     * Writes the report.
     *
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json() + "\n");
    }

    /**
     * The report as JSON.
     *
     * @return the text {@link #save} writes
     * @throws IOException never in practice
     */
    public String json() throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("passed", passed());
        map.put("elapsedMillis", elapsedMillis);
        map.put("failures", failures);
        map.put("awaited", awaited);
        map.put("groups", groups.stream().map(ProofReport::map).toList());
        return MAPPER.writeValueAsString(map);
    }

    private static Map<String, Object> map(GroupResult g) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("component", g.component());
        map.put("group", g.group());
        map.put("engine", g.engine().text());
        map.put("verdict", g.verdict().text());
        map.put("steps", g.steps());
        map.put("cpuMillis", g.cpuMillis());
        map.put("solverGoals", g.solverGoals());
        map.put("cached", g.cached());
        map.put("clauses", g.clauses());
        map.put("goals", g.goals());
        map.put("message", g.message());
        return map;
    }

    private static GroupResult group(JsonNode node) {
        List<OpenGoal> goals = new ArrayList<>();
        for (JsonNode goal : node.required("goals")) {
            goals.add(
                    new OpenGoal(
                            strings(goal.required("path")),
                            goal.required("statement").asText(),
                            strings(goal.required("formulas"))));
        }
        return new GroupResult(
                node.required("component").asText(),
                node.required("group").asText(),
                Engine.valueOf(node.required("engine").asText().toUpperCase(java.util.Locale.ROOT)),
                Verdict.of(node.required("verdict").asText()),
                node.required("steps").asInt(),
                node.required("cpuMillis").asLong(),
                node.required("solverGoals").asInt(),
                node.required("cached").asBoolean(),
                strings(node.required("clauses")),
                goals,
                node.required("message").asText());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }
}
