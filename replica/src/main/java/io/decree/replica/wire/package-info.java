/**
 * What clients and replicas say to each other, as bytes, and the replica's end of it.
 *
 * <p>All numbers are little endian. A frame begins with a header of 16 bytes, of which checksum,
 * length and version stand where they stand in the frames between replicas, and stay there in every
 * version to come:
 *
 * <table>
 * <caption>Header, version 1</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>4</td><td>CRC32C of everything behind it</td></tr>
 * <tr><td>4</td><td>4</td><td>length of the frame, header included</td></tr>
 * <tr><td>8</td><td>1</td><td>version: 1</td></tr>
 * <tr><td>9</td><td>1</td><td>kind</td></tr>
 * <tr><td>10</td><td>6</td><td>0</td></tr>
 * </table>
 *
 * <p>Behind it, by kind; what is not listed is 0:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><th>kind</th><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>1 hello</td><td>16</td><td>8</td><td>"DECREEcl"</td></tr>
 * <tr><td></td><td>24</td><td>16</td><td>group id, upper half first</td></tr>
 * <tr><td></td><td>40</td><td>1, 1</td><td>lowest and highest version the client speaks</td></tr>
 * <tr><td></td><td>44</td><td>4</td><td>the longest frame the client takes</td></tr>
 * <tr><td>2 welcome</td><td>16</td><td>1, 1</td><td>version chosen; the member's number</td></tr>
 * <tr><td></td><td>20</td><td>4</td><td>the longest frame the member takes</td></tr>
 * <tr><td></td><td>24</td><td>4</td><td>the most bytes of a command</td></tr>
 * <tr><td></td><td>28</td><td>4</td><td>the most requests under way on a connection</td></tr>
 * <tr><td></td><td>32</td><td>4</td><td>the most commands under way in a session</td></tr>
 * <tr><td>3 refusal</td><td>16</td><td>1</td><td>why: {@code Refusal}</td></tr>
 * <tr><td></td><td>17</td><td>1, 1</td><td>lowest and highest version the member speaks</td></tr>
 * <tr><td>4 command</td><td>16</td><td>8</td><td>the client's number for it, from 1 on</td></tr>
 * <tr><td></td><td>24</td><td></td><td>the command in its envelope</td></tr>
 * <tr><td>5 read</td><td>16</td><td>8</td><td>the client's number for it, from 1 on</td></tr>
 * <tr><td></td><td>24</td><td></td><td>the question</td></tr>
 * <tr><td>6 stale read</td><td></td><td></td><td>as a read</td></tr>
 * <tr><td>7 executed</td><td>16</td><td>8</td><td>which request</td></tr>
 * <tr><td></td><td>24</td><td>1</td><td>what the session table said</td></tr>
 * <tr><td></td><td>32</td><td></td><td>the result</td></tr>
 * <tr><td>8 answered</td><td>16</td><td>8</td><td>which request</td></tr>
 * <tr><td></td><td>24</td><td>8</td><td>slot: everything below was executed</td></tr>
 * <tr><td></td><td>32</td><td></td><td>the answer</td></tr>
 * <tr><td>9 not done</td><td>16</td><td>8</td><td>which request</td></tr>
 * <tr><td></td><td>24</td><td>1</td><td>why: {@code NotDone}</td></tr>
 * <tr><td></td><td>25</td><td>1</td><td>the leader's number, 255 when it is not known</td></tr>
 * <tr><td></td><td>32</td><td>4</td><td>if something is too long: its length, if known</td></tr>
 * <tr><td></td><td>36</td><td>4</td><td>if something is too long: how long it may be</td></tr>
 * <tr><td></td><td>40</td><td></td><td>where clients reach the leader: host:port, UTF-8</td></tr>
 * </table>
 *
 * <p>The client begins with a hello; a welcome or a refusal comes back, and nothing else is said
 * before. The layout of these three never changes. Requests may be answered in any order. Either
 * side sends keep-alives ({@link io.decree.runtime.frame.FrameStream}) when it is quiet.
 */
package io.decree.replica.wire;
