/**
 * Proves handwritten bodies against the JML generated from their contracts.
 *
 * <p>{@link io.decree.proofs.ProofRun} is the entry: it stages contract and body, starts a prover
 * as a process, compares its answers with what the contract says there is to prove, and returns a
 * {@link io.decree.proofs.ProofReport}. What a prover does not answer for is a failure.
 */
package io.decree.proofs;
