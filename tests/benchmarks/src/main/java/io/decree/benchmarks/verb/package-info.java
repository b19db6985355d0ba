/** The verb {@code bench}. */
package io.decree.benchmarks.verb;
