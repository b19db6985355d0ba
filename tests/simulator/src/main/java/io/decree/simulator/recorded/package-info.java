/** Traces of real replicas, judged by the oracles that judge simulated ones. */
package io.decree.simulator.recorded;
