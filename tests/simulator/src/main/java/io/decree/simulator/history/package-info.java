/** What clients asked and were answered, and whether one copy of the service could have done so. */
package io.decree.simulator.history;
