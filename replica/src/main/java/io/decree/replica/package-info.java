/**
 * What a service embeds: it writes a deterministic state machine, Decree keeps copies of it equal.
 */
package io.decree.replica;
