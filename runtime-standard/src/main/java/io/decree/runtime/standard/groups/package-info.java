/**
 * Many groups in one process: they share the connections between their processes, as they may share
 * an event loop and a log's writer. A thousand groups of three members need six connections then,
 * and not six thousand; what all of them have to say in one turn of the loop leaves together.
 */
package io.decree.runtime.standard.groups;
