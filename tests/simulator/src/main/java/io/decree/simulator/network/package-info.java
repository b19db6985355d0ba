/** A network that loses, doubles, delays and reorders frames, and falls apart. */
package io.decree.simulator.network;
