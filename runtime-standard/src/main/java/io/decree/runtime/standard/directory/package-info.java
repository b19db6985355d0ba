/**
 * The directory of one replica: who it belongs to, written once when it is made, and what it holds.
 *
 * <pre>
 * DIRECTORY/identity      group, member and incarnation; one block
 * DIRECTORY/limits        what the group agreed on, as far as it decides outcomes; one block
 * DIRECTORY/lock          held by the process that uses the directory
 * DIRECTORY/log/          mark, segment-000, segment-001, ...
 * DIRECTORY/snapshots/    snapshot-0000000000000004096, ...
 * </pre>
 *
 * <p>A replica that lost its disk must not come back as itself with an empty one: it would vote
 * against its own promises. So a directory is made by an operator's explicit wish and never by a
 * start, and whoever opens it says whose he expects it to be.
 *
 * <p>The limits are written by the first start on a directory, which is when they are known, and
 * compared by every later one ({@link
 * io.decree.runtime.standard.directory.ReplicaDirectory#agreeOn}): a log that is read again with
 * others may come to another state, and who counts other members has other majorities. Who started
 * a member with wrong ones may correct them as long as it holds no value; the other members refuse
 * it until then.
 */
package io.decree.runtime.standard.directory;
