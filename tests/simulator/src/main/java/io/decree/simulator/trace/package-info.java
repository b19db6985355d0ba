/** What happened in a run: a digest of all of it, and a picture of its end. */
package io.decree.simulator.trace;
