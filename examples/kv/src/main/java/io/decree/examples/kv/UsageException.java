package io.decree.examples.kv;

/** A command line that makes no sense. The message says what to write instead. */
public final class UsageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
