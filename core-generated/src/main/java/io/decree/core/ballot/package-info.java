/** Ballots: who owns one, and which comes next. */
package io.decree.core.ballot;
