package io.decree.replica;

import io.decree.core.replica.Outcome;
import io.decree.replica.loop.Requests;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;

/**
 * Brings answers to whoever asked: this process or a client. The tokens of clients are told from
 * those of this process by their sign. A client that was told that an outcome is unknown asks again
 * and is answered from its session; this process waits.
 */
final class Answering implements Requests.Answers {

    private final Requests.Answers local;
    private Requests.Answers clients;

    Answering(Requests.Answers local) {
        this.local = local;
    }

    void of(Requests.Answers service) {
        clients = service;
    }

    /** The replica as clients ask it: their tokens, from 0 on, become negative. */
    Requests tagging(Requests replica) {
        return new Requests() {
            @Override
            public void submit(long token, ByteBuffer envelope) {
                replica.submit(~token, envelope);
            }

            @Override
            public void read(long token, ByteBuffer question) {
                replica.read(~token, question);
            }

            @Override
            public void readStale(long token, ByteBuffer question) {
                replica.readStale(~token, question);
            }

            @Override
            public int leader() {
                return replica.leader();
            }
        };
    }

    @Override
    public void executed(long token, Verdict verdict, ByteBuffer result) {
        if (token < 0) {
            clients.executed(~token, verdict, result);
        } else {
            local.executed(token, verdict, result);
        }
    }

    @Override
    public void answered(long token, long slot, ByteBuffer answer) {
        if (token < 0) {
            clients.answered(~token, slot, answer);
        } else {
            local.answered(token, slot, answer);
        }
    }

    @Override
    public void unanswerable(long token) {
        if (token < 0) {
            clients.unanswerable(~token);
        } else {
            local.unanswerable(token);
        }
    }

    @Override
    public void answerTooLong(long token, int length, int most) {
        if (token < 0) {
            clients.answerTooLong(~token, length, most);
        } else {
            local.answerTooLong(token, length, most);
        }
    }

    @Override
    public void tooLongAfterAll(long token, int length, int most) {
        if (token >= 0) {
            local.tooLongAfterAll(token, length, most);
        }
    }

    @Override
    public void executedAfterAll(long token, Verdict verdict, ByteBuffer result) {
        if (token >= 0) {
            local.executedAfterAll(token, verdict, result);
        }
    }

    @Override
    public void neverExecuted(long token) {
        if (token >= 0) {
            local.neverExecuted(token);
        }
    }

    @Override
    public void neverKnown(long token) {
        if (token >= 0) {
            local.neverKnown(token);
        }
    }

    @Override
    public void refused(long token, Outcome outcome) {
        if (token < 0) {
            clients.refused(~token, outcome);
        } else {
            local.refused(token, outcome);
        }
    }
}
