/**
 * The runtime that needs nothing but a JDK: TCP between the members, or memory where they are in
 * one process, a log and snapshots on an ordinary disk. It implements the ports of the runtime
 * interfaces and knows nothing of consensus.
 */
package io.decree.runtime.standard;
