/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.util.List;

/**
 * What came out for one contract.
 *
 * @param className the qualified class with the body
 * @param method the method, {@code <init>} for a constructor
 * @param number the case in the order of {@code also}, from 0
 * @param verdict the outcome
 * @param steps rule applications
 * @param cpuMillis processor time of the whole process meanwhile
 * @param solverGoals how many goals the solver closed
 * @param goals what is left open
 * @param error why no proof could be made; empty otherwise
 */
public record ContractResult(
        String className,
        String method,
        int number,
        Verdict verdict,
        int steps,
        long cpuMillis,
        int solverGoals,
        List<OpenGoal> goals,
        String error) {

    /** Copies the list. */
    public ContractResult {
        goals = List.copyOf(goals);
    }

    /** The outcome of one contract. */
    public enum Verdict {
        /** Closed, and so is everything it uses. */
        PROVED,
        /** Goals are left. */
        OPEN,
        /** Closed, but a contract it uses is not proved. */
        LEMMA_OPEN,
        /** KeY failed. */
        ERROR
    }

    ContractResult withVerdict(Verdict changed) {
        return new ContractResult(
                className, method, number, changed, steps, cpuMillis, solverGoals, goals, error);
    }
}
