package io.decree.contracts.source;

import java.util.List;
import java.util.Objects;

/**
 * One contract text and the name it goes by in messages.
 *
 * @param name the file's name without any folder, so that generated text and messages do not depend
 *     on where the project lies, for example {@code acceptor.contract}
 * @param text the whole text, lines ended by {@code \n}
 */
public record SourceFile(String name, String text) {

    /** Normalises line ends, so that a position means the same on every platform. */
    public SourceFile {
        Objects.requireNonNull(name, "name");
        text = Objects.requireNonNull(text, "text").replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The lines of the text, without their ends.
     *
     * @return at least one line, possibly empty
     */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
