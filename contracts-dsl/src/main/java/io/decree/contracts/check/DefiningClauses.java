package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.Optional;

/**
 * Checks that each changed place has a clause {@code place == value}. Without one a model may
 * choose any value, and so proves less than it seems to; for what is on disk or only carried that
 * is an error.
 */
final class DefiningClauses {

    private final Diagnostics diagnostics;
    private final Case decision;
    private final List<Definition> definitions;

    DefiningClauses(Case decision, Diagnostics diagnostics) {
        this.decision = decision;
        this.diagnostics = diagnostics;
        this.definitions =
                decision.ensures().stream().flatMap(c -> Definition.in(c).stream()).toList();
    }

    void check() {
        decision.changes().forEach(this::check);
    }

    private void check(Place place) {
        Type type = place.field().type();
        if (type instanceof Type.Log log) {
            if (!isDefined(place, Optional.empty())) {
                log.element().fields().stream()
                        .filter(f -> !isDefined(place, Optional.of(f.name())))
                        .forEach(f -> report(place, Optional.of(f)));
            }
        } else if (!isDefined(place, Optional.empty())) {
            report(place, Optional.empty());
        }
    }

    private boolean isDefined(Place place, Optional<String> part) {
        boolean whole = !TypesOf.isScalar(place.field().type()) && place.index().isEmpty();
        return definitions.stream()
                .filter(d -> d.part().equals(part))
                .filter(d -> d.each() == whole)
                .anyMatch(d -> d.isAbout(place.field(), place.index()));
    }

    private void report(Place place, Optional<Field> part) {
        String name = Text.of(place) + part.map(p -> "." + p.name()).orElse("");
        boolean carried = part.filter(p -> p.type() instanceof Type.Carried).isPresent();
        boolean grave =
                place.field().durable() || carried || place.field().type() instanceof Type.Carried;
        diagnostics.add(
                grave ? Code.C407 : Code.W502,
                place.span(),
                "changed place `"
                        + name
                        + "` has no defining clause in case `"
                        + decision.name()
                        + "`",
                "write `ensures ...: " + name + " == ...;`, so that a model knows its new value");
    }
}
