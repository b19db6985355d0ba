package io.decree.cluster.verdict;

/**
 * One thing that was looked at.
 *
 * @param name what it is
 * @param passed whether it is as it has to be
 * @param detail how much was looked at, or what is wrong
 */
public record Check(String name, boolean passed, String detail) {}
