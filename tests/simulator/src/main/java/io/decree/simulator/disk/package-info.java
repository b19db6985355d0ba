/** A disk that forgets what was not forced, in every way a disk does. */
package io.decree.simulator.disk;
