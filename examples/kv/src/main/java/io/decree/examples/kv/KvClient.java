package io.decree.examples.kv;

import io.decree.client.Client;
import io.decree.client.ClientOptions;
import io.decree.client.Outcome;
import io.decree.client.RequestFailedException;
import io.decree.client.StaleAnswer;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionException;

/**
 * The store as its users see it: each method waits for its answer. What the store refuses is in the
 * answer's status; what the group could not do is thrown.
 *
 * <p>Any thread may use it, and several may at the same time.
 */
public final class KvClient implements AutoCloseable {

    private final Client client;

    private KvClient(Client client) {
        this.client = client;
    }

    /**
     * Makes a client; it connects with the first request.
     *
     * @param options whom to talk to
     * @return the client, to be closed
     */
    public static KvClient connect(ClientOptions options) {
        return new KvClient(Client.connect(options));
    }

    /**
     * Gives a key a value.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @param value up to {@link KvLimits#VALUE_BYTES} bytes
     * @return {@link KvStatus#OK}, and whether the key had a value before
     * @throws KvFailedException when it was not done, or nobody knows
     */
    public KvAnswer put(byte[] key, byte[] value) {
        return command(KvRequest.put(key, value));
    }

    /**
     * Gives a key a value if it has the expected one.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @param expected the value it must have; null when it must have none
     * @param value the new value
     * @return {@link KvStatus#OK}, or {@link KvStatus#MISMATCH} with the value it has
     * @throws KvFailedException when it was not done, or nobody knows
     */
    public KvAnswer compareAndSet(byte[] key, byte[] expected, byte[] value) {
        return command(KvRequest.compareAndSet(key, expected, value));
    }

    /**
     * Takes a key away.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @return {@link KvStatus#OK}, or {@link KvStatus#NOT_FOUND}
     * @throws KvFailedException when it was not done, or nobody knows
     */
    public KvAnswer delete(byte[] key) {
        return command(KvRequest.delete(key));
    }

    /**
     * The value of a key. It sees everything that was answered before it was asked.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @return {@link KvStatus#OK} with the value, or {@link KvStatus#NOT_FOUND}
     * @throws KvFailedException when there was no answer
     */
    public KvAnswer get(byte[] key) {
        return KvAnswer.of(question(KvRequest.get(key)));
    }

    /**
     * The value of a key as one member has it, however old that is.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @return {@link KvStatus#OK} with the value, or {@link KvStatus#NOT_FOUND}
     * @throws KvFailedException when there was no answer
     */
    public KvAnswer staleGet(byte[] key) {
        return KvAnswer.of(staleAnswer(KvRequest.get(key)).bytes());
    }

    /**
     * The entries of a range, as many as one answer holds; {@link KvAnswer#present()} says whether
     * there are more, which begin {@link KvKeys#behind} the last key.
     *
     * @param from the first key; empty for the beginning
     * @param to the key before which it ends; empty for the end of all
     * @param most how many entries at most
     * @return the entries
     * @throws KvFailedException when there was no answer
     */
    public KvAnswer scan(byte[] from, byte[] to, int most) {
        return KvAnswer.ofScan(question(KvRequest.scan(from, to, most)));
    }

    /**
     * What one member says of its state, however old that is.
     *
     * @return its status, as of the slot it names
     * @throws KvFailedException when there was no answer
     */
    public MemberStatus staleStatus() {
        StaleAnswer answer = staleAnswer(KvRequest.status());
        return new MemberStatus(answer.slot(), StoreStatus.of(answer.bytes()));
    }

    private StaleAnswer staleAnswer(ByteBuffer question) {
        try {
            return client.readStale(question).join();
        } catch (CompletionException e) {
            throw failed(e);
        }
    }

    private KvAnswer command(ByteBuffer command) {
        Outcome outcome = client.execute(command);
        if (outcome instanceof Outcome.Committed done) {
            return KvAnswer.of(done.result());
        } else if (outcome instanceof Outcome.NotCommitted not) {
            throw new KvFailedException(not.reason(), not.message(), false);
        }
        Outcome.Unknown unknown = (Outcome.Unknown) outcome;
        throw new KvFailedException(unknown.reason(), unknown.message(), true);
    }

    private ByteBuffer question(ByteBuffer question) {
        try {
            return client.read(question).join().bytes();
        } catch (CompletionException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(CompletionException e) {
        return e.getCause() instanceof RequestFailedException cause
                ? new KvFailedException(cause.reason(), cause.getMessage(), false)
                : e;
    }

    @Override
    public void close() {
        client.close();
    }
}
