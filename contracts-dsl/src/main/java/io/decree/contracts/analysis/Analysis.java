package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The checks that evaluate clauses on small inputs. They find mistakes early and show an input;
 * that they find nothing is no proof.
 */
public final class Analysis {

    private final Contract contract;
    private final List<Diagnostic> found = new ArrayList<>();
    private int undecided;

    private Analysis(Contract contract) {
        this.contract = contract;
    }

    /**
     * Checks a contract.
     *
     * @param contract a contract without errors
     * @return the findings in reading order
     */
    public static List<Diagnostic> check(Contract contract) {
        return of(contract).found();
    }

    /**
     * Checks a contract and keeps account of the work.
     *
     * @param contract a contract without errors
     * @return the finished analysis
     */
    public static Analysis of(Contract contract) {
        Analysis analysis = new Analysis(contract);
        analysis.contract.components().forEach(analysis::check);
        analysis.found.sort(Diagnostic.READING_ORDER);
        return analysis;
    }

    /**
     * What was found.
     *
     * @return in reading order
     */
    public List<Diagnostic> found() {
        return List.copyOf(found);
    }

    /**
     * The number of questions whose search space was too large, and that random inputs did not
     * answer either.
     *
     * @return 0 when every answer is complete within the candidate values
     */
    public int undecided() {
        return undecided;
    }

    private void check(Component component) {
        if (!Candidates.hasSmallWindows(component)) {
            undecided++;
            return;
        }
        Scout scout = new Scout(component, null);
        if (new ReadCheck(component, "", scout, found::add).invariants()) {
            new InitialCheck(component, scout, found::add).check();
            component.handlers().forEach(handler -> check(component, handler));
        }
        undecided += scout.undecided();
    }

    private void check(Component component, Handler handler) {
        Set<String> shown = new ExampleCheck(component, found::add).check(handler);
        Scout scout = new Scout(component, handler);
        ReadCheck reads = new ReadCheck(component, handler.parameter(), scout, found::add);
        ReachCheck reach = new ReachCheck(handler, shown, scout, found::add);
        if (reads.entry(handler) && reach.entry()) {
            for (Case decision : handler.cases()) {
                if (reads.guard(handler, decision)
                        && reach.check(decision)
                        && reads.clauses(handler, decision)) {
                    new CaseCheck(component, handler, decision, scout, found::add).check();
                }
            }
        }
        undecided += scout.undecided();
    }
}
