/** Emits the class through which a replica's core uses one component. */
package io.decree.codegen.role;
