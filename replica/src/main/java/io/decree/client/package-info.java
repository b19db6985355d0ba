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
 * on to find out then, on other connections and in other sessions too, and sends no later command
 * before it knows: so what is submitted because of an unknown outcome takes effect after it, or not
 * at all.
 *
 * <p>It is said too of what nobody can find out any more: the session is gone, every member refuses
 * this client or the command, or the answer was too long to be told. Later commands are sent then,
 * and the order stays, because the group executes the unknown command before them or never: what
 * belongs to a dropped session is not executed, and in one that goes on each command says which
 * earlier answers are not waited for.
 *
 * <p><b>What is not promised.</b> A question does not wait for an unknown command: its answer may
 * not show it, and it takes effect afterwards. Two clients have no order between them: what a
 * client left unknown when it was closed may take effect after what the next one does.
 */
package io.decree.client;
