package io.decree.client;

import io.decree.replica.loop.Requests;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a group has decided, without any consensus: the real session table, and the commands that
 * took effect, in order. Its answer to a command is how many there are.
 */
final class FakeGroup {

    static final int WINDOW = 8;

    /** A command with a long answer. */
    static final ByteBuffer TALKATIVE = ByteBuffer.wrap(new byte[] {'l', 'o', 'n', 'g'});

    private final SessionTable sessions;
    private final List<String> applied = new ArrayList<>();
    private long newestSession = 100;
    private int leader;

    FakeGroup(int sessions) {
        this.sessions = new SessionTable(sessions, WINDOW, 1 << 20);
    }

    synchronized int leader() {
        return leader;
    }

    synchronized void lead(int member) {
        leader = member;
    }

    synchronized List<String> applied() {
        return List.copyOf(applied);
    }

    /** Opens sessions until older ones are dropped. */
    synchronized void dropSessions(int count) {
        for (int i = 0; i < count; i++) {
            sessions.open(++newestSession);
        }
    }

    synchronized int sessions() {
        return sessions.size();
    }

    /** Executes an envelope, as every replica would, and answers. */
    synchronized void execute(ByteBuffer bytes, long token, Requests.Answers answers) {
        Envelope envelope = new Envelope();
        if (!envelope.wrap(bytes, bytes.position())) {
            throw new AssertionError("no envelope");
        }
        ByteBuffer result = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer command = bytes.duplicate();
        envelope.command(command);
        boolean isTalkative = command.equals(TALKATIVE);
        Verdict verdict = execute(envelope, command, result);
        if (answers != null && isTalkative) {
            answers.answerTooLong(token, 5_000, 4_096);
        } else if (answers != null) {
            answers.executed(token, verdict, result);
        }
    }

    private Verdict execute(Envelope envelope, ByteBuffer command, ByteBuffer result) {
        if (envelope.kind() == CommandKind.OPEN_SESSION) {
            sessions.open(++newestSession);
            result.putLong(newestSession).flip();
            return Verdict.APPLY;
        }
        if (envelope.kind() == CommandKind.CLOSE_SESSION) {
            result.flip();
            return sessions.close(envelope.session()) ? Verdict.APPLY : Verdict.NO_SESSION;
        }
        long sequence = envelope.sequence();
        Verdict verdict = sessions.judge(envelope.session(), sequence, envelope.acknowledged());
        int length = 0;
        if (verdict == Verdict.APPLY) {
            applied.add(StandardCharsets.UTF_8.decode(command).toString());
            result.putInt(0, applied.size());
            length = Integer.BYTES;
            sessions.record(envelope.session(), sequence, result, length);
        } else if (verdict == Verdict.REPEAT) {
            length = sessions.result(envelope.session(), sequence, result);
        }
        result.limit(length);
        return verdict;
    }

    /** Answers a question by how many commands there are and the question itself. */
    synchronized void ask(ByteBuffer question, long token, Requests.Answers answers) {
        int length = Integer.BYTES + question.remaining();
        ByteBuffer answer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        answer.putInt(applied.size()).put(question).flip();
        answers.answered(token, applied.size(), answer);
    }
}
