/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.util.List;
import java.util.Set;

/**
 * What one run found.
 *
 * @param status whether the run was carried out
 * @param message why it was not; empty otherwise
 * @param options the active taclet options
 * @param contracts one entry for each contract, lemmas included
 * @param withoutContract bodies in concrete classes without any contract
 * @param abstractBodies methods with a body in an abstract class
 * @param loadMillis processor time of loading
 * @param cpuMillis processor time of the run, loading included
 */
public record RunResult(
        Status status,
        String message,
        Set<String> options,
        List<ContractResult> contracts,
        List<String> withoutContract,
        List<String> abstractBodies,
        long loadMillis,
        long cpuMillis) {

    /** Whether a run was carried out. */
    public enum Status {
        /** Every selected contract has a verdict. */
        COMPLETE,
        /** The request was refused, for example since an option is missing. */
        REFUSED,
        /** The sources could not be loaded. */
        LOAD_ERROR
    }

    static RunResult failed(Status status, String message) {
        return new RunResult(status, message, Set.of(), List.of(), List.of(), List.of(), 0, 0);
    }
}
