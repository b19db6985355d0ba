/**
 * Whole clusters of real processes on this machine, and what happens to them: {@code process}
 * starts and kills them, {@code proxy} cuts their connections, {@code fault} does that in turn,
 * {@code load} asks and measures, {@code verdict} judges. The demo and the tests use the same.
 */
package io.decree.cluster;
