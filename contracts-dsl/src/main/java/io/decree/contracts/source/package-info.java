/** Where a piece of contract text stands: files, spans and positions. */
package io.decree.contracts.source;
