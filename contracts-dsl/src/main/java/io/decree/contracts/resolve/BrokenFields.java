package io.decree.contracts.resolve;

import io.decree.contracts.model.Field;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import io.decree.contracts.syntax.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of records and messages whose declaration is wrong. They are known and have no
 * meaning, so that their uses stay silent and the other fields of their owner can be used.
 */
final class BrokenFields {

    private final Map<String, Set<String>> byOwner = new HashMap<>();

    /** The fields that can be resolved; notes the others. */
    List<Field> resolve(
            Name owner, List<FieldSyntax> fields, Function<FieldSyntax, Optional<Field>> resolver) {
        List<Field> good = new ArrayList<>();
        for (FieldSyntax field : fields) {
            Optional<Field> resolved = resolver.apply(field);
            resolved.ifPresent(good::add);
            if (resolved.isEmpty()) {
                byOwner.computeIfAbsent(owner.text(), o -> new HashSet<>())
                        .add(field.name().text());
            }
        }
        return good;
    }

    boolean has(String owner, String field) {
        return byOwner.getOrDefault(owner, Set.of()).contains(field);
    }
}
