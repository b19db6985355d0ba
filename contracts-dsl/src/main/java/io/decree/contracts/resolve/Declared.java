package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.Name;
import java.util.HashMap;
import java.util.Map;

/** The names of one name space; reports a name that is declared twice. */
public final class Declared {

    private final Diagnostics diagnostics;
    private final Map<String, Span> first = new HashMap<>();

    /**
     * Starts an empty name space.
     *
     * @param diagnostics takes the second declarations
     */
    public Declared(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Notes a declaration.
     *
     * @param kind what is declared, for example {@code type}
     * @param name the name
     * @return whether it is the first of its name
     */
    public boolean add(String kind, Name name) {
        Span earlier = first.putIfAbsent(name.text(), name.span());
        if (earlier == null) {
            return true;
        }
        diagnostics.add(
                Code.C103,
                name.span(),
                kind
                        + " `"
                        + name.text()
                        + "` is declared twice (first on line "
                        + earlier.line()
                        + ")",
                "give one of the two another name",
                earlier,
                "first declared here");
        return false;
    }
}
