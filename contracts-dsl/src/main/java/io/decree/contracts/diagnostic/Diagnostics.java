package io.decree.contracts.diagnostic;

import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of one compilation.
 *
 * <p>Of several findings with the same code at the same place only the first is kept, because they
 * have one root cause.
 */
public final class Diagnostics {

    private static final Set<Code> ABOUT_USE = EnumSet.of(Code.W503, Code.W504, Code.W505);

    private final Set<Place> seen = new HashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** Starts without any finding. */
    public Diagnostics() {}

    /**
     * Adds a finding.
     *
     * @param diagnostic the finding
     */
    public void add(Diagnostic diagnostic) {
        if (seen.add(new Place(diagnostic.code(), diagnostic.span()))) {
            found.add(diagnostic);
        }
    }

    /**
     * Adds a finding that one place explains.
     *
     * @param code the rule
     * @param span where it is wrong
     * @param cause what is wrong
     * @param remedy what to do
     */
    public void add(Code code, Span span, String cause, String remedy) {
        add(new Diagnostic(code, span, cause, remedy));
    }

    /**
     * Adds a finding that a second place explains.
     *
     * @param code the rule
     * @param span where it is wrong
     * @param cause what is wrong
     * @param remedy what to do
     * @param other the second place
     * @param note what the second place shows
     */
    public void add(Code code, Span span, String cause, String remedy, Span other, String note) {
        add(
                new Diagnostic(
                        code, span, cause, remedy, List.of(new Diagnostic.Related(other, note))));
    }

    /**
     * Whether a rule was broken.
     *
     * @param code the rule
     * @return {@code true} when it was, at least once
     */
    public boolean has(Code code) {
        return found.stream().anyMatch(d -> d.code() == code);
    }

    /**
     * Whether any finding is an error.
     *
     * @return {@code false} when there are only warnings
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /**
     * The findings. What is unused is told only when there is no error, because it may be used in
     * what is wrong.
     *
     * @return in reading order
     */
    public List<Diagnostic> inReadingOrder() {
        boolean errors = hasErrors();
        return found.stream()
                .filter(d -> !errors || !ABOUT_USE.contains(d.code()))
                .sorted(Diagnostic.READING_ORDER)
                .toList();
    }

    private record Place(Code code, Span span) {}
}
