package io.decree.contracts.model;

import io.decree.contracts.source.Span;

/**
 * A window of slots: {@code range window = base ..< base + capacity}.
 *
 * @param name the declared name
 * @param base the state field that holds the first slot
 * @param capacity the given field that holds the number of slots
 * @param span where its name stands
 */
public record Range(String name, StateField base, StateField capacity, Span span) {}
