/**
 * The directory of one replica: who it belongs to, written once when it is made, and what it holds.
 *
 * <pre>
 * DIRECTORY/identity      group, member and incarnation; one block
 * DIRECTORY/lock          held by the process that uses the directory
 * DIRECTORY/log/          mark, segment-000, segment-001, ...
 * DIRECTORY/snapshots/    snapshot-0000000000000004096, ...
 * </pre>
 *
 * <p>A replica that lost its disk must not come back as itself with an empty one: it would vote
 * against its own promises. So a directory is made by an operator's explicit wish and never by a
 * start, and whoever opens it says whose he expects it to be.
 */
package io.decree.runtime.standard.directory;
