package io.decree.contracts.analysis;

/** Something an input has to fulfil. */
@FunctionalInterface
interface Goal {

    /**
     * Whether the input fulfils it.
     *
     * @param input the input, possibly not wholly known
     * @return the answer, which depends on the values read only
     * @throws Partial.Unknown when a value is needed that is not chosen yet
     */
    boolean holds(Partial input);
}
