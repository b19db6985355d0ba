package io.decree.codegen.tla;

/** Which copy of the state an expression reads. */
enum Moment {
    /** One state: invariants, guards, relies. */
    NOW,
    /** A step: {@code old} reads the state before it, everything else the state after it. */
    STEP,
    /** The disk twins of the durable fields. */
    DISK
}
