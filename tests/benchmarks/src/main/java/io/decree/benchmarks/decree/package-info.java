/** Decree as a system under test: replicas in one process, or one in each of several. */
package io.decree.benchmarks.decree;
