/** The processes of a cluster: started, killed, stopped and watched. */
package io.decree.cluster.process;
