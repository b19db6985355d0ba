/**
 * The ports of a replica: what its event loop asks of a network, a disk, a memory and a clock. An
 * implementation is a runtime; there is none here.
 */
package io.decree.runtime.port;
