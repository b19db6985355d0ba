package io.decree.benchmarks.verb;

import io.decree.benchmarks.Durability;
import java.util.List;
import java.util.Map;

/**
 * One size of a series.
 *
 * @param series what grows
 * @param size how much of it there is, for people
 * @param durability what an acknowledgement means
 * @param members how many replicas a group has
 * @param valueBytes how long each value is
 * @param windows of closed loops
 * @param rates of open loops
 * @param times how many times as long as usual it is measured
 * @param tuning how the system is run
 * @param heapMebibytes how much heap it needs; 0 for what is usual
 */
record Step(
        Series series,
        String size,
        Durability durability,
        int members,
        int valueBytes,
        List<Integer> windows,
        List<Integer> rates,
        int times,
        Map<String, String> tuning,
        int heapMebibytes) {}
