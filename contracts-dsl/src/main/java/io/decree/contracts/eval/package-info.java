/**
 * The reference interpreter: what a contract says about one concrete state and one message.
 *
 * <p>It is written to be obviously right, not to be fast: it looks at the clauses only, so that
 * handwritten bodies, monitors and models can be compared with it. Start at {@link
 * io.decree.contracts.eval.Interpreter}.
 */
package io.decree.contracts.eval;
