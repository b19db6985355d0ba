package io.decree.proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to prove and how.
 *
 * @param clause a clause or group; absent means everything
 * @param engine the prover
 * @param cache whether verdicts of earlier runs on this machine count
 * @param processes how many provers run at the same time
 * @param steps the limit of rule applications for one group
 * @param claimSteps the limit for one clause alone, when a group is not proved
 * @param suspects the clauses to look at when a group is not proved
 * @param timeout the limit for everything; reaching it is a failure, never a verdict
 * @param bodies where to look for bodies before the project's own tree
 */
public record ProofOptions(
        Optional<String> clause,
        Engine engine,
        boolean cache,
        int processes,
        int steps,
        int claimSteps,
        Predicate<String> suspects,
        Duration timeout,
        List<Path> bodies) {

    /** Copies the list. */
    public ProofOptions {
        bodies = List.copyOf(bodies);
    }

    /**
     * Everything with KeY, cached verdicts included.
     *
     * @return the options of {@code ./decree prove} without arguments
     */
    public static ProofOptions standard() {
        return new ProofOptions(
                Optional.empty(),
                Engine.KEY,
                true,
                2,
                60_000,
                8_000,
                clause -> true,
                Duration.ofHours(2),
                List.of());
    }

    /**
     * The same for one clause.
     *
     * @param name a clause or group, for example {@code process_2a.value_recorded}
     * @return a copy
     */
    public ProofOptions withClause(String name) {
        return new ProofOptions(
                Optional.of(name),
                engine,
                cache,
                processes,
                steps,
                claimSteps,
                suspects,
                timeout,
                bodies);
    }

    /**
     * The same with another prover.
     *
     * @param other the prover
     * @return a copy
     */
    public ProofOptions withEngine(Engine other) {
        return new ProofOptions(
                clause, other, cache, processes, steps, claimSteps, suspects, timeout, bodies);
    }

    /**
     * The same without verdicts of earlier runs.
     *
     * @return a copy
     */
    public ProofOptions withoutCache() {
        return new ProofOptions(
                clause, engine, false, processes, steps, claimSteps, suspects, timeout, bodies);
    }

    /**
     * The same with other bodies, which win over the project's.
     *
     * @param folders source folders
     * @return a copy
     */
    public ProofOptions withBodies(List<Path> folders) {
        return new ProofOptions(
                clause, engine, cache, processes, steps, claimSteps, suspects, timeout, folders);
    }

    /**
     * The same with another limit of rule applications for one group.
     *
     * @param limit the limit
     * @return a copy
     */
    public ProofOptions withSteps(int limit) {
        return new ProofOptions(
                clause, engine, cache, processes, limit, claimSteps, suspects, timeout, bodies);
    }

    /**
     * The same with another limit for everything.
     *
     * @param limit the limit
     * @return a copy
     */
    public ProofOptions withTimeout(Duration limit) {
        return new ProofOptions(
                clause, engine, cache, processes, steps, claimSteps, suspects, limit, bodies);
    }

    /**
     * The same, looking only at some clauses when a group is not proved.
     *
     * @param looked which clauses
     * @return a copy
     */
    public ProofOptions withSuspects(Predicate<String> looked) {
        return new ProofOptions(
                clause, engine, cache, processes, steps, claimSteps, looked, timeout, bodies);
    }
}
