/** The verb {@code log}. */
package io.decree.cli.log;
