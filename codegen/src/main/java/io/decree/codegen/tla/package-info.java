/**
 * Emits TLA+ actions: one module for each component, for a handwritten frame to extend.
 *
 * <p>A case becomes an operator whose updates come from the defining clauses; every clause,
 * defining or not, is checked as an action property. The data a contract only carries is erased.
 */
package io.decree.codegen.tla;
