package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.core.replica.Outcome;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;

/** What a replica's loop needs of the world around it. It calls from the loop's thread only. */
public interface Outside {

    /**
     * Sends a frame; it may be lost.
     *
     * @param member whom to
     * @param frame from position to limit, to be copied
     */
    void send(int member, ByteBuffer frame);

    /**
     * Writes a record at the end of the log; it is durable only after a force.
     *
     * @param record from position to limit, to be copied
     * @return the position behind the record
     */
    long append(ByteBuffer record);

    /** Asks that everything written so far becomes durable; {@link ReplicaLoop#durable} tells. */
    void force();

    /**
     * Cuts off what a crash left behind the last good record, before anything is written.
     *
     * @param position the new end of the log
     */
    void truncate(long position);

    /**
     * A submitted command will not be answered.
     *
     * @param token its number
     * @param outcome anything but {@link Outcome#COMMITTED}
     */
    void refused(long token, Outcome outcome);

    /**
     * A submitted command was decided and executed.
     *
     * @param token its number
     * @param verdict what the session table said
     * @param result the answer, valid during this call
     */
    void executed(long token, Verdict verdict, ByteBuffer result);

    /**
     * A command took effect here, for the first time in this life.
     *
     * @param slot where it was decided
     * @param session the client's session
     * @param sequence the number of the command
     */
    void applied(long slot, long session, long sequence);

    /**
     * A slot was executed.
     *
     * @param slot which
     * @param value the id of its value
     */
    void executed(long slot, long value);

    /**
     * Sees every effect of the core before it is carried out: for tests, traces and metrics.
     *
     * @param effect valid during this call
     */
    void observe(Effect effect);
}
