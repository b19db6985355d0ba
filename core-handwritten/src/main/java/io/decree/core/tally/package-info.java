/** The tally: the handwritten half of {@code tally.contract}. */
package io.decree.core.tally;
