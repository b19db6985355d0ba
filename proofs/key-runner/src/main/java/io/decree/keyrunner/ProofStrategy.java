/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.settings.StrategySettings;
import de.uka.ilkd.key.strategy.StrategyProperties;

/**
 * How KeY searches. The limit is a number of steps and never a time, so that a verdict does not
 * depend on the machine.
 */
final class ProofStrategy {

    private ProofStrategy() {}

    /**
     * How dear a search may be, from the cheapest on. Each goes on where the one before stopped.
     *
     * <p>A search that may split begins to distinguish cases before the program is at its end, and
     * then does everything that is left once for each case. The first one never does; it closed the
     * count of a quorum after 4,818 steps that had been open after 135,288.
     */
    enum Effort {
        /** Runs the program and simplifies, case by case only where the program branches. */
        ONE_CASE(StrategyProperties.SPLITTING_OFF, StrategyProperties.QUANTIFIERS_NON_SPLITTING),
        /** Splits late, and instantiates quantified formulas only where that splits nothing. */
        CASES(StrategyProperties.SPLITTING_DELAYED, StrategyProperties.QUANTIFIERS_NON_SPLITTING),
        /** Instantiates whenever a term fits, which may double the proof each time. */
        EVERYTHING(
                StrategyProperties.SPLITTING_DELAYED, StrategyProperties.QUANTIFIERS_INSTANTIATE);

        private final String splitting;
        private final String quantifiers;

        Effort(String splitting, String quantifiers) {
            this.splitting = splitting;
            this.quantifiers = quantifiers;
        }
    }

    static void apply(Proof proof, int steps, Effort effort) {
        StrategyProperties properties =
                proof.getSettings().getStrategySettings().getActiveStrategyProperties();
        choose(properties);
        properties.setProperty(StrategyProperties.SPLITTING_OPTIONS_KEY, effort.splitting);
        properties.setProperty(StrategyProperties.QUANTIFIERS_OPTIONS_KEY, effort.quantifiers);
        limit(proof.getSettings().getStrategySettings(), properties, steps);
        limit(ProofSettings.DEFAULT_SETTINGS.getStrategySettings(), properties, steps);
        proof.setActiveStrategy(
                proof.getServices()
                        .getProfile()
                        .getDefaultStrategyFactory()
                        .create(proof, properties));
    }

    private static void choose(StrategyProperties p) {
        p.setProperty(StrategyProperties.STOPMODE_OPTIONS_KEY, StrategyProperties.STOPMODE_DEFAULT);
        p.setProperty(StrategyProperties.METHOD_OPTIONS_KEY, StrategyProperties.METHOD_CONTRACT);
        p.setProperty(
                StrategyProperties.LOOP_OPTIONS_KEY, StrategyProperties.LOOP_SCOPE_INV_TACLET);
        p.setProperty(
                StrategyProperties.BLOCK_OPTIONS_KEY, StrategyProperties.BLOCK_CONTRACT_INTERNAL);
        p.setProperty(StrategyProperties.MPS_OPTIONS_KEY, StrategyProperties.MPS_MERGE);
        p.setProperty(StrategyProperties.DEP_OPTIONS_KEY, StrategyProperties.DEP_ON);
        p.setProperty(StrategyProperties.QUERY_OPTIONS_KEY, StrategyProperties.QUERY_ON);
        p.setProperty(StrategyProperties.OSS_OPTIONS_KEY, StrategyProperties.OSS_ON);
        p.setProperty(
                StrategyProperties.NON_LIN_ARITH_OPTIONS_KEY,
                StrategyProperties.NON_LIN_ARITH_DEF_OPS);
        p.setProperty(
                StrategyProperties.CLASS_AXIOM_OPTIONS_KEY, StrategyProperties.CLASS_AXIOM_FREE);
    }

    private static void limit(StrategySettings settings, StrategyProperties p, int steps) {
        settings.setActiveStrategyProperties(p);
        settings.setMaxSteps(steps);
        settings.setTimeout(-1);
    }
}
