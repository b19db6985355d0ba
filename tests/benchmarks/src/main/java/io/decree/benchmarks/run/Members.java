package io.decree.benchmarks.run;

import java.util.List;

/** The members of a group under test, wherever they run. */
interface Members {

    /** What each of them executed. */
    List<Verification.State> states() throws Exception;

    /** What their processes used, without this one. */
    Usage usage() throws Exception;

    void close() throws Exception;
}
