package io.decree.cluster.fault;

/**
 * What happened to a member, and how long it took to get over it.
 *
 * @param what a sentence without its end
 * @param member to whom
 * @param writeMillis how long a write had to wait that was asked when it happened, in milliseconds
 * @param catchUpMillis how long the member took, from its return on, to execute what was executed
 *     elsewhere when it returned; in milliseconds
 */
public record Episode(String what, int member, double writeMillis, double catchUpMillis) {}
