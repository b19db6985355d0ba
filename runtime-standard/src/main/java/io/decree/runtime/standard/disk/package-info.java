/**
 * The few things that logs and snapshots ask of a file system, as an interface: tests put disks in
 * its place that are full, write less than they were asked for, or fail to force.
 */
package io.decree.runtime.standard.disk;
