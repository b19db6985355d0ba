/**
 * A simulator for replicated state machines: whole clusters and their clients in one thread, in
 * virtual time, under faults that one seed decides.
 *
 * <p>Describe your system as a {@link io.decree.simulator.Subject}: how a replica starts from its
 * disk ({@link io.decree.simulator.Host}), what a client does ({@link
 * io.decree.simulator.Client}), what has to hold ({@link io.decree.simulator.oracle.Oracle}).
 * Run it with {@link io.decree.simulator.Simulation}, many times with {@link
 * io.decree.simulator.Campaign}.
 */
package io.decree.simulator;
