package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.eval.Broken;
import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Fault;
import io.decree.contracts.eval.Interpreter;
import io.decree.contracts.eval.Outcome;
import io.decree.contracts.eval.State;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Handler;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs every example. */
final class ExampleCheck {

    private final Interpreter interpreter;
    private final Consumer<Diagnostic> report;
    private final Set<String> shown = new HashSet<>();

    ExampleCheck(Component component, Consumer<Diagnostic> report) {
        this.interpreter = new Interpreter(component);
        this.report = report;
    }

    /** Checks the examples of a handler; returns the ids of the cases they take. */
    Set<String> check(Handler handler) {
        handler.examples().forEach(example -> check(handler, example));
        return shown;
    }

    private void check(Handler handler, Example example) {
        try {
            State state = interpreter.stateOf(example);
            List<Broken> broken = interpreter.brokenInvariants(state);
            if (broken.isEmpty()) {
                run(handler, example, state);
            } else {
                impossible(example, broken);
            }
        } catch (Fault.Signal signal) {
            report.accept(
                    new Diagnostic(
                            Code.C604,
                            signal.fault().span(),
                            "example `" + example.label() + "`: " + signal.fault().message(),
                            "give only slots of the window a value, or set its base and capacity"));
        }
    }

    private void impossible(Example example, List<Broken> broken) {
        String clauses =
                broken.stream().map(b -> "`" + b.clause() + "`").collect(Collectors.joining(", "));
        report.accept(
                new Diagnostic(
                        Code.C604,
                        example.span(),
                        "example `"
                                + example.label()
                                + "` starts from a state that breaks "
                                + clauses,
                        "change the values after `given` until the invariant holds"));
    }

    private void run(Handler handler, Example example, State state) {
        Call call = interpreter.callOf(handler, example);
        Outcome outcome = interpreter.run(state, call);
        if (outcome instanceof Outcome.Refused refused) {
            report.accept(
                    new Diagnostic(
                            Code.C603,
                            example.span(),
                            "the call of example `%s` breaks `%s`"
                                    .formatted(example.label(), refused.clause().id()),
                            "say the fields after `when` that the clause asks for",
                            List.of(
                                    new Diagnostic.Related(
                                            refused.clause().span(), "this clause"))));
        } else if (outcome instanceof Outcome.Taken taken) {
            shown.add(taken.taken().id());
            if (!taken.taken().id().equals(example.expected().id())) {
                other(handler, example, taken.taken());
            }
        }
        // A fault has been reported for the clause itself.
    }

    private void other(Handler handler, Example example, Case taken) {
        Case expected = example.expected();
        ExprText text = new ExprText(handler.parameter());
        Optional<String> guard = taken.guard().map(text::of);
        boolean first = taken.code() < expected.code();
        String reason =
                first
                        ? "`%s` is tested first (line %d), and `%s` is true here"
                                .formatted(taken.name(), taken.span().line(), guard.orElse("true"))
                        : "`%s` is false here"
                                .formatted(expected.guard().map(text::of).orElse("otherwise"));
        report.accept(
                new Diagnostic(
                        Code.C601,
                        example.span(),
                        "example `%s` takes case `%s`, not `%s`: %s"
                                .formatted(example.label(), taken.name(), expected.name(), reason),
                        "write `then %s`, or change the values of the example"
                                .formatted(taken.name()),
                        List.of(new Diagnostic.Related(taken.span(), "the case that is taken"))));
    }
}
