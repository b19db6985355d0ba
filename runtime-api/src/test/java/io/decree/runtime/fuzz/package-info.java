/**
 * Mutated bytes for every decoder. {@link io.decree.runtime.fuzz.FuzzTest} runs 200,000 of them a
 * decoder; {@code -Ddecree.fuzz=N} runs more, and a finding names the seed and the number that
 * bring it back.
 */
package io.decree.runtime.fuzz;
