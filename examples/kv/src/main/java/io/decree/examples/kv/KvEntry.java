package io.decree.examples.kv;

/**
 * A key and its value.
 *
 * @param key at least one byte
 * @param value may be empty
 */
public record KvEntry(byte[] key, byte[] value) {}
