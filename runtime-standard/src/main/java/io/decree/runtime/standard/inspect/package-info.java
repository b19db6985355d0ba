/** Looks at a replica's directory from outside and says what is in it and whether it is sound. */
package io.decree.runtime.standard.inspect;
