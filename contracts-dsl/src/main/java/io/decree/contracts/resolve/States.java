package io.decree.contracts.resolve;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import java.util.List;

/** Which state fields an expression depends on. */
public final class States {

    private States() {}

    /**
     * The fields that one part of an expression reads by itself, the bounds of ranges included.
     *
     * @param part the part, without its own parts
     * @return empty when it reads none
     */
    public static List<StateField> reads(Expr part) {
        if (part instanceof Expr.StateRead read) {
            return List.of(read.field());
        } else if (part instanceof Expr.InRange member) {
            return bounds(member.range());
        } else if (part instanceof Expr.Quantified q && q.domain() instanceof Expr.Domain.Slots s) {
            return bounds(s.range());
        }
        return List.of();
    }

    private static List<StateField> bounds(Range range) {
        return List.of(range.base(), range.capacity());
    }
}
