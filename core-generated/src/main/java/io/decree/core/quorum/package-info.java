/** Counting members, with proofs. */
package io.decree.core.quorum;
