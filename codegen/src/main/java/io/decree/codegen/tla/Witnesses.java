package io.decree.codegen.tla;

import java.util.ArrayList;
import java.util.List;

/**
 * Names the implications of checked action properties. TLC reports no coverage for them, so the
 * first true antecedent of each is printed; one that is never printed makes its clause vacuous.
 */
final class Witnesses {

    private final List<String> ids = new ArrayList<>();
    private String clause = "";
    private int inClause;

    /** The clause the next implications belong to. */
    Witnesses in(String id) {
        clause = id;
        inClause = 0;
        return this;
    }

    String implied(String antecedent, String consequent) {
        inClause++;
        ids.add(inClause == 1 ? clause : clause + "#" + inClause);
        String name = TlaTypes.quoted(ids.get(ids.size() - 1));
        return "implied(" + name + ", " + antecedent + ", " + consequent + ")";
    }

    List<String> ids() {
        return List.copyOf(ids);
    }
}
