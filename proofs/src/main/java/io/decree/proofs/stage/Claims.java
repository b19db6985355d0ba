package io.decree.proofs.stage;

import io.decree.proofs.stage.JmlBlock.Alternative;
import io.decree.proofs.stage.JmlBlock.JmlClause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements of one contract, each in an alternative of its own: the frame, each postcondition,
 * each invariant. When a whole is not proved, proving them one at a time names the broken clause.
 */
public final class Claims {

    private static final JmlClause ANYTHING =
            new JmlClause("assignable", "\\everything;", "not claimed here");
    private static final JmlClause NOTHING = new JmlClause("ensures", "true;", "not claimed here");

    private final List<Alternative> alternatives;

    private Claims(List<Alternative> alternatives) {
        this.alternatives = List.copyOf(alternatives);
    }

    static Claims ofMethod(Alternative whole, List<JmlClause> invariants) {
        List<JmlClause> given = new ArrayList<>();
        given.add(new JmlClause("requires", "\\invariant_for(this);", "invariants"));
        given.addAll(whole.of("requires"));
        return of(whole, given, invariants);
    }

    /** Before a constructor there is no invariant. */
    static Claims ofConstructor(Alternative whole, List<JmlClause> invariants) {
        return of(whole, whole.of("requires"), invariants);
    }

    private static Claims of(Alternative whole, List<JmlClause> given, List<JmlClause> invariants) {
        List<Alternative> claims = new ArrayList<>();
        whole.of("assignable").forEach(frame -> claims.add(claim(given, frame, NOTHING, frame)));
        whole.of("ensures").forEach(clause -> claims.add(claim(given, ANYTHING, clause, clause)));
        for (JmlClause invariant : invariants) {
            JmlClause ensures = new JmlClause("ensures", invariant.text(), invariant.label());
            claims.add(claim(given, ANYTHING, ensures, invariant));
        }
        return new Claims(claims);
    }

    private static Alternative claim(
            List<JmlClause> given, JmlClause frame, JmlClause ensures, JmlClause claimed) {
        List<JmlClause> clauses = new ArrayList<>(given);
        clauses.add(frame);
        clauses.add(ensures);
        return new Alternative(claimed.label(), clauses);
    }

    /**
     * The names of the claims.
     *
     * @return in the order in which KeY numbers them
     */
    public List<String> labels() {
        return alternatives.stream().map(Alternative::label).toList();
    }

    /** The contract as a JML comment. */
    String text() {
        return alternatives.stream()
                .map(Claims::print)
                .collect(Collectors.joining("      @ also ", "    /*@ ", "      @*/\n"));
    }

    private static String print(Alternative alternative) {
        StringBuilder text = new StringBuilder("public normal_behavior  // ");
        text.append(alternative.label()).append('\n');
        for (JmlClause clause : alternative.clauses()) {
            text.append("      @   ").append(clause.line()).append('\n');
        }
        return text.toString();
    }
}
