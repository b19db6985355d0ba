/**
 * Rules about what a component promises, on the typed model: frames, defining clauses, replies and
 * what backs its assumptions. They run only on a model without errors, so that nothing is reported
 * that follows from an earlier finding.
 */
package io.decree.contracts.check;
