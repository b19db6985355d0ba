/**
 * Checks that need to evaluate clauses: does every case have an input, do the clauses of a case fit
 * together, does every example do what it says. They look for a counterexample among small states
 * and messages; what they cannot see is said in {@code docs/decisions}.
 */
package io.decree.contracts.analysis;
