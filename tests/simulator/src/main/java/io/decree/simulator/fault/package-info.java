/** Faults as data: what is wrong from when to when, drawn from a seed or written by hand. */
package io.decree.simulator.fault;
