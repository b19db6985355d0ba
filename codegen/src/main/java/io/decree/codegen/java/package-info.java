/**
 * How a contract looks in Java: names, types, registers and expressions, shared by every output
 * that is Java or JML.
 */
package io.decree.codegen.java;
