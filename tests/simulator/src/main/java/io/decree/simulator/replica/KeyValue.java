package io.decree.simulator.replica;

import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.util.Map;
import java.util.TreeMap;

/** A few keys with numbers: put, add and get. Adding shows what is done twice or forgotten. */
@SuppressWarnings("EnumOrdinal") // Both ends are this very code.
public final class KeyValue implements Service<KeyValue.Ask, Long> {

    private static final int KEYS = 4;

    /** What can be asked. */
    public enum Verb {
        /** Sets a number; answers the one before. */
        PUT,
        /** Adds to a number; answers the sum. */
        ADD,
        /** Answers the number. */
        GET
    }

    /**
     * One question.
     *
     * @param verb what to do
     * @param key with which number
     * @param number what to put or add
     */
    public record Ask(Verb verb, int key, long number) {
        long after(long before) {
            return switch (verb) {
                case PUT -> number;
                case ADD -> before + number;
                case GET -> before;
            };
        }

        long answer(long before) {
            return verb == Verb.PUT ? before : after(before);
        }
    }

    /** A service without a number put yet. */
    public KeyValue() {}

    @Override
    public StateMachine machine() {
        return new Machine();
    }

    @Override
    public void write(Ask input, ByteBuffer command) {
        command.put((byte) input.verb().ordinal()).putInt(input.key()).putLong(input.number());
    }

    private static Ask read(ByteBuffer command) {
        return new Ask(Verb.values()[command.get()], command.getInt(), command.getLong());
    }

    @Override
    public boolean isQuestion(Ask input) {
        return input.verb() == Verb.GET;
    }

    @Override
    public Long read(Ask input, ByteBuffer answer) {
        return answer.getLong();
    }

    @Override
    public Ask operation(int client, int index, SimRandom random) {
        Verb verb = Verb.values()[random.below(Verb.values().length)];
        return new Ask(verb, random.below(KEYS), random.between(1, 1_000_000));
    }

    @Override
    public SequentialSpecification<?, Ask, Long> specification() {
        return new Sequential();
    }

    private static final class Machine implements StateMachine {
        private final Map<Integer, Long> numbers = new TreeMap<>();

        @Override
        public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
            Ask ask = read(command);
            long before = numbers.getOrDefault(ask.key(), 0L);
            numbers.put(ask.key(), ask.after(before));
            result.putLong(ask.answer(before));
            leave(command);
            leave(result);
            return Long.BYTES;
        }

        @Override
        public int query(ByteBuffer question, ByteBuffer answer) {
            answer.putLong(numbers.getOrDefault(read(question).key(), 0L));
            leave(question);
            leave(answer);
            return Long.BYTES;
        }

        /** A service may do so: what it wrote next would differ, had anybody believed in it. */
        private static void leave(ByteBuffer bytes) {
            bytes.order(ByteOrder.BIG_ENDIAN).limit(bytes.position());
        }

        @Override
        public Snapshot capture() {
            Map<Integer, Long> copy = new TreeMap<>(numbers);
            return sink -> {
                ByteBuffer bytes = ByteBuffer.allocate(copy.size() * 12 + Integer.BYTES);
                bytes.putInt(copy.size());
                copy.forEach((key, number) -> bytes.putInt(key).putLong(number));
                sink.write(bytes.flip());
            };
        }

        @Override
        public void restore(ReadableByteChannel source) throws IOException {
            numbers.clear();
            int size = readFully(source, Integer.BYTES).getInt();
            ByteBuffer bytes = readFully(source, size * 12);
            while (bytes.hasRemaining()) {
                numbers.put(bytes.getInt(), bytes.getLong());
            }
        }

        private static ByteBuffer readFully(ReadableByteChannel source, int length)
                throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (source.read(bytes) < 0) {
                    throw new EOFException("numbers are missing");
                }
            }
            return bytes.flip();
        }

        @Override
        public long digest() {
            return numbers.hashCode();
        }
    }

    private static final class Sequential implements SequentialSpecification<Long, Ask, Long> {

        @Override
        public Long initial() {
            return 0L;
        }

        @Override
        public Long next(Long state, Ask input) {
            return input.after(state);
        }

        @Override
        public boolean allows(Long state, Ask input, Long output) {
            return output == input.answer(state);
        }

        @Override
        public boolean reads(Ask input) {
            return input.verb() == Verb.GET;
        }

        @Override
        public boolean overwrites(Ask input) {
            return input.verb() == Verb.PUT;
        }

        @Override
        public Object key(Ask input) {
            return input.key();
        }
    }
}
