package io.decree.contracts.resolve;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Type;
import java.util.Optional;

/**
 * What the surroundings say about the type of an expression. Only {@code none} and enum values of
 * several enums need it.
 *
 * @param type the expected type, if known
 * @param silent whether the surroundings failed already, so that nothing is reported for want of a
 *     type
 */
record Hint(Optional<Type> type, boolean silent) {

    /** The surroundings say nothing. */
    static final Hint ABSENT = new Hint(Optional.empty(), false);

    /** The surroundings would have said something, had they been right. */
    static final Hint FAILED = new Hint(Optional.empty(), true);

    static Hint of(Type type) {
        return new Hint(Optional.of(type), false);
    }

    /** The type of the other operand, or this hint when that is a plain number. */
    Hint orTypeOf(Optional<Expr> other) {
        return other.map(expr -> of(expr.type())).orElse(FAILED);
    }
}
