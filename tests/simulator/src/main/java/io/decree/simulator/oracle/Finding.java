package io.decree.simulator.oracle;

/**
 * Something wrong in a run.
 *
 * @param check who found it, such as the name of an oracle
 * @param nanos when, in true nanoseconds
 * @param node at which node, or -1
 * @param text what is wrong
 */
public record Finding(String check, long nanos, int node, String text) {}
