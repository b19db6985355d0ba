/** Whether what clients were told was true. */
package io.decree.cluster.verdict;
