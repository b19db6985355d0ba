/** What happens to a cluster while clients are at work, and how long it takes to get over it. */
package io.decree.cluster.fault;
