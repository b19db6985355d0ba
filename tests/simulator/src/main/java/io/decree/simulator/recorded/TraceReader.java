package io.decree.simulator.recorded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one member's trace, over all its lives. The last line of a life may be torn, because the
 * process was killed while it wrote it; otherwise every line has to be there.
 */
final class TraceReader {

    private final Path file;
    private final List<TracedFact> facts = new ArrayList<>();
    private int node = -1;
    private int members;
    private int lives;

    /** The line that could not be read, if a life may have ended in it; 0 otherwise. */
    private long torn;

    private int tornLines;
    private long life;
    private long next;
    private long at;

    private TraceReader(Path file) {
        this.file = file;
    }

    static TraceReader read(Path file) throws IOException, BadTraceException {
        TraceReader reader = new TraceReader(file);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                reader.at++;
                reader.line(text);
            }
        } catch (BadTraceException e) {
            throw new BadTraceException(file + ":" + reader.at + ": " + e.getMessage());
        }
        if (reader.lives == 0) {
            throw new BadTraceException(file + ": the trace is empty");
        }
        return reader;
    }

    private void line(String text) throws BadTraceException {
        if (text.isEmpty()) {
            return;
        }
        TraceLine line = TraceLine.parse(text);
        if (line == null) {
            refuseTorn();
            torn = at;
            tornLines++;
            return;
        }
        TracedFact fact =
                new TracedFact(file, at, (int) line.number("node"), TracedFact.fact(line));
        if (fact.isStart()) {
            start(line, fact.node());
        } else {
            refuseTorn();
        }
        follow(line, fact.node());
        facts.add(fact);
    }

    private void refuseTorn() throws BadTraceException {
        if (torn > 0) {
            throw new BadTraceException(
                    "line " + torn + " is no line of a trace, and its life goes on behind it");
        }
    }

    private void start(TraceLine line, int its) throws BadTraceException {
        int group = (int) line.number("members");
        if (lives > 0 && (its != node || group != members)) {
            throw new BadTraceException("the traces of two members or two groups are in one file");
        }
        torn = 0;
        node = its;
        members = group;
        life = line.number("life");
        next = 0;
        lives++;
    }

    private void follow(TraceLine line, int its) throws BadTraceException {
        if (lives == 0 || its != node || line.number("life") != life) {
            throw new BadTraceException("a line of a life that did not begin here");
        }
        if (line.number("n") != next) {
            throw new BadTraceException(
                    "line " + line.number("n") + " of its life follows line " + (next - 1));
        }
        next++;
    }

    Path file() {
        return file;
    }

    int node() {
        return node;
    }

    int members() {
        return members;
    }

    int lives() {
        return lives;
    }

    int tornLines() {
        return tornLines;
    }

    List<TracedFact> facts() {
        return facts;
    }
}
