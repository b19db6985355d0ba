package io.decree.client;

/** Stands for a command whose outcome was unknown. It belongs to the client that gave it. */
public final class Token {

    final Operation operation;

    Token(Operation operation) {
        this.operation = operation;
    }

    /** Which command of the client it is. */
    @Override
    public String toString() {
        return "command " + operation.sequence;
    }
}
