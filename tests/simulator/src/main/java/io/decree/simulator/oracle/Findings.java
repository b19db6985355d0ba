package io.decree.simulator.oracle;

/** Where an oracle says what is wrong. */
@FunctionalInterface
public interface Findings {

    /** Something is wrong; the text says what, with the numbers one needs to look for it. */
    void report(String text);
}
