/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.control.UserInterfaceControl;
import de.uka.ilkd.key.macros.AutoPilotPrepareProofMacro;
import de.uka.ilkd.key.macros.ProofMacro;
import de.uka.ilkd.key.macros.TryCloseMacro;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Proof;
import org.key_project.util.collection.ImmutableList;
import org.key_project.util.collection.ImmutableSLList;

/**
 * Splits a proof into one goal for each obligation and closes what can be closed.
 *
 * <p>Automatic mode mixes obligations; the auto-pilot executes the method symbolically and splits
 * the postcondition, so that a goal which stays open still is one clause and knows its origin.
 */
final class Obligations {

    private final UserInterfaceControl control;
    private final int steps;

    Obligations(KeYEnvironment<?> environment, int steps) {
        this.control = (UserInterfaceControl) environment.getUi();
        this.steps = steps;
    }

    void separate(Proof proof) throws MacroFailure {
        apply(new AutoPilotPrepareProofMacro(), proof, proof.openEnabledGoals());
        for (Goal goal : proof.openGoals()) {
            apply(new TryCloseMacro(steps), proof, ImmutableSLList.<Goal>nil().prepend(goal));
        }
    }

    private void apply(ProofMacro macro, Proof proof, ImmutableList<Goal> goals)
            throws MacroFailure {
        try {
            macro.applyTo(control, proof, goals, null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MacroFailure(macro.getName() + " was interrupted", e);
        } catch (Exception e) {
            throw new MacroFailure(macro.getName() + " failed: " + e.getMessage(), e);
        }
    }

    /** KeY could not carry out a macro. */
    static final class MacroFailure extends Exception {

        private static final long serialVersionUID = 1L;

        MacroFailure(String message, Exception cause) {
            super(message, cause);
        }
    }
}
