package io.decree.tla;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for the inductive invariant of the toy consensus. Each candidate is tried from every
 * state that fulfils it, one step far; a step that leaves it is a counterexample to induction, and
 * tells what the next candidate has to add.
 */
public final class Induction {

    static final String FRAME = "ToyConsensus";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Subject subject;
    private final Path frames;
    private final Checker checker;

    /**
     * One candidate.
     *
     * @param number counted from 1
     * @param clauses the operators it is made of
     * @param inductive whether no step leaves it
     * @param states the states it was tried from, and their successors
     * @param counterexample a step that leaves it, in the words of the contract
     */
    public record Step(
            int number,
            List<String> clauses,
            boolean inductive,
            long states,
            List<String> counterexample) {

        /** Copies the lists. */
        public Step {
            clauses = List.copyOf(clauses);
            counterexample = List.copyOf(counterexample);
        }

        /**
         * The step as text.
         *
         * @return the verdict and the counterexample
         */
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "candidate "
                            + number
                            + ": "
                            + String.join(" and ", clauses)
                            + (inductive
                                    ? " is inductive (" + states + " states)"
                                    : " is not inductive:"));
            counterexample.forEach(line -> lines.add("  " + line));
            return lines;
        }

        /**
         * The step for {@code induction.json}.
         *
         * @return the fields in order
         */
        public Map<String, Object> json() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("number", number);
            fields.put("clauses", clauses);
            fields.put("inductive", inductive);
            fields.put("states", states);
            fields.put("text", lines());
            return fields;
        }
    }

    Induction(Subject subject, Path frames, Path folder) {
        this.subject = subject;
        this.frames = frames;
        this.checker = new Checker(frames, folder, LIMIT);
    }

    List<Step> search() throws IOException {
        List<List<String>> candidates =
                List.of(
                        List.of("agreement"),
                        List.of("agreement", "decided_has_a_vote"),
                        List.of("agreement", "decided_has_a_quorum"));
        List<Step> steps = new ArrayList<>();
        for (List<String> clauses : candidates) {
            steps.add(step(steps.size() + 1, clauses));
        }
        return steps;
    }

    private Step step(int number, List<String> clauses) throws IOException {
        Configuration main = Configuration.of(frames, FRAME).get(0);
        Checked checked = checker.check(subject, main.from("start_" + number), clauses, List.of());
        if (!checked.answer().holds() && !checked.answer().isViolation()) {
            throw new IOException("TLC failed: " + checked.answer().complaint());
        }
        List<String> story = checked.findings().stream().flatMap(f -> f.story().stream()).toList();
        return new Step(
                number, clauses, checked.answer().holds(), checked.answer().distinct(), story);
    }
}
