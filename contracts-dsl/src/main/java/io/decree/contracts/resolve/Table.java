package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.syntax.Name;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The declared names of one kind.
 *
 * <p>A name whose declaration is wrong is known and has no meaning: its uses stay silent, because
 * the declaration has been reported already.
 *
 * @param <T> what a name stands for
 */
final class Table<T> {

    private final String kind;
    private final Map<String, Optional<T>> entries = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Starts an empty table of, for example, {@code state field}. */
    Table(String kind) {
        this.kind = kind;
    }

    /** Declares a name unless it is there already. */
    void define(String name, Optional<T> meaning) {
        entries.putIfAbsent(name, meaning);
    }

    /** Takes the meaning of a name away, because its declaration turned out to be wrong. */
    void spoil(String name) {
        entries.put(name, Optional.empty());
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The meaning of a used name; absent when it has none or is unknown. */
    Optional<T> meaning(String name) {
        used.add(name);
        return entries.getOrDefault(name, Optional.empty());
    }

    /** Every name that has a meaning. */
    Collection<T> meanings() {
        return entries.values().stream().flatMap(Optional::stream).toList();
    }

    /** The names whose meaning fulfils a condition. */
    Collection<String> names(Predicate<T> condition) {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().filter(condition).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Warns when a declared name was never used. */
    void warnUnlessUsed(Name name, Diagnostics diagnostics) {
        if (!used.contains(name.text())) {
            diagnostics.add(
                    Code.W505,
                    name.span(),
                    kind + " `" + name.text() + "` is never used",
                    "leave it away, or use it");
        }
    }

    /** The meaning of a used name; reports the name when it was never declared. */
    Optional<T> lookUp(Name name, Diagnostics diagnostics) {
        if (!has(name.text())) {
            diagnostics.add(
                    Code.C201,
                    name.span(),
                    "unknown " + kind + " `" + name.text() + "`",
                    Suggestion.remedy(name.text(), entries.keySet()));
        }
        return meaning(name.text());
    }
}
