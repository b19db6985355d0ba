/**
 * The handshake: the first bytes on every connection, by which two members agree on a version of
 * the frames, or find out why they cannot talk.
 *
 * <p>The one who connects says hello; the other one welcomes it or says why not. Each of the three
 * messages takes 64 bytes, little endian, and its layout never changes:
 *
 * <table>
 * <caption>Handshake</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>8</td><td>"DECREE" and the two bytes 13 and 10</td></tr>
 * <tr><td>8</td><td>4</td><td>CRC32C of everything behind it</td></tr>
 * <tr><td>12</td><td>1</td><td>1 for hello, 2 for welcome, 3 for a refusal</td></tr>
 * <tr><td>13</td><td>1</td><td>sender, from 0 to 6</td></tr>
 * <tr><td>14</td><td>1</td><td>receiver, from 0 to 6</td></tr>
 * <tr><td>15</td><td>1</td><td>why refused, else 0</td></tr>
 * <tr><td>16</td><td>1</td><td>lowest version of frames the sender speaks</td></tr>
 * <tr><td>17</td><td>1</td><td>highest version of frames the sender speaks</td></tr>
 * <tr><td>18</td><td>1</td><td>the version chosen in a welcome, else 0</td></tr>
 * <tr><td>19</td><td>1</td><td>how many members the sender's group has</td></tr>
 * <tr><td>20</td><td>4</td><td>how many clients' sessions the sender remembers</td></tr>
 * <tr><td>24</td><td>16</td><td>group id, upper half first</td></tr>
 * <tr><td>40</td><td>8</td><td>the sender's incarnation</td></tr>
 * <tr><td>48</td><td>4</td><td>the sender's window in slots</td></tr>
 * <tr><td>52</td><td>4</td><td>the sender's longest value in bytes</td></tr>
 * <tr><td>56</td><td>4</td><td>the sender's longest frame in bytes</td></tr>
 * <tr><td>60</td><td>4</td><td>how many commands of one session may be under way</td></tr>
 * </table>
 *
 * <p>The version chosen is the highest that both speak. Members whose limits differ refuse each
 * other, and since every message carries the limits of its sender, both can say what differs. The
 * handshake authenticates nobody: that is for the layer below it.
 */
package io.decree.runtime.handshake;
