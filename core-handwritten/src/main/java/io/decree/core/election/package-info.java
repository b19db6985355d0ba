/**
 * When a replica tries to lead and when it stops, kept to the contract {@code
 * io.decree.core.election}.
 */
package io.decree.core.election;
