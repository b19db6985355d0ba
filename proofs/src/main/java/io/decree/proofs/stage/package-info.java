/**
 * Puts a generated contract and a handwritten body together in one folder, as provers want them.
 *
 * <p>Everything here works on text: what is proved is the text that compiles, with the
 * constructor's contract added and, to name a broken clause, with one claim at a time.
 */
package io.decree.proofs.stage;
