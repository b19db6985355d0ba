/** Connections between members that can be cut. */
package io.decree.cluster.proxy;
