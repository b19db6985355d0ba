/** Clients that ask, remember what they were answered, and measure how long it took. */
package io.decree.cluster.load;
