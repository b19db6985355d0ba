/** What an event loop does for one replica, one call at a time: it owns no thread. */
package io.decree.replica.loop;
