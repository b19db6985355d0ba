/**
 * One replica's core: the four roles composed into a deterministic step function.
 *
 * <p>A shell needs no more than its core. Messages, ticks, completed
 * writes and commands go in as calls; what the shell has to do comes out as {@link
 * io.decree.core.replica.Effects}. Nothing here knows a socket, a file, a clock or a thread.
 */
package io.decree.core.replica;
