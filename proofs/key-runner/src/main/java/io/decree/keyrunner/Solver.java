/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.rule.IBuiltInRuleApp;
import de.uka.ilkd.key.settings.DefaultSMTSettings;
import de.uka.ilkd.key.settings.ProofIndependentSettings;
import de.uka.ilkd.key.smt.SMTProblem;
import de.uka.ilkd.key.smt.SMTRuleApp;
import de.uka.ilkd.key.smt.SMTSolverResult.ThreeValuedTruth;
import de.uka.ilkd.key.smt.SolverLauncher;
import de.uka.ilkd.key.smt.solvertypes.SolverType;
import de.uka.ilkd.key.smt.solvertypes.SolverTypes;
import java.util.List;

/** The z3 executable, for goals that automatic mode leaves open. */
final class Solver {

    private final SolverType type;
    private final long millis;

    /**
     * Prepares the solver.
     *
     * @param command the executable
     * @param millis its limit for one goal
     * @throws Refusal when KeY does not know z3
     */
    Solver(String command, long millis) throws Refusal {
        this.type =
                SolverTypes.getSolverTypes().stream()
                        .filter(t -> t.getName().equals("Z3"))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("KeY offers no solver named Z3"));
        type.setSolverCommand(command);
        // KeY forgets a solver that takes too long and does not end it; z3 has to end by itself.
        type.setSolverParameters(type.getDefaultSolverParameters() + " -T:" + (millis / 1000 + 1));
        this.millis = millis;
    }

    /**
     * Tries the open goals, and stops at the first that stays open: the proof is open then,
     * whatever the solver says about the others.
     *
     * @param proof a proof
     * @return how many goals were closed
     */
    int close(Proof proof) {
        int closed = 0;
        for (Goal goal : proof.openGoals()) {
            if (!isValid(proof, goal)) {
                return closed;
            }
            IBuiltInRuleApp application = SMTRuleApp.RULE.createApp(type.getName());
            goal.apply(application.tryToInstantiate(goal));
            closed++;
        }
        return closed;
    }

    private boolean isValid(Proof proof, Goal goal) {
        SMTProblem problem = new SMTProblem(goal);
        new SolverLauncher(settings(proof))
                .launch(List.of(type), List.of(problem), proof.getServices());
        return problem.getFinalResult().isValid() == ThreeValuedTruth.VALID;
    }

    private DefaultSMTSettings settings(Proof proof) {
        return new DefaultSMTSettings(
                proof.getSettings().getSMTSettings(),
                ProofIndependentSettings.DEFAULT_INSTANCE.getSMTSettings(),
                proof.getSettings().getNewSMTSettings(),
                proof) {
            @Override
            public long getTimeout() {
                return millis;
            }

            @Override
            public long getTimeout(SolverType solver) {
                return millis;
            }
        };
    }
}
