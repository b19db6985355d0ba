/**
 * Records: what the log keeps, as bytes, and how a log is read back after a crash.
 *
 * <p>All numbers are little endian. A log is a sequence of bytes with addresses from 0 on that are
 * never used twice, even where files are used again in a ring. A record begins at a multiple of 8
 * and is padded with zeros to one. It begins with a header of 72 bytes:
 *
 * <table>
 * <caption>Header, version 1</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>4</td><td>CRC32C of everything behind it, padding included</td></tr>
 * <tr><td>4</td><td>4</td><td>length of the record, header and padding included</td></tr>
 * <tr><td>8</td><td>1</td><td>version: 1</td></tr>
 * <tr><td>9</td><td>1</td><td>kind</td></tr>
 * <tr><td>10</td><td>1</td><td>the writer's member number</td></tr>
 * <tr><td>11</td><td>1</td><td>0</td></tr>
 * <tr><td>12</td><td>4</td><td>CRC32C of the record before, 0 in the first one</td></tr>
 * <tr><td>16</td><td>8</td><td>the record's own address</td></tr>
 * <tr><td>24</td><td>8</td><td>an address up to which the log was durable already</td></tr>
 * <tr><td>32</td><td>8</td><td>LSN: the record's number in the core's present life</td></tr>
 * <tr><td>40</td><td>16</td><td>group id, upper half first</td></tr>
 * <tr><td>56</td><td>8</td><td>the writer's incarnation</td></tr>
 * <tr><td>64</td><td>8</td><td>epoch: the configuration that the writer ran with</td></tr>
 * <tr><td>72</td><td></td><td>the fields of the kind, 8 bytes each; of a value then digest (4),
 * length (4) and bytes</td></tr>
 * </table>
 *
 * <p>Checksum, length and version stay where they are in every version to come.
 *
 * <p><b>Torn or corrupt.</b> A crash may leave anything of what was not durable: nothing, a
 * beginning, or later parts without earlier ones. So a good record behind a bad one does not say
 * that the bad one was ever durable. What says so is a good record behind it whose writer knew the
 * log to be durable beyond the bad place, or the mark that the shell keeps outside of the log.
 * Where either stands, the log is corrupt: something is missing that others may have been told of,
 * and it must never count as absent (st-3, st-4). Where neither stands, the tail was torn by a
 * crash, and nobody was told of it.
 *
 * <p><b>The limit.</b> Each record vouches for what was durable when it was written. So the log by
 * itself does not vouch for the last batch that was forced before the end: if that is damaged later
 * and no record or mark was written since, it reads as a torn tail. A shell that wants to know has
 * to keep the mark, and to force it before it tells the core that a batch is durable. And a
 * checksum of 32 bits takes one of four billion damages for a good record. What a client writes
 * into a value cannot pose as a record that vouches for something, unless the client knows the
 * replica's incarnation, which is random.
 *
 * <p><b>Leftovers.</b> Records of a torn tail may still be there behind a new record that was
 * written over its beginning. The chain of checksums tells them from what follows the new record,
 * and what they vouch for lies before it. Records of an earlier lap of a ring have smaller
 * addresses. So nothing has to be erased.
 */
package io.decree.runtime.record;
