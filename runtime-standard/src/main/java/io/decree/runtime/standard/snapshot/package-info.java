/**
 * Snapshots as files: {@code snapshot-} and the first slot whose value is not in it.
 *
 * <p>A file is a row of parts of 64 KiB and then a block with a checksum that says whose snapshot
 * it is, its name and its length: whatever ends without that block is not a snapshot. Each part
 * begins with a header and is filled with zeros behind its bytes.
 *
 * <table>
 * <caption>Header of a part, little endian</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>4</td><td>CRC32C of everything behind it, zeros included</td></tr>
 * <tr><td>4</td><td>4</td><td>how many bytes it holds</td></tr>
 * <tr><td>8</td><td>8</td><td>its number, from 0 on</td></tr>
 * <tr><td>16</td><td>8</td><td>the snapshot's name</td></tr>
 * </table>
 *
 * <p>A snapshot is written under another name ({@code .part}), forced, and then given its own. A
 * damaged one is given the name {@code .damaged} and never read again.
 */
package io.decree.runtime.standard.snapshot;
