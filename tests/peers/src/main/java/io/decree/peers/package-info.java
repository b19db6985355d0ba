/**
 * Other consensus systems under the same load as Decree. {@code docs/BENCHMARKS.md} says how each
 * is configured, and why.
 */
package io.decree.peers;
