package io.decree.contracts.diagnostic;

import io.decree.contracts.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding in a contract: what is wrong, where, and how to mend it.
 *
 * @param code the stable number of the rule
 * @param span where it is wrong
 * @param cause one sentence without a full stop: what is wrong
 * @param remedy one sentence without a full stop: what to do
 * @param related other places that explain the finding, in the order they are shown
 * @param example a call that shows the finding, as an {@code example} block to paste into the
 *     handler; absent when no single call shows it
 */
public record Diagnostic(
        Code code,
        Span span,
        String cause,
        String remedy,
        List<Related> related,
        Optional<String> example) {

    /** By position, then by code: the order of reading. */
    public static final Comparator<Diagnostic> READING_ORDER =
            Comparator.comparing(Diagnostic::span).thenComparing(Diagnostic::code);

    /** Copies the list. */
    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A finding that no single call shows. */
    public Diagnostic(Code code, Span span, String cause, String remedy, List<Related> related) {
        this(code, span, cause, remedy, related, Optional.empty());
    }

    /** A finding that one place explains. */
    public Diagnostic(Code code, Span span, String cause, String remedy) {
        this(code, span, cause, remedy, List.of());
    }

    /**
     * The severity of the rule.
     *
     * @return the same for every diagnostic of one code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Another place that explains a finding.
     *
     * @param span where it stands
     * @param note a few words, for example {@code first declared here}
     */
    public record Related(Span span, String note) {}
}
