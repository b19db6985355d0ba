package io.decree.proofs;

import java.util.List;

/**
 * The outcome for clauses that are proved together.
 *
 * @param component the component, for example {@code Acceptor}
 * @param group a case, {@code process_2a.accept}; a constructor, {@code Acceptor.constructor}; a
 *     helper, {@code Acceptor.shift}
 * @param engine who judged
 * @param verdict the outcome
 * @param steps rule applications; 0 when the engine does not count any
 * @param cpuMillis processor time
 * @param solverGoals how many goals an external solver closed
 * @param cached whether the verdict was reached by an earlier run on this machine from the same
 *     inputs
 * @param clauses the clauses that are not proved
 * @param goals what is left open
 * @param message more about a failure; empty otherwise
 */
public record GroupResult(
        String component,
        String group,
        Engine engine,
        Verdict verdict,
        int steps,
        long cpuMillis,
        int solverGoals,
        boolean cached,
        List<String> clauses,
        List<OpenGoal> goals,
        String message) {

    /** Copies the lists. */
    public GroupResult {
        clauses = List.copyOf(clauses);
        goals = List.copyOf(goals);
    }

    /**
     * A result without a proof.
     *
     * @param component the component
     * @param group the group
     * @param engine the engine
     * @param verdict why there is no proof
     * @param message more about it
     * @return the result
     */
    public static GroupResult without(
            String component, String group, Engine engine, Verdict verdict, String message) {
        return new GroupResult(
                component, group, engine, verdict, 0, 0, 0, false, List.of(), List.of(), message);
    }

    /**
     * The same result with the clauses that are not proved.
     *
     * @param broken their names
     * @param explanation more about them
     * @return a copy
     */
    public GroupResult withClauses(List<String> broken, String explanation) {
        return new GroupResult(
                component,
                group,
                engine,
                verdict,
                steps,
                cpuMillis,
                solverGoals,
                cached,
                broken,
                goals,
                explanation);
    }

    /**
     * The same result, marked as one of an earlier run.
     *
     * @return a copy
     */
    public GroupResult asCached() {
        return new GroupResult(
                component,
                group,
                engine,
                verdict,
                steps,
                cpuMillis,
                solverGoals,
                true,
                clauses,
                goals,
                message);
    }
}
