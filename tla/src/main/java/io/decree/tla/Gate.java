package io.decree.tla;

import io.decree.codegen.tla.ComponentModel;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Handler;
import io.decree.tla.Coverage.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The coverage gate of a protocol, over all its configurations: every case and every action of the
 * frame is taken, every implication is met with a true antecedent. A case with an alarm is the
 * opposite: it must never be taken.
 */
final class Gate {

    private static final String ALL = "all";

    private final Subject subject;
    private final Frame frame;
    private final Coverage coverage = new Coverage();
    private final Set<String> reached = new LinkedHashSet<>();

    Gate(Subject subject, Frame frame) {
        this.subject = subject;
        this.frame = frame;
    }

    void add(TlcAnswer answer) {
        coverage.add(answer.lines());
        reached.addAll(answer.reached());
    }

    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        for (ComponentModel model : subject.models()) {
            for (Handler handler : model.component().handlers()) {
                handler.cases().forEach(row -> judge(model, handler, row).ifPresent(findings::add));
            }
        }
        for (String action : frame.actions(subject.name())) {
            if (frame.lastUnchanged(action).map(coverage::of).orElse(0L) == 0) {
                findings.add(finding(action, "is an action that is never taken"));
            }
        }
        subject.invariants()
                .forEach((operator, clause) -> findings.addAll(untested(operator, clause)));
        subject.antecedents().stream()
                .filter(id -> !reached.contains(id))
                .forEach(id -> findings.add(finding(id, "has an antecedent that is never true")));
        return findings;
    }

    private List<Finding> untested(String operator, String clause) {
        return Stream.concat(
                        frame.consequents(operator).stream()
                                .filter(part -> coverage.ofConsequent(part) == 0),
                        frame.quantified(operator).stream().filter(part -> coverage.of(part) == 0))
                .map(part -> finding(clause, "is never put to the test: " + nothingLeadsTo(part)))
                .toList();
    }

    private static String nothingLeadsTo(Location part) {
        return "nothing leads to line " + part.line() + " of " + part.module();
    }

    private Optional<Finding> judge(ComponentModel model, Handler handler, Case row) {
        String operator = model.operator(handler, row);
        boolean taken = frame.application(operator, "called").map(coverage::of).orElse(0L) > 0;
        if (row.alarm().isPresent() && taken) {
            return Optional.of(finding(row.id(), "raises its alarm, which nothing may do"));
        } else if (row.alarm().isEmpty() && !taken) {
            return Optional.of(finding(row.id(), "is a case that is never taken"));
        }
        return Optional.empty();
    }

    private Finding finding(String clause, String cause) {
        return new Finding(subject.name(), ALL, clause, cause, List.of());
    }
}
