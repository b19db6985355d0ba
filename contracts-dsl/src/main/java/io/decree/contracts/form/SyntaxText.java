package io.decree.contracts.form;

import io.decree.contracts.syntax.ExprSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives proposals from expressions: labels, and the places a clause is about. */
final class SyntaxText {

    private SyntaxText() {}

    /** A label for a clause, for example {@code promised_is_ballot}. */
    static String label(ExprSyntax body) {
        if (body instanceof ExprSyntax.Binary b && b.operator().text().equals("==")) {
            Optional<String> left = lastName(b.left());
            Optional<String> right = lastName(b.right());
            if (left.isPresent() && right.isPresent() && !left.equals(right)) {
                return left.get() + "_is_" + right.get();
            }
        }
        return lastName(body).or(() -> firstName(body)).orElse("state") + "_is_right";
    }

    private static Optional<String> lastName(ExprSyntax expr) {
        if (expr instanceof ExprSyntax.Reference reference) {
            return Optional.of(reference.name().text());
        } else if (expr instanceof ExprSyntax.Select select) {
            return Optional.of(select.field().text());
        } else if (expr instanceof ExprSyntax.Element element) {
            return lastName(element.target());
        }
        return expr instanceof ExprSyntax.None ? Optional.of("none") : Optional.empty();
    }

    private static Optional<String> firstName(ExprSyntax expr) {
        if (expr instanceof ExprSyntax.Binary b) {
            return lastName(b.left()).or(() -> firstName(b.left()));
        } else if (expr instanceof ExprSyntax.Not not) {
            return lastName(not.operand());
        } else if (expr instanceof ExprSyntax.Quantified q) {
            return firstName(q.body());
        }
        return lastName(expr);
    }

    /** The places that a postcondition gives a value to, as far as its form shows them. */
    static List<String> places(ExprSyntax body) {
        List<String> places = new ArrayList<>();
        if (body instanceof ExprSyntax.Binary b) {
            switch (b.operator().text()) {
                case "&&" -> {
                    places.addAll(places(b.left()));
                    places.addAll(places(b.right()));
                }
                case "==" -> place(b.left()).ifPresent(places::add);
                default -> {}
            }
        }
        return places;
    }

    private static Optional<String> place(ExprSyntax expr) {
        return expr instanceof ExprSyntax.Select select ? place(select.target()) : plain(expr);
    }

    private static Optional<String> plain(ExprSyntax expr) {
        if (expr instanceof ExprSyntax.Reference reference) {
            return Optional.of(reference.name().text());
        } else if (expr instanceof ExprSyntax.Select select) {
            return plain(select.target()).map(t -> t + "." + select.field().text());
        } else if (expr instanceof ExprSyntax.Element element) {
            return plain(element.target())
                    .flatMap(t -> plain(element.index()).map(i -> t + "[" + i + "]"));
        }
        return Optional.empty();
    }
}
