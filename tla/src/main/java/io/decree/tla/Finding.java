package io.decree.tla;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a run found wrong.
 *
 * @param protocol the protocol
 * @param configuration the configuration, or {@code all} for what only all of them show
 * @param clause the clause, case or action at issue
 * @param cause one sentence
 * @param story what happened, in the words of the contract; may be empty
 */
public record Finding(
        String protocol, String configuration, String clause, String cause, List<String> story) {

    /** Copies the list. */
    public Finding {
        story = List.copyOf(story);
    }

    /**
     * The finding as text.
     *
     * @return the sentence and the story
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                clause + " " + cause + " (" + protocol + ", configuration " + configuration + ")");
        story.forEach(line -> lines.add("  " + line));
        return lines;
    }
}
