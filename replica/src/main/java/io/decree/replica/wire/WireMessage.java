package io.decree.replica.wire;

import io.decree.replica.session.Verdict;

/**
 * One message between client and replica, used again for the next one. Only the fields of its kind
 * mean something; the package's page says which these are.
 */
public final class WireMessage {

    /** The leader's number when nobody knows it. */
    public static final int NO_LEADER = -1;

    /** What it is. */
    public WireKind kind = WireKind.HELLO;

    /** Of a hello: the upper 64 bits of the group id. */
    public long groupHigh;

    /** Of a hello: the lower 64 bits of the group id. */
    public long groupLow;

    /** Of a hello or a refusal: the lowest version the sender speaks. */
    public int lowest;

    /** Of a hello or a refusal: the highest version the sender speaks. */
    public int highest;

    /** Of a welcome: the version that was chosen. */
    public int version;

    /** Of a welcome: the member's number. */
    public int member;

    /** Of a hello or a welcome: the longest frame the sender takes, in bytes. */
    public int frameMost;

    /** Of a welcome: the most bytes of a command. */
    public int commandMost;

    /** Of a welcome: the most requests that may be under way on one connection. */
    public int outstandingMost;

    /** Of a welcome: the most commands that may be under way in one session. */
    public int window;

    /** Of a refusal: why. */
    public Refusal refusal = Refusal.WRONG_GROUP;

    /** Of requests and answers: the client's number for the request, from 1 on. */
    public long id;

    /** Of an executed: what the session table said. */
    public Verdict verdict = Verdict.APPLY;

    /** Of an answered: everything below was executed. */
    public long slot;

    /** Of a not done: why. */
    public NotDone notDone = NotDone.NOT_LEADER;

    /** Of a not done for length: how many bytes it has; 0 when it is not known, or not for that. */
    public int length;

    /** Of a not done for length: how many bytes it may have; 0 otherwise. */
    public int most;

    /** Of a not done: the leader's number, or {@link #NO_LEADER}. */
    public int leader = NO_LEADER;

    /** After reading: where the payload begins in the buffer that was read. */
    public int payloadAt;

    /** After reading: the payload's length in bytes. */
    public int payloadLength;

    /** A hello of nobody. */
    public WireMessage() {}
}
