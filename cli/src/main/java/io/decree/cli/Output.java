package io.decree.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every verb offers about its output. */
public final class Output {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How results are printed; json gives one object a line.")
    private Format format;

    /** The two forms of output. */
    enum Format {
        TEXT,
        JSON
    }

    /** Called by picocli. */
    public Output() {}

    boolean json() {
        return format == Format.JSON;
    }

    /**
     * Where results go.
     *
     * @return the writer of the call
     */
    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /**
     * Where progress goes, and what is wrong with the call itself.
     *
     * @return the writer of the call
     */
    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /**
     * Prints text, unless JSON was asked for.
     *
     * @param line one line, or several
     */
    public void text(String line) {
        if (!json()) {
            out().println(line);
        }
    }

    /**
     * Prints an object as one line of JSON, if JSON was asked for.
     *
     * @param value what Jackson can write: maps, lists, records
     */
    public void object(Object value) {
        if (json()) {
            try {
                out().println(JSON.writeValueAsString(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a result has no JSON form", e);
            }
        }
    }
}
