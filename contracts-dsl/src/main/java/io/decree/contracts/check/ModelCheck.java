package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;

/** Checks a whole model. */
public final class ModelCheck {

    private ModelCheck() {}

    /**
     * Checks a model.
     *
     * @param contract a model without errors
     * @param diagnostics takes the findings
     */
    public static void check(Contract contract, Diagnostics diagnostics) {
        for (Component component : contract.components()) {
            new GeneratedNames(component, diagnostics).check();
            for (Handler handler : component.handlers()) {
                check(component, handler, diagnostics);
            }
        }
        new Backing(contract, diagnostics).check();
    }

    private static void check(Component component, Handler handler, Diagnostics diagnostics) {
        for (Case decision : handler.cases()) {
            new Frames(component, decision, diagnostics).check();
            new DefiningClauses(decision, diagnostics).check();
        }
        new Durability(component, handler, diagnostics).check();
    }
}
