/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.io.ProblemLoaderException;
import de.uka.ilkd.key.settings.PathConfig;
import de.uka.ilkd.key.speclang.Contract;
import io.decree.keyrunner.ContractResult.Verdict;
import io.decree.keyrunner.RunResult.Status;
import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries out one request. */
final class Session {

    private final Request request;

    Session(Request request) {
        this.request = request;
    }

    RunResult run() {
        long start = Cpu.millis();
        try {
            return proveAll(load(), start);
        } catch (Refusal e) {
            return RunResult.failed(Status.REFUSED, e.getMessage());
        } catch (ProblemLoaderException | RuntimeException e) {
            return RunResult.failed(Status.LOAD_ERROR, causes(e));
        }
    }

    private KeYEnvironment<?> load() throws ProblemLoaderException, Refusal {
        System.setProperty(PathConfig.DISREGARD_SETTINGS_PROPERTY, "true");
        PathConfig.setKeyConfigDir(request.config().toAbsolutePath().toString());
        TacletOptions.activate(request.options());
        List<File> classPath = request.classPath().stream().map(p -> p.toFile()).toList();
        return KeYEnvironment.load(
                request.source().toFile(), classPath.isEmpty() ? null : classPath, null, null);
    }

    private RunResult proveAll(KeYEnvironment<?> environment, long start) throws Refusal {
        try {
            Set<String> active = TacletOptions.active(environment.getInitConfig());
            TacletOptions.demand(request.options(), active);
            long loaded = Cpu.millis();
            Contracts contracts = new Contracts(environment);
            List<ContractResult> results =
                    proveWithLemmas(contracts, new Prover(environment, request));
            return new RunResult(
                    Status.COMPLETE,
                    "",
                    active,
                    results,
                    contracts.withoutContract(),
                    contracts.abstractBodies(),
                    loaded - start,
                    Cpu.millis() - start);
        } finally {
            environment.dispose();
        }
    }

    /**
     * Proves what the filter selects and what those proofs use, so that a proof never rests on a
     * contract that another run may or may not have proved.
     */
    private List<ContractResult> proveWithLemmas(Contracts contracts, Prover prover) {
        Deque<Contract> waiting = new ArrayDeque<>();
        contracts.provable().stream()
                .filter(c -> request.filter().matcher(Contracts.key(c)).find())
                .forEach(waiting::add);
        Map<Contract, Prover.Attempt> attempts = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Contract contract = waiting.remove();
            if (attempts.containsKey(contract)) {
                continue;
            }
            Prover.Attempt attempt = prover.prove(contract);
            attempts.put(contract, attempt);
            Progress.report(attempt.result());
            attempt.proof().ifPresent(p -> Lemmas.of(p, contracts).forEach(waiting::add));
        }
        return attempts.values().stream().map(Session::finalResult).toList();
    }

    private static ContractResult finalResult(Prover.Attempt attempt) {
        boolean lemmaOpen =
                attempt.result().verdict() == Verdict.PROVED
                        && !attempt.proof().map(Session::isClosedWithLemmas).orElse(false);
        return lemmaOpen ? attempt.result().withVerdict(Verdict.LEMMA_OPEN) : attempt.result();
    }

    private static boolean isClosedWithLemmas(Proof proof) {
        proof.mgt().updateProofStatus();
        return proof.mgt().getStatus().getProofClosed();
    }

    private static String causes(Throwable top) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = top; t != null; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "; caused by ").append(t.getClass().getSimpleName());
            text.append(": ").append(String.valueOf(t.getMessage()).lines().findFirst().orElse(""));
        }
        return text.toString();
    }
}
