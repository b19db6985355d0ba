package io.decree.proofs;

import java.util.Locale;

/** A prover that reads JML. */
public enum Engine {
    /** Built in: {@code proofs/key-runner}. */
    KEY,
    /** Used when it is installed. */
    OPENJML;

    /**
     * How the engine is written on the command line and in tables.
     *
     * @return {@code key} or {@code openjml}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
