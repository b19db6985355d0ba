package io.decree.cluster.load;

import io.decree.examples.kv.KvStatus;

/**
 * What a client was answered.
 *
 * @param status how it went
 * @param present whether the key had a value
 * @param value the value in the answer; null for none
 */
public record KvReply(KvStatus status, boolean present, String value) {}
