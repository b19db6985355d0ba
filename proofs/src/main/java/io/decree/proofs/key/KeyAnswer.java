package io.decree.proofs.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.decree.proofs.OpenGoal;
import io.decree.proofs.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the runner wrote.
 *
 * @param status {@code complete}, or why not
 * @param message more about it
 * @param options the taclet options that were active
 * @param contracts the verdicts
 * @param withoutContract bodies nothing is said about, as {@code package.Class#method}
 * @param abstractBodies methods with a body in an abstract class
 */
record KeyAnswer(
        String status,
        String message,
        Set<String> options,
        List<Contract> contracts,
        List<String> withoutContract,
        List<String> abstractBodies) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * One contract.
     *
     * @param className the qualified class
     * @param method the method
     * @param number the case, from 0
     * @param verdict the outcome
     * @param steps rule applications
     * @param cpuMillis processor time
     * @param solverGoals goals the solver closed
     * @param goals what is left
     * @param error why there is no proof
     */
    record Contract(
            String className,
            String method,
            int number,
            Verdict verdict,
            int steps,
            long cpuMillis,
            int solverGoals,
            List<OpenGoal> goals,
            String error) {

        boolean isProved() {
            return verdict == Verdict.PROVED;
        }
    }

    static KeyAnswer parse(String json) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(json);
            List<Contract> contracts = new ArrayList<>();
            root.required("contracts").forEach(node -> contracts.add(contract(node)));
            return new KeyAnswer(
                    root.required("status").asText(),
                    root.required("message").asText(),
                    new LinkedHashSet<>(strings(root.required("options"))),
                    contracts,
                    strings(root.required("withoutContract")),
                    strings(root.required("abstractBodies")));
        } catch (IllegalArgumentException e) {
            throw new IOException("the runner's answer is malformed: " + e.getMessage(), e);
        }
    }

    private static Contract contract(JsonNode node) {
        List<OpenGoal> goals = new ArrayList<>();
        for (JsonNode goal : node.required("goals")) {
            goals.add(
                    new OpenGoal(
                            strings(goal.required("path")),
                            goal.required("statement").asText(),
                            strings(goal.required("formulas"))));
        }
        return new Contract(
                node.required("class").asText(),
                node.required("method").asText(),
                node.required("case").asInt(),
                verdict(node.required("verdict").asText()),
                node.required("steps").asInt(),
                node.required("cpuMillis").asLong(),
                node.required("solverGoals").asInt(),
                goals,
                node.required("error").asText());
    }

    private static Verdict verdict(String text) {
        return switch (text) {
            case "proved" -> Verdict.PROVED;
            case "open" -> Verdict.OPEN;
            case "lemma-open" -> Verdict.LEMMA_OPEN;
            default -> Verdict.TOOL_FAILURE;
        };
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return strings;
    }

    /** Options that were asked for and not active; the runner refuses, this is the second look. */
    List<String> missingOptions() {
        return KeyRequest.OPTIONS.stream().filter(o -> !options.contains(o)).toList();
    }
}
