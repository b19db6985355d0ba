/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.Contract;
import io.decree.keyrunner.ContractResult.Verdict;
import java.util.List;
import java.util.Optional;

/** Proves one contract. */
final class Prover {

    private final KeYEnvironment<?> environment;
    private final Request request;
    private final Optional<Solver> solver;

    Prover(KeYEnvironment<?> environment, Request request) throws Refusal {
        this.environment = environment;
        this.request = request;
        this.solver =
                request.solver().isPresent()
                        ? Optional.of(new Solver(request.solver().get(), request.solverMillis()))
                        : Optional.empty();
    }

    /**
     * An attempt.
     *
     * @param proof the proof; absent when KeY failed
     * @param result what came out
     */
    record Attempt(Optional<Proof> proof, ContractResult result) {}

    /**
     * Tries to prove a contract. A failure inside KeY is a result too: it must neither end the run
     * nor pass for a proof.
     *
     * @param contract the contract
     * @return the attempt
     */
    Attempt prove(Contract contract) {
        long start = Cpu.millis();
        try {
            Proof proof =
                    environment.createProof(
                            contract.createProofObl(environment.getInitConfig(), contract));
            int solved = search(proof);
            return new Attempt(
                    Optional.of(proof), result(contract, proof, Cpu.millis() - start, solved));
        } catch (ProofInputException | RuntimeException | StackOverflowError e) {
            String error = e.getClass().getSimpleName() + ": " + e.getMessage();
            return new Attempt(Optional.empty(), failure(contract, Cpu.millis() - start, error));
        }
    }

    /** The cheap search first; a dearer one goes on where it stops. */
    private int search(Proof proof) {
        for (ProofStrategy.Effort effort : ProofStrategy.Effort.values()) {
            if (!proof.openGoals().isEmpty()) {
                ProofStrategy.apply(proof, request.steps(), effort);
                environment.getProofControl().startAndWaitForAutoMode(proof);
            }
        }
        return proof.openGoals().isEmpty() ? 0 : solver.map(s -> s.close(proof)).orElse(0);
    }

    private static ContractResult result(Contract contract, Proof proof, long cpu, int solved) {
        return new ContractResult(
                Contracts.className(contract),
                Contracts.methodName(contract),
                contract.id(),
                proof.openGoals().isEmpty() ? Verdict.PROVED : Verdict.OPEN,
                proof.getStatistics().totalRuleApps,
                cpu,
                solved,
                OpenGoals.of(proof),
                "");
    }

    private static ContractResult failure(Contract contract, long cpu, String error) {
        return new ContractResult(
                Contracts.className(contract),
                Contracts.methodName(contract),
                contract.id(),
                Verdict.ERROR,
                0,
                cpu,
                0,
                List.of(),
                error);
    }
}
