/**
 * Frames: one message between two replicas as bytes.
 *
 * <p>All numbers are little endian. A frame begins with a header of 48 bytes:
 *
 * <table>
 * <caption>Header, version 1</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>4</td><td>CRC32C of everything behind it</td></tr>
 * <tr><td>4</td><td>4</td><td>length of the frame, header included</td></tr>
 * <tr><td>8</td><td>1</td><td>version: 1</td></tr>
 * <tr><td>9</td><td>1</td><td>kind</td></tr>
 * <tr><td>10</td><td>1</td><td>sender, from 0 to 6</td></tr>
 * <tr><td>11</td><td>1</td><td>receiver, from 0 to 6</td></tr>
 * <tr><td>12</td><td>4</td><td>0</td></tr>
 * <tr><td>16</td><td>16</td><td>group id, upper half first</td></tr>
 * <tr><td>32</td><td>8</td><td>epoch</td></tr>
 * <tr><td>40</td><td>8</td><td>the sender's incarnation</td></tr>
 * <tr><td>48</td><td></td><td>the fields of the kind</td></tr>
 * </table>
 *
 * <p>Checksum, length and version stay where they are in every version to come. The fields of each
 * kind are listed in {@code FrameKind}. A numeric field takes 8 bytes, a flag takes 1. A value with
 * bytes is digest (4), length (4), bytes. The votes of a P1B are their number (4), then for each
 * slot, ballot, value id (8 each), digest, length, bytes.
 *
 * <p>In a stream, frames stand one behind the other, with keep-alives of 8 bytes between them where
 * there was nothing to say: {@link io.decree.runtime.frame.FrameStream}.
 */
package io.decree.runtime.frame;
