/** The proposer's handwritten bodies, proved against {@code proposer.contract}. */
package io.decree.core.proposer;
