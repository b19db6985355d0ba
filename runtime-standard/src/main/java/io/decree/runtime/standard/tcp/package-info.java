/**
 * TCP between replicas, and between replicas and clients, with nothing but the JDK.
 *
 * <p>One thread does everything: the event loop's. A {@link
 * io.decree.runtime.standard.tcp.TcpLoop} owns its selector and is how it sleeps; a {@link
 * io.decree.runtime.standard.tcp.TcpTransport} and a {@link
 * io.decree.runtime.standard.tcp.TcpClientTransport} share it. Their {@code poll} is what makes
 * time pass for them: connects, handshakes, keep-alives and time limits happen there, so a loop
 * polls at least at every tick of its clock.
 *
 * <p><b>Two connections for each pair of members</b>, one begun by each side. Frames of a member
 * leave on the connection it began; on the way back there are only the answer to the handshake and
 * keep-alives. So nobody has to agree on who connects and which of two crossing connections stays,
 * a member that comes back is connected to from both sides at once, and a direction that fails
 * shows as what it is. It costs twice the sockets, of which a member has twelve at most.
 *
 * <p>A connection on which nothing was heard for a while is closed: when a machine or a cable is
 * gone, nothing else says so. Both sides therefore send keep-alives ({@link
 * io.decree.runtime.frame.FrameStream}) when they have nothing else to send.
 */
package io.decree.runtime.standard.tcp;
