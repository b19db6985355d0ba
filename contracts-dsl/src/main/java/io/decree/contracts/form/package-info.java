/**
 * Rules about the form of a contract that need no types: names, labels, duplicates, and the shape
 * of decision tables. They run on the untyped tree, so that a contract with wrong types is told
 * about its form too.
 */
package io.decree.contracts.form;
