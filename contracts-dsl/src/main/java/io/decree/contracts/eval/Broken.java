package io.decree.contracts.eval;

import java.util.Optional;

/**
 * A clause that does not hold.
 *
 * @param clause its full name; for a change outside {@code changes}, {@code process_2a.accept:
 *     frame}
 * @param fault why the clause has no value; absent when it is plainly false
 */
public record Broken(String clause, Optional<Fault> fault) {}
