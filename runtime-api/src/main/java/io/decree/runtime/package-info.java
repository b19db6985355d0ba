/**
 * What every runtime shares: who a replica is, how large things may be, and below it the ports and
 * the layouts of frames and records.
 *
 * <p>A transport or a log is written against {@link io.decree.runtime.port}; it moves bytes that
 * {@link io.decree.runtime.frame} and {@link io.decree.runtime.record} made, and knows no message.
 */
package io.decree.runtime;
