/**
 * Emits tests: a builder of states, random calls, properties, and the examples of a contract.
 *
 * <p>Only {@code PropertiesClass} knows the property engine. States and calls are plain Java that
 * turns a row of random numbers into values, so another engine needs one other class.
 */
package io.decree.codegen.properties;
