/**
 * Drives OpenJML, which reads the same staged sources. It is on no package registry: it is used
 * when {@code OPENJML_HOME} or {@code PATH} has it.
 */
package io.decree.proofs.openjml;
