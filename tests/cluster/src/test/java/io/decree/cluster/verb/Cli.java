package io.decree.cluster.verb;

import io.decree.cli.Decree;
import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command line, and what it said. */
public record Cli(int status, String out, String err) {

    public static Cli call(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Decree.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Cli(status, out.toString(), err.toString());
    }
}
