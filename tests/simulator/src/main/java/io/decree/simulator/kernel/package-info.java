/**
 * What every part of the simulator stands on: virtual time, and randomness that one seed decides.
 */
package io.decree.simulator.kernel;
