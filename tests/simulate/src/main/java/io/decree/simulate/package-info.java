/** The verb {@code simulate}. */
package io.decree.simulate;
