/** Puts many measurements together: medians, tables, a chart. */
package io.decree.benchmarks.report;
