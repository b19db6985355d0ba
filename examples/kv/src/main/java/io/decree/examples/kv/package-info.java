/**
 * A replicated key-value store, to be copied from: {@code KvStateMachine} is the service, {@code
 * KvNode} one process of it, {@code KvClient} what talks to it.
 */
package io.decree.examples.kv;
