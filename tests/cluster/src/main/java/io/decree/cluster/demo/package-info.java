/** The verb {@code demo}. */
package io.decree.cluster.demo;
