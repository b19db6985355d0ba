/**
 * Sessions make retries exactly-once: a client numbers its commands, and the replicated session
 * table answers a number it has seen with the first answer.
 */
package io.decree.replica.session;
