package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.Outcome;
import io.decree.replica.StateMachine;
import io.decree.replica.session.Verdict;
import io.decree.simulator.ClientPort;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a simulated client makes of answers that come when it has asked again already. */
class SessionClientTest {

    private static final long SESSION = 77;

    private final List<String> told = new ArrayList<>();
    private final List<Long> requests = new ArrayList<>();
    private final SessionClient<Long, Long> client = new SessionClient<>(new Port(), new Echo());

    @BeforeEach
    void openASession() {
        client.begin(5L);
        assertEquals(List.of(1L), requests);
    }

    @Test
    void theAnswerToAnEarlierAttemptIsOne() {
        executed(1, SESSION);
        client.wake();
        client.wake();
        assertEquals(List.of(1L, 2L, 3L, 4L), requests);
        executed(2, 50);
        assertEquals(List.of("complete 50"), told);
        executed(3, 50);
        assertEquals(List.of("complete 50"), told);
    }

    /** Both open a session; the number of the second one is no answer to the command. */
    @Test
    void theAnswerToWhatItAskedBeforeIsNone() {
        client.wake();
        executed(2, SESSION);
        executed(1, SESSION + 1);
        assertEquals(List.of(), told);
        executed(3, 50);
        assertEquals(List.of("complete 50"), told);
        client.begin(6L);
        executed(3, 50);
        assertEquals(List.of("complete 50"), told);
        executed(4, 60);
        assertEquals(List.of("complete 50", "complete 60"), told);
    }

    /** It would send a client that asks the leader by now back to where it came from. */
    @Test
    void onlyTheNewestAttemptIsRedirected() {
        client.wake();
        refused(1);
        assertEquals(List.of(1L, 2L), requests);
        refused(2);
        assertEquals(List.of(1L, 2L, 3L), requests);
    }

    private void executed(long request, long answer) {
        ByteBuffer frame = ByteBuffer.allocate(32);
        ByteBuffer result = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        ClientFrame.executed(frame, request, Verdict.APPLY, result.putLong(answer).flip());
        client.deliver(0, frame.flip());
    }

    private void refused(long request) {
        ByteBuffer frame = ByteBuffer.allocate(32);
        ClientFrame.refused(frame, request, Outcome.NOT_LEADER, 2);
        client.deliver(0, frame.flip());
    }

    private final class Port implements ClientPort<Long> {

        @Override
        public int self() {
            return 9;
        }

        @Override
        public int nodes() {
            return 3;
        }

        @Override
        public long random() {
            return 0;
        }

        @Override
        public void send(int to, ByteBuffer frame) {
            requests.add(frame.order(ByteOrder.LITTLE_ENDIAN).getLong(0));
        }

        @Override
        public void wakeAfter(long nanos) {
            // The test wakes it.
        }

        @Override
        public void named(long session, long sequence) {
            // For the check of histories.
        }

        @Override
        public void complete(Long output) {
            told.add("complete " + output);
        }

        @Override
        public void refuse() {
            told.add("refuse");
        }

        @Override
        public void abandon() {
            told.add("abandon");
        }
    }

    /** Numbers there and back; nothing else of it is asked. */
    private static final class Echo implements Service<Long, Long> {

        @Override
        public StateMachine machine() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(Long input, ByteBuffer command) {
            command.putLong(input);
        }

        @Override
        public Long read(Long input, ByteBuffer answer) {
            return answer.getLong();
        }

        @Override
        public Long operation(int client, int index, SimRandom random) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SequentialSpecification<?, Long, Long> specification() {
            throw new UnsupportedOperationException();
        }
    }
}
