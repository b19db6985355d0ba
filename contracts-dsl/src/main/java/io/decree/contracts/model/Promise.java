package io.decree.contracts.model;

/**
 * What a reply tells others. It holds in memory when the reply is made; the reply is held back
 * until it holds on disk.
 *
 * @param clause the statement, over the state and the reply's fields
 * @param message the reply it belongs to
 */
public record Promise(Clause clause, Message message) {}
