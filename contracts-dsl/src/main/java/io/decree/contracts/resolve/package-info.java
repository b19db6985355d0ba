/**
 * The second phase: from the untyped tree to the typed model.
 *
 * <p>Names are looked up, types are checked, definitions are inlined and {@code old} is pushed down
 * to the reads of fields. What cannot be resolved is reported once and then stays silent: every
 * method that resolves something answers with an absent value when its problem has been reported.
 */
package io.decree.contracts.resolve;
