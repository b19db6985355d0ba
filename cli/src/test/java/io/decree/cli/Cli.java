package io.decree.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One call of the command line inside a test.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained about
 */
record Cli(int status, String out, String err) {

    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Decree.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Cli(status, out.toString(), err.toString());
    }
}
