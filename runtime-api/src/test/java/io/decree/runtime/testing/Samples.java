package io.decree.runtime.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.RecordKind;
import io.decree.core.replica.VoteList;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.record.LogRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One message and one record of each kind, the same in every run. */
public final class Samples {

    public static final GroupId GROUP = new GroupId(0x0123_4567_89AB_CDEFL, 0x0F1E_2D3C_4B5A_6978L);
    public static final Identity SENDER = new Identity(GROUP, 1, 2, 0x1111_2222_3333_4444L);
    public static final Identity RECEIVER = new Identity(GROUP, 1, 5, 0x5555_6666_7777_0888L);
    public static final Limits LIMITS = new Limits(1000, 8, 4096, 64, 32, 7);

    private static final long BALLOT = 3 * 65_536L + 2;

    private Samples() {}

    /** A message of a kind, from the sender, with its bytes in the arena. */
    public static Message message(MessageKind kind, Arena arena) {
        Message message = new Message();
        message.kind = kind;
        message.group = SENDER.localGroup();
        message.epoch = 7;
        message.from = SENDER.member();
        message.ballot = BALLOT;
        message.slot = 1000;
        message.to = 1024;
        message.promised = BALLOT + 65_536;
        message.round = 12;
        message.granted = true;
        message.value = 0x7FFF_0000_0000_0042L;
        message.handle = keep(arena, "put key value");
        message.digest = digest("put key value");
        message.votes = new VoteList(LIMITS.votes());
        message.votes.add(1000, BALLOT - 1, 17, digest("first"), keep(arena, "first"));
        message.votes.add(1001, BALLOT - 65_536, -1, 0, 0);
        message.votes.add(1005, 1, Long.MIN_VALUE, digest("x"), keep(arena, "x"));
        return message;
    }

    /** One message of each kind. */
    public static List<Message> messages(Arena arena) {
        List<Message> messages = new ArrayList<>();
        for (MessageKind kind : MessageKind.values()) {
            messages.add(message(kind, arena));
        }
        return messages;
    }

    /** A record of a kind, with its bytes in the arena. */
    public static LogRecord record(RecordKind kind, long lsn, Arena arena) {
        LogRecord it = new LogRecord();
        it.kind = kind;
        it.lsn = lsn;
        it.epoch = 7;
        it.ballot = BALLOT;
        it.slot = 1000 + lsn;
        it.value = 0x7FFF_0000_0000_0042L + lsn;
        it.handle = keep(arena, "value of record " + lsn);
        it.digest = digest("value of record " + lsn);
        return it;
    }

    /** One record of each kind, numbered from 1 on. */
    public static List<LogRecord> records(Arena arena) {
        List<LogRecord> records = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            records.add(record(kind, records.size() + 1L, arena));
        }
        return records;
    }

    public static long keep(Arena arena, String text) {
        return arena.keep(ByteBuffer.wrap(text.getBytes(UTF_8)));
    }

    public static long digest(String text) {
        return new Checksum().digest(ByteBuffer.wrap(text.getBytes(UTF_8)));
    }
}
