package io.decree.core.contract;

/**
 * A clause of a contract does not hold. The message names the clause, its line in the contract, who
 * is at fault and all values in the contract's terms, and ends with an {@code example} block that
 * can be pasted into the contract.
 */
public final class ContractViolation extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String clause;
    private final String place;
    private final Fault fault;
    private final String example;

    /**
     * A broken clause.
     *
     * @param clause the clause's id, for example {@code process_2a.value_recorded}
     * @param place the contract's file and line, for example {@code acceptor.contract:229}
     * @param fault who is at fault
     * @param values the values around the clause, one line each, indented
     * @param example the example block, empty when the call cannot be written as one
     * @param cause what the handler threw, or {@code null}
     */
    public ContractViolation(
            String clause,
            String place,
            Fault fault,
            String values,
            String example,
            Throwable cause) {
        super(message(clause, place, fault, values, example), cause);
        this.clause = clause;
        this.place = place;
        this.fault = fault;
        this.example = example;
    }

    /**
     * The broken clause.
     *
     * @return its id
     */
    public String clause() {
        return clause;
    }

    /**
     * Where the clause stands.
     *
     * @return file and line
     */
    public String place() {
        return place;
    }

    /**
     * Who broke the clause.
     *
     * @return never {@code null}
     */
    public Fault fault() {
        return fault;
    }

    /**
     * The state before the call and the message, as an example block of the contract.
     *
     * @return empty when the call cannot be written as an example
     */
    public String example() {
        return example;
    }

    private static String message(
            String clause, String place, Fault fault, String values, String example) {
        return clause
                + " is broken ("
                + place
                + ", "
                + fault
                + " is at fault)\n"
                + values
                + example;
    }
}
