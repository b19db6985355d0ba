package io.decree.examples.kv;

/**
 * What one member says of itself.
 *
 * @param executed the first slot that it has not executed
 * @param store its state after all slots below
 */
public record MemberStatus(long executed, StoreStatus store) {}
