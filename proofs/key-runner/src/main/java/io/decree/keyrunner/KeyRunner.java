/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program: carries out the requests in the files it is given. */
public final class KeyRunner {

    /** Every request was carried out, whatever the verdicts. */
    static final int CARRIED_OUT = 0;

    /** A request was refused or its sources could not be loaded. */
    static final int NOT_CARRIED_OUT = 2;

    /** The arguments make no sense. */
    static final int USAGE = 3;

    private KeyRunner() {}

    /**
     * Runs.
     *
     * @param arguments request files
     */
    public static void main(String[] arguments) {
        int status = run(arguments);
        // KeY leaves threads behind that would keep the process alive.
        System.out.flush();
        System.exit(status);
    }

    static int run(String... arguments) {
        try {
            if (arguments.length == 0) {
                throw new IllegalArgumentException("usage: KeyRunner REQUEST.properties...");
            }
            List<Request> requests = new ArrayList<>();
            for (String argument : arguments) {
                requests.add(Request.read(Path.of(argument)));
            }
            return runAll(requests);
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
    }

    private static int runAll(List<Request> requests) throws IOException {
        int status = CARRIED_OUT;
        for (Request request : requests) {
            RunResult result = new Session(request).run();
            ResultFile.write(request.result(), result);
            if (result.status() != RunResult.Status.COMPLETE) {
                System.err.println(request.source() + ": " + result.message());
                status = NOT_CARRIED_OUT;
            }
        }
        return status;
    }
}
