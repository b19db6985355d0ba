package io.decree.client;

import java.nio.ByteBuffer;

/**
 * The answer of one member from its state as it was, however old.
 *
 * @param slot everything below was executed when it was answered, and perhaps nothing above
 * @param bytes what the state machine answered, from position to limit; read-only, little
 *     endian, the caller's
 */
public record StaleAnswer(long slot, ByteBuffer bytes) {}
