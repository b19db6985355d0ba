package io.decree.client;

import java.nio.ByteBuffer;

/**
 * The answer to a linearizable question: it sees every command that was committed before it was
 * asked.
 *
 * @param slot everything below was executed when it was answered
 * @param bytes what the state machine answered, from position to limit; read-only, little
 *     endian, the caller's
 */
public record Answer(long slot, ByteBuffer bytes) {}
