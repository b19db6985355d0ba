/** Emits the monitor: every clause of a contract, checked around any body at run time. */
package io.decree.codegen.monitor;
