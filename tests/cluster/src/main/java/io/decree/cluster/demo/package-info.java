/** The verbs {@code demo}, {@code node} and {@code kv}. */
package io.decree.cluster.demo;
