/**
 * What has to hold in every run of a replicated state machine, judged from what its hosts report.
 */
package io.decree.simulator.oracle;
