/** The compiler of the contract language: from the text to a checked, typed model. */
package io.decree.contracts;
