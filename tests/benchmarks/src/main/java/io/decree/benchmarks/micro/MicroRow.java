package io.decree.benchmarks.micro;

/**
 * What one part costs.
 *
 * @param part its name
 * @param parameters of it, as {@code name=value}; empty for none
 * @param nanos for each call, the mean
 * @param error half of the interval in which the mean lies with 99.9 %; 0 for a single measurement
 * @param bytes allocated for each call
 */
public record MicroRow(String part, String parameters, double nanos, double error, double bytes) {}
