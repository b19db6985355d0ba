package io.decree.contracts.check;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.Optional;

/** Writes places as a contract would. */
final class Text {

    private Text() {}

    static String of(Place place) {
        return place(place.field(), place.index());
    }

    static String place(StateField field, Optional<Expr> index) {
        return field.name() + index.map(i -> "[" + of(i) + "]").orElse("");
    }

    /** The common forms of an index; an ellipsis for longer ones. */
    private static String of(Expr index) {
        if (index instanceof Expr.MessageField field) {
            return "m." + field.field().name();
        } else if (index instanceof Expr.StateRead read) {
            return read.field().name();
        } else if (index instanceof Expr.Literal literal) {
            return literal.text();
        }
        return index instanceof Expr.Bound bound ? bound.name() : "...";
    }
}
