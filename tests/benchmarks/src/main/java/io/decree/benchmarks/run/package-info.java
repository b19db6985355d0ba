/** Runs a system under test in a process of its own and measures it. */
package io.decree.benchmarks.run;
