/**
 * Decree's own replica as a subject of the simulator: the real core, the real frames, records and
 * sessions, around any {@link io.decree.replica.StateMachine}.
 */
package io.decree.simulator.replica;
