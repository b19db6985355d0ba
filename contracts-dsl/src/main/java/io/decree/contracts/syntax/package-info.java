/**
 * The first phase: from text to an untyped tree in which every piece knows where it stands.
 *
 * <p>A tree exists only for a text without syntax errors, so that later phases meet no holes.
 */
package io.decree.contracts.syntax;
