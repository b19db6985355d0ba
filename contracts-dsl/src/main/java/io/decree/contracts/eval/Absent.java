package io.decree.contracts.eval;

/**
 * Thrown by a {@link Memory} or by {@link Values} that do not know a value yet. It steers a search,
 * carries no stack trace, and never leaves the interpreter on a complete state.
 */
public class Absent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the signal.
     *
     * @param what the missing value, for a reader of the code that forgot to catch it
     */
    protected Absent(String what) {
        super(what, null, false, false);
    }
}
