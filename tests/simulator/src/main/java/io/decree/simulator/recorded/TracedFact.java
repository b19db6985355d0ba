package io.decree.simulator.recorded;

import io.decree.simulator.Observation;
import java.nio.file.Path;

/**
 * One line of a member's trace, as the oracles see it.
 *
 * @param file where it stands
 * @param line in which line, from 1 on
 * @param node which member it is of
 * @param fact what happened; {@code null} when a life begins
 */
record TracedFact(Path file, long line, int node, Observation fact) {

    boolean isStart() {
        return fact == null;
    }

    /** What a line says; null for the first one of a life. */
    static Observation fact(TraceLine line) throws BadTraceException {
        String kind = line.text("kind");
        return switch (kind) {
            case "started" -> null;
            case "promised" -> new Observation.Promised(line.number("ballot"));
            case "proposed" ->
                    new Observation.Proposed(
                            line.number("slot"), line.number("ballot"), line.number("value"));
            case "voted" ->
                    new Observation.Voted(
                            line.number("slot"), line.number("ballot"), line.number("value"));
            case "decided" -> new Observation.Decided(line.number("slot"), line.number("value"));
            case "executed" -> new Observation.Executed(line.number("slot"), line.number("value"));
            case "applied" ->
                    new Observation.Applied(
                            line.number("slot"), line.number("session"), line.number("command"));
            case "restored" -> new Observation.Restored(line.number("slot"));
            case "leading" -> new Observation.Leading(line.number("ballot"));
            case "following" -> new Observation.Following();
            case "alarm" -> new Observation.Alarm(line.text("name"));
            case "dropped" ->
                    throw new BadTraceException(
                            line.number("lines") + " lines were dropped before this one");
            default -> throw new BadTraceException("there is no kind " + kind);
        };
    }
}
