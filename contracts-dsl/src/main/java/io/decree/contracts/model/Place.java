package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.Optional;

/**
 * Something a case may change: a whole field, {@code promised}, or one element, {@code
 * votes[m.slot]}.
 *
 * @param field the state field
 * @param index the element, absent for the whole field
 * @param span where it stands
 */
public record Place(StateField field, Optional<Expr> index, Span span) {}
