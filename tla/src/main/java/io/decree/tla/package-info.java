/**
 * Runs TLC on the protocols of contracts and judges what it says.
 *
 * <p>{@link io.decree.tla.ModelRun} is the entry point.
 */
package io.decree.tla;
