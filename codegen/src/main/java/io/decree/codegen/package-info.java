/** Turns a checked contract into its outputs: one emitter for each. */
package io.decree.codegen;
