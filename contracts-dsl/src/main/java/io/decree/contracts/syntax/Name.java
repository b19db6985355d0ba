package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;

/**
 * A name as it is written.
 *
 * @param text the characters
 * @param span where it stands
 */
public record Name(String text, Span span) {}
