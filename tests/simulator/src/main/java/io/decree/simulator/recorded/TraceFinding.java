package io.decree.simulator.recorded;

import java.nio.file.Path;

/**
 * Something wrong in the trace of a run.
 *
 * @param check the oracle that found it
 * @param file the trace it was found in
 * @param line the line with which it showed, from 1 on
 * @param text what is wrong
 */
public record TraceFinding(String check, Path file, long line, String text) {

    /** As a compiler writes it. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + check + ": " + text;
    }
}
