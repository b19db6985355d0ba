package io.decree.contracts.form;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.syntax.Name;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of one name space; reports a name that is declared twice.
 *
 * <p>Two names are the same when they become one name in Java, as {@code slot_1} and {@code slot1}
 * do.
 */
final class Declared {

    private final Diagnostics diagnostics;
    private final Map<String, Name> first = new HashMap<>();

    Declared(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A name space inside this one: what is declared here is known there. */
    Declared inner() {
        Declared inner = new Declared(diagnostics);
        inner.first.putAll(first);
        return inner;
    }

    /** Notes a name that may be declared several times. */
    void note(Name name) {
        first.putIfAbsent(NameStyle.camelCase(name.text()), name);
    }

    /** Notes a name that may be declared once. */
    void add(String kind, Name name) {
        Name earlier = first.putIfAbsent(NameStyle.camelCase(name.text()), name);
        if (earlier != null) {
            diagnostics.add(
                    Code.C103,
                    name.span(),
                    kind
                            + " `"
                            + name.text()
                            + "` is declared twice (first on line "
                            + earlier.span().line()
                            + ")",
                    earlier.text().equals(name.text())
                            ? "give one of the two another name"
                            : "`" + earlier.text() + "` becomes the same name in Java; rename one",
                    earlier.span(),
                    "first declared here");
        }
    }
}
