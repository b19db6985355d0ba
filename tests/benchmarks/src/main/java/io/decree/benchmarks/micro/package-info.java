/**
 * The hot parts of a replica by themselves, for {@code ./decree bench --micro}. They have no
 * network, no disk and one thread each: what they show is what a part costs at least.
 */
package io.decree.benchmarks.micro;
