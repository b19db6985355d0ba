/** The toy consensus: the smallest contract with a body. */
package io.decree.examples.toy;
