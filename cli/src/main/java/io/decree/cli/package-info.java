/** The {@code decree} command: verbs that call the other modules' public entry points. */
package io.decree.cli;
