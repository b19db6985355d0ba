/** Asks a system under test: a closed loop for throughput, an open loop for latency. */
package io.decree.benchmarks.load;
