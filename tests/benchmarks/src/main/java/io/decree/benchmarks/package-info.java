/**
 * Measures consensus systems side by side: what a system under test has to offer, and what it is
 * told.
 */
package io.decree.benchmarks;
