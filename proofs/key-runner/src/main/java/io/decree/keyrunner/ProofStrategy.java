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

    /** How eagerly quantified formulas are instantiated. */
    enum Quantifiers {
        /** Never when it would split the proof, which most cases do not need. */
        WITHOUT_SPLITTING(StrategyProperties.QUANTIFIERS_NON_SPLITTING),
        /** Whenever a term fits, which may double the proof each time. */
        FREELY(StrategyProperties.QUANTIFIERS_INSTANTIATE);

        private final String value;

        Quantifiers(String value) {
            this.value = value;
        }
    }

    static void apply(Proof proof, int steps, Quantifiers quantifiers) {
        StrategyProperties properties =
                proof.getSettings().getStrategySettings().getActiveStrategyProperties();
        choose(properties);
        properties.setProperty(StrategyProperties.QUANTIFIERS_OPTIONS_KEY, quantifiers.value);
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
        p.setProperty(
                StrategyProperties.SPLITTING_OPTIONS_KEY, StrategyProperties.SPLITTING_DELAYED);
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
