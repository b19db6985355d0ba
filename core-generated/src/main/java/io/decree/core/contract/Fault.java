package io.decree.core.contract;

/** Who broke a clause. */
public enum Fault {
    /** The caller of a handler, or whoever wrote the state between two calls. */
    CALLER("the caller"),
    /** The protocol: a fact that no replica can see for itself does not hold. */
    PROTOCOL("the protocol"),
    /** The handwritten body. */
    HANDLER("the handler");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
