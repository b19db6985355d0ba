package io.decree.runtime.fuzz;

import io.decree.core.replica.Message;
import io.decree.runtime.record.LogRecord;

/** The contracts' ranges, written down a second time, without the codecs' tables. */
final class Oracle {

    private static final long TWO_TO_40 = 1_099_511_627_776L;
    private static final long TWO_TO_60 = 1_152_921_504_606_846_976L;

    private Oracle() {}

    /** What field of a message lies outside its range, or null. */
    static String wrongRange(Message it) {
        boolean header =
                it.group == 1 && it.from >= 0 && it.from <= 6 && in(it.epoch, 0, TWO_TO_40);
        boolean body =
                switch (it.kind) {
                    case P1A -> ballot(it.ballot) && slot(it.slot);
                    case HEARTBEAT, HEARTBEAT_ACK ->
                            ballot(it.ballot) && slot(it.slot) && in(it.round, 0, TWO_TO_60);
                    case P1B -> ballot(it.ballot) && slot(it.slot) && votes(it);
                    case P2A, P2B, COMMIT -> ballot(it.ballot) && slot(it.slot) && it.value != 0;
                    case NACK -> ballot(it.ballot) && ballot(it.promised);
                    case UNFIT, CAMPAIGN_NOW -> ballot(it.ballot);
                    case DEFUNCT -> true;
                    case BEHIND -> slot(it.slot);
                    case TRUNCATED, DECIDED, BUSY, SNAPSHOT_FETCH -> slot(it.slot) && slot(it.to);
                    case SNAPSHOT_PART ->
                            slot(it.slot)
                                    && slot(it.to)
                                    && in(it.round, 0, TWO_TO_60)
                                    && it.value != 0;
                    case FETCH -> slot(it.slot) && in(it.to, 0, TWO_TO_60 + 1);
                    case DECISION -> slot(it.slot) && it.value != 0;
                    case PRE_VOTE -> slot(it.slot) && in(it.round, 0, TWO_TO_60);
                    case PRE_VOTE_ANSWER ->
                            slot(it.slot)
                                    && in(it.round, 0, TWO_TO_60)
                                    && (it.promised == 0 || ballot(it.promised));
                };
        return header && body ? null : "accepted " + it.kind + " with a field out of range";
    }

    /** What field of a record lies outside its range, or null. */
    static String wrongRange(LogRecord it) {
        boolean right =
                switch (it.kind) {
                    case PROMISE, CAMPAIGN -> ballot(it.ballot);
                    case VOTE -> ballot(it.ballot) && slot(it.slot) && it.value != 0;
                    case DECISION, CHOSEN -> slot(it.slot) && it.value != 0;
                    case BASE -> slot(it.slot);
                };
        boolean header = it.lsn > 0 && it.epoch >= 0 && it.epoch <= TWO_TO_40;
        return right && header ? null : "read " + it.kind + " with a field out of range";
    }

    private static boolean votes(Message it) {
        for (int i = 0; i < it.votes.size(); i++) {
            boolean right =
                    slot(it.votes.slot(i)) && ballot(it.votes.ballot(i)) && it.votes.value(i) != 0;
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static boolean ballot(long ballot) {
        return in(ballot, 1, TWO_TO_60) && ballot % 65_536 <= 6;
    }

    private static boolean slot(long slot) {
        return in(slot, 0, TWO_TO_60);
    }

    private static boolean in(long number, long least, long most) {
        return number >= least && number <= most;
    }
}
