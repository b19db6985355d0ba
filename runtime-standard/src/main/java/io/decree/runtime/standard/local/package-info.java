/**
 * Members of a group that run in one process, without a socket between them: for services that
 * embed all replicas, for tests, and for measuring what the rest costs.
 *
 * <p>Members meet in a {@link io.decree.runtime.standard.local.LocalNetwork}. Frames are encoded
 * and decoded as on a wire: each pair of members has a ring of bytes in each direction, into which
 * the sender encodes and out of which the receiver reads in place. So a copy and a call of the
 * system for each frame are spared, and nothing is shared but bytes. A loop that needs no socket
 * sleeps by a {@link io.decree.runtime.standard.local.ThreadParker}; one that serves clients over
 * TCP sleeps by its {@link io.decree.runtime.standard.tcp.TcpLoop} here too.
 */
package io.decree.runtime.standard.local;
