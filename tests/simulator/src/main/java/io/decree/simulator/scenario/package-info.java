/** One run as data: drawn from a seed, written to a text file, read back, and made smaller. */
package io.decree.simulator.scenario;
