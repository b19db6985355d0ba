package io.decree.runtime.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.decree.core.replica.Message;
import io.decree.runtime.record.LogRecord;

/** Everything that a message or a record carries, as one line: two are equal when the lines are. */
public final class Texts {

    private Texts() {}

    public static String of(Message it, Arena arena) {
        String header = it.kind + " group " + it.group + " epoch " + it.epoch + " from " + it.from;
        String ballot = " ballot " + it.ballot;
        String slot = " slot " + it.slot;
        String value = " value " + it.value;
        return header
                + switch (it.kind) {
                    case P1A -> ballot + slot;
                    case HEARTBEAT, HEARTBEAT_ACK -> ballot + slot + " round " + it.round;
                    case P1B -> ballot + slot + " to " + it.to + votes(it, arena);
                    case P2A -> ballot + slot + value + bytes(it.digest, it.handle, arena);
                    case P2B, COMMIT -> ballot + slot + value;
                    case NACK -> ballot + " promised " + it.promised;
                    case UNFIT, CAMPAIGN_NOW -> ballot;
                    case DEFUNCT -> "";
                    case BEHIND -> slot;
                    case TRUNCATED, DECIDED, BUSY, FETCH, SNAPSHOT_FETCH -> slot + " to " + it.to;
                    case DECISION -> slot + value + bytes(it.digest, it.handle, arena);
                    case SNAPSHOT_PART ->
                            slot
                                    + " to "
                                    + it.to
                                    + " round "
                                    + it.round
                                    + value
                                    + bytes(it.digest, it.handle, arena);
                    case PRE_VOTE -> " round " + it.round + slot;
                    case PRE_VOTE_ANSWER ->
                            " round "
                                    + it.round
                                    + " granted "
                                    + it.granted
                                    + " promised "
                                    + it.promised
                                    + slot;
                };
    }

    private static String votes(Message it, Arena arena) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; it.votes != null && i < it.votes.size(); i++) {
            text.append(" [slot ").append(it.votes.slot(i));
            text.append(" ballot ").append(it.votes.ballot(i));
            text.append(" value ").append(it.votes.value(i));
            text.append(bytes(it.votes.digest(i), it.votes.handle(i), arena)).append(']');
        }
        return text.toString();
    }

    public static String of(LogRecord it, Arena arena) {
        String ballot = " ballot " + it.ballot;
        String slot = " slot " + it.slot;
        String value = " value " + it.value + bytes(it.digest, it.handle, arena);
        return it.lsn
                + " "
                + it.kind
                + " epoch "
                + it.epoch
                + switch (it.kind) {
                    case PROMISE, CAMPAIGN -> ballot;
                    case VOTE -> ballot + slot + value;
                    case DECISION -> slot + value;
                    case BASE -> slot;
                    case CHOSEN -> slot + " value " + it.value;
                };
    }

    private static String bytes(long digest, long handle, Arena arena) {
        return " digest " + digest + " bytes '" + new String(arena.copy(handle), UTF_8) + "'";
    }
}
