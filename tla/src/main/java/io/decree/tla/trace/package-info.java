/** Reads the traces of TLC and retells them in the words of the contract. */
package io.decree.tla.trace;
