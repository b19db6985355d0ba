/**
 * The client library: {@link io.decree.client.Client} sends commands and questions to a replicated
 * group, finds the leader, and repeats what got lost without ever doing anything twice.
 *
 * <p><b>How a retry is exactly-once.</b> A client opens a session and numbers its commands. The
 * replicated session table remembers the answers to the newest ones, so a command that comes a
 * second time is answered and not executed. After every failure the client sends the same command
 * with the same number again, to whoever leads now.
 *
 * <p><b>What a command comes to</b> is one of three: {@link io.decree.client.Outcome.Committed},
 * {@link io.decree.client.Outcome.NotCommitted} which it never will be, or {@link
 * io.decree.client.Outcome.Unknown}. The last is said when the deadline has passed. The client goes
 * on to find out then, and sends no later command before it knows: so what is submitted because of
 * an unknown outcome takes effect after it, or not at all. It is said too of what nobody can find
 * out any more: the session is gone, the client is closed, or the answer was too long to be told.
 */
package io.decree.client;
