package io.decree.replica;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Does to the buffers that it is handed whatever it may, and notes how they come. */
public final class Careless extends Counter {

    /** How many buffers did not come as they should. */
    private final List<String> spoilt = new ArrayList<>();

    /**
     * Leaves a buffer as nobody expects it.
     *
     * @param bytes what was handed over
     */
    public static void leave(ByteBuffer bytes) {
        int middle = bytes.capacity() / 2;
        bytes.clear().order(ByteOrder.BIG_ENDIAN).position(middle).mark().limit(middle);
    }

    /**
     * What came in another way than it should.
     *
     * @return a line for each
     */
    public List<String> spoilt() {
        return spoilt;
    }

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        look("command", command, Long.BYTES);
        look("result", result, result.capacity());
        int length = super.apply(entry, command, result);
        leave(command);
        leave(result);
        return length;
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        look("question", question, question.capacity());
        look("answer", answer, answer.capacity());
        int length = super.query(question, answer);
        leave(question);
        leave(answer);
        return length;
    }

    private void look(String name, ByteBuffer bytes, int length) {
        if (bytes.order() != ByteOrder.LITTLE_ENDIAN || bytes.remaining() != length) {
            spoilt.add(name + ": " + bytes.order() + ", " + bytes.remaining() + " bytes");
        }
    }
}
