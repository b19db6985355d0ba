/**
 * Emits the abstract class with its JML contracts, and holds emitted JML against the subset that
 * KeY and OpenJML share.
 */
package io.decree.codegen.jml;
