package io.decree.runtime.standard.local;

/** What a transport within one process counts from its beginning on. */
public enum LocalCounter {
    /** Ways to members that came into use. */
    CONNECTED,
    /** Frames put where the other side finds them. */
    FRAMES_SENT,
    /** Frames handed to the receiver. */
    FRAMES_RECEIVED,
    /** Ways ended because the receiver of a frame said so; what waited on them is lost. */
    REJECTED,
    /** Frames lost because the member is not there, or has other limits. */
    LOST_NOT_CONNECTED,
    /** Frames lost: the other side reads too slowly, or the process has no memory for a ring. */
    LOST_QUEUE_FULL
}
