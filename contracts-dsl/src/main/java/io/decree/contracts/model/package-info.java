/**
 * The typed model of a checked contract: what every emitter reads.
 *
 * <p>Every name is resolved, every definition is inlined, every expression knows its type. A model
 * exists only for a contract without errors.
 */
package io.decree.contracts.model;
