package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorRole;

/** The acceptor's part of a core: promises and votes, and the answers that wait for the disk. */
final class Voting {

    private final Parts parts;
    private final AcceptorRole acceptor;
    private final VoteList reported;
    private boolean reporting;

    Voting(Parts parts) {
        this.parts = parts;
        acceptor = parts.acceptor;
        reported = new VoteList(parts.config.capacity());
    }

    /** A new input: the votes of the last one's P1b were sent. */
    void begin() {
        reporting = false;
    }

    /**
     * A vote read back from the log. Its ballot is promised, also where the vote itself is below
     * the window and forgotten.
     */
    void recover(long ballot, long slot, long value, long digest, long handle) {
        acceptor.recoverPromise(ballot);
        acceptor.recoverVote(ballot, slot, value, digest, handle);
        if (acceptor.alarm() == AcceptorContract.ALARM_TWO_VALUES_ONE_BALLOT) {
            parts.effects.alarm(Alarm.TWO_VALUES_ONE_BALLOT);
        } else if (acceptor.alarm() == AcceptorContract.ALARM_RECOVERED_VOTE_OUTSIDE_WINDOW) {
            parts.effects.alarm(Alarm.RECOVERED_VOTE_OUTSIDE_WINDOW);
        }
    }

    /** A candidate asks for a promise. */
    void prepare(Message m) {
        if (parts.held.isFull()) {
            return;
        }
        int taken = acceptor.process1a(m.group, m.epoch, m.from, m.ballot, m.slot);
        if (taken == AcceptorContract.PROCESS_1A_GRANT) {
            granted(m.ballot);
        }
        if (acceptor.replyKind() == AcceptorContract.REPLY_P1B) {
            hold(Held.Kind.PREPARE, m.from, m.ballot, m.slot, 0);
        } else {
            answer(m.from);
        }
    }

    /**
     * The leader of a ballot lives. Its ballot is promised, should it be new here: otherwise this
     * member could not follow it before the next value.
     */
    void heartbeat(Message m) {
        if (parts.held.isFull()) {
            return;
        }
        int taken = acceptor.process1a(m.group, m.epoch, m.from, m.ballot, m.slot);
        if (taken == AcceptorContract.PROCESS_1A_GRANT) {
            granted(m.ballot);
        }
        if (acceptor.replyKind() == AcceptorContract.REPLY_P1B) {
            hold(Held.Kind.FOLLOW, m.from, m.ballot, m.round, 0);
            parts.catchUp.exists(m.slot - 1);
        } else {
            answer(m.from);
        }
    }

    private void granted(long ballot) {
        parts.log.promise(ballot);
        parts.leading.observe(ballot);
        parts.electing.makeWay(ballot);
    }

    /** A leader asks for a vote. What contradicts a decision is not voted for, nor answered. */
    void accept(Message m) {
        if (parts.learning.contradicts(m)) {
            parts.effects.alarm(Alarm.TWO_DECISIONS);
            return;
        }
        if (parts.held.isFull()) {
            return;
        }
        boolean mayVote = m.ballot >= acceptor.promised();
        if (mayVote && !parts.log.hasRoom() && isNew(m)) {
            parts.makingRoom.tell(m.from, m.slot);
            return;
        }
        int taken =
                acceptor.process2a(
                        m.group, m.epoch, m.from, m.ballot, m.slot, m.value, m.digest, m.handle);
        if (acceptor.alarm() == AcceptorContract.ALARM_TWO_VALUES_ONE_BALLOT) {
            parts.effects.alarm(Alarm.TWO_VALUES_ONE_BALLOT);
        }
        if (taken == AcceptorContract.PROCESS_2A_ACCEPT) {
            parts.log.vote(m.ballot, m.slot, m.value, m.digest, m.handle);
            parts.leading.observe(m.ballot);
        } else if (taken == AcceptorContract.PROCESS_2A_BEYOND_WINDOW) {
            parts.catchUp.refused(m.from, m.slot);
        }
        if (acceptor.replyKind() == AcceptorContract.REPLY_P2B) {
            hold(Held.Kind.VOTE, m.from, m.ballot, m.slot, m.value);
            parts.catchUp.exists(m.slot);
        } else {
            answer(m.from);
        }
    }

    /** Whether a vote would have to be logged: its slot is in the window, and the vote is new. */
    private boolean isNew(Message m) {
        boolean ofThisGroup = m.group == parts.config.group() && m.epoch == parts.config.epoch();
        return ofThisGroup && acceptor.inWindow(m.slot) && acceptor.votesBallot(m.slot) != m.ballot;
    }

