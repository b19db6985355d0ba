/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.settings.ChoiceSettings;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.util.MiscTools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The options that decide which rules KeY uses.
 *
 * <p>They must be set before anything is loaded: KeY reads them while it builds its rule base and
 * ignores them afterwards without a word. Its default for integers ignores overflow, so a proof
 * without a check of the active options says nothing.
 */
final class TacletOptions {

    private TacletOptions() {}

    static void activate(List<String> options) throws Refusal {
        Map<String, String> choices = new HashMap<>(MiscTools.getDefaultTacletOptions());
        for (String option : options) {
            int colon = option.indexOf(':');
            if (colon < 1) {
                throw new Refusal("`" + option + "` is not of the form category:choice");
            }
            choices.put(option.substring(0, colon), option);
        }
        ChoiceSettings settings = ProofSettings.DEFAULT_SETTINGS.getChoiceSettings();
        Map<String, String> all = new HashMap<>(settings.getDefaultChoices());
        all.putAll(choices);
        settings.setDefaultChoices(all);
    }

    static Set<String> active(InitConfig config) {
        return config.getActivatedChoices().stream()
                .map(choice -> choice.name().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static void demand(List<String> options, Set<String> active) throws Refusal {
        List<String> missing = options.stream().filter(o -> !active.contains(o)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("taclet options are not active: " + String.join(", ", missing));
        }
    }
}
