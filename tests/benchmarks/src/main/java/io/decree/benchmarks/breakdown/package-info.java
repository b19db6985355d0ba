/** Splits the time of an operation over the code path, by stamps at the points it passes. */
package io.decree.benchmarks.breakdown;
