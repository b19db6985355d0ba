/** Finds a clause by its name in the contract and in everything made of it. */
package io.decree.codegen.index;
