/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.speclang.Contract;
import java.util.ArrayList;
import java.util.List;

/** The contracts a proof rests on. */
final class Lemmas {

    private Lemmas() {}

    /**
     * The contracts a proof uses, as far as they can be proved here. One that cannot be proved here
     * is not left out of account: KeY then never calls the proof closed.
     */
    static List<Contract> of(Proof proof, Contracts contracts) {
        List<Contract> used = new ArrayList<>();
        for (Contract contract : proof.mgt().getUsedContracts()) {
            contracts.provable().stream().filter(contract::equals).forEach(used::add);
        }
        return used;
    }
}