    /** Held until everything asked for so far is durable: never too early, and in order. */
    void hold(Held.Kind kind, int member, long ballot, long slot, long value) {
        parts.held.add(kind, parts.log.last(), member, ballot, slot, value);
        if (parts.log.isDurable()) {
            release();
        }
    }

    /** The log is durable up to a record: what waited for it happens now. */
    void release() {
        while (parts.held.isReady(parts.log.durable())) {
            Held.Kind kind = parts.held.kind();
            int member = parts.held.member();
            long ballot = parts.held.ballot();
            long slot = parts.held.slot();
            long value = parts.held.value();
            parts.held.remove();
            switch (kind) {
                case VOTE -> voted(member, ballot, slot, value);
                case PREPARE -> promised(member, ballot, slot);
                case CAMPAIGN -> parts.leading.ask(ballot, slot);
                case FOLLOW -> followed(member, ballot, slot);
            }
        }
    }

    private void voted(int member, long ballot, long slot, long value) {
        if (member == parts.config.self()) {
            Effect counted = parts.effects.add(EffectKind.COUNTED);
            counted.ballot = ballot;
            counted.slot = slot;
            counted.value = value;
            parts.learning.voted(member, ballot, slot, value);
            return;
        }
        Message m = parts.send(member, MessageKind.P2B);
        m.ballot = ballot;
        m.slot = slot;
        m.value = value;
        parts.electing.evidence(ballot);
    }

    private void followed(int member, long ballot, long round) {
        Message m = parts.send(member, MessageKind.HEARTBEAT_ACK);
        m.ballot = ballot;
        m.slot = parts.learner.prefix();
        m.round = round;
        if (parts.makingRoom.isShort()) {
            parts.makingRoom.tell(member, acceptor.base());
        }
        parts.electing.evidence(ballot);
    }

    /**
     * The same 1a again, now that its promise is durable: the acceptor repeats the answer with the
     * votes it has now, or refuses because it promised more meanwhile. Votes that came later have
     * at least the promised ballot, so the report is what it was for every lower one.
     */
    private void promised(int member, long ballot, long start) {
        int self = parts.config.self();
        acceptor.process1a(parts.config.group(), parts.config.epoch(), member, ballot, start);
        if (acceptor.replyKind() != AcceptorContract.REPLY_P1B) {
            if (member != self) {
                answer(member);
            }
        } else if (!reporting) {
            reporting = true;
            collect(start);
            if (member == self) {
                parts.leading.promised(ownReport(ballot));
            } else {
                report(parts.send(member, MessageKind.P1B), ballot);
            }
        }
    }

    private Message ownReport(long ballot) {
        Message own = parts.leading.own();
        own.kind = MessageKind.P1B;
        report(own, ballot);
        return own;
    }

    private void report(Message m, long ballot) {
        m.ballot = ballot;
        m.slot = acceptor.base();
        m.to = Message.LAST;
        m.votes = reported;
    }

    private void collect(long start) {
        reported.clear();
        long base = acceptor.base();
        for (long slot = Math.max(start, base); acceptor.inWindow(slot); slot++) {
            if (acceptor.votesBallot(slot) != AcceptorContract.BALLOT_NONE) {
                reported.add(
                        slot,
                        acceptor.votesBallot(slot),
                        acceptor.votesValue(slot),
                        acceptor.votesDigest(slot),
                        acceptor.votesHandle(slot));
            }
        }
    }

    /** Sends what the acceptor answered at once. */
    private void answer(int to) {
        if (to == parts.config.self()) {
            return;
        }
        switch (acceptor.replyKind()) {
            case AcceptorContract.REPLY_NACK -> {
                Message m = parts.send(to, MessageKind.NACK);
                m.ballot = acceptor.replyBallot();
                m.promised = acceptor.replyPromised();
            }
            case AcceptorContract.REPLY_UNFIT ->
                    parts.send(to, MessageKind.UNFIT).ballot = acceptor.replyBallot();
            case AcceptorContract.REPLY_DEFUNCT -> parts.send(to, MessageKind.DEFUNCT);
            case AcceptorContract.REPLY_BEHIND ->
                    parts.send(to, MessageKind.BEHIND).slot = acceptor.replyBase();
            case AcceptorContract.REPLY_TRUNCATED ->
                    range(parts.send(to, MessageKind.TRUNCATED), acceptor.replyLow());
            case AcceptorContract.REPLY_DECIDED ->
                    range(parts.send(to, MessageKind.DECIDED), acceptor.replyBase());
            case AcceptorContract.REPLY_BUSY ->
                    range(parts.send(to, MessageKind.BUSY), acceptor.replyBase());
            default -> {
                // A stranger gets no answer.
            }
        }
    }

    private void range(Message m, long to) {
        m.slot = acceptor.replySlot();
        m.to = to;
    }
}
