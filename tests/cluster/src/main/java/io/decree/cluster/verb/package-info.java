/** The verbs {@code node} and {@code kv}. */
package io.decree.cluster.verb;
