package io.decree.benchmarks.micro;

import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What every command of a client of another process costs besides being applied. */
@State(Scope.Thread)
public class SessionBenchmark {

    private static final int UNDER_WAY = 64;
    private static final int RESULT = 8;
    private static final int COMMAND = 72;
    private static final long BYTES = 1 << 24;

    /** How many sessions there are. */
    @Param({"1", "1000"})
    public int sessions;

    private final ByteBuffer result = ByteBuffer.allocateDirect(RESULT);
    private final ByteBuffer command = ByteBuffer.allocateDirect(COMMAND);
    private final ByteBuffer envelope = ByteBuffer.allocateDirect(COMMAND + Envelope.HEADER);
    private SessionTable table;
    private long turn;

    /** Called by JMH. */
    public SessionBenchmark() {}

    /** All sessions are open. */
    @Setup
    public void start() {
        table = new SessionTable(sessions, UNDER_WAY, BYTES);
        for (int id = 1; id <= sessions; id++) {
            table.open(id);
        }
        turn = 0;
    }

    /**
     * A command of one session after the other is judged, and its answer kept.
     *
     * @return that it was new
     */
    @Benchmark
    public Verdict judgeAndRecord() {
        long id = 1 + turn % sessions;
        long sequence = 1 + turn / sessions;
        turn++;
        Verdict verdict = table.judge(id, sequence, Math.max(0, sequence - UNDER_WAY / 2));
        if (verdict != Verdict.APPLY) {
            throw new IllegalStateException("a new command is judged " + verdict);
        }
        table.record(id, sequence, result, RESULT);
        return verdict;
    }

    /**
     * A command is put into its envelope, as it is for every submit.
     *
     * @return how long it is
     */
    @Benchmark
    public int writeEnvelope() {
        Envelope.write(envelope.clear(), CommandKind.COMMAND, 1, ++turn, turn, turn, command);
        return envelope.position();
    }
}
