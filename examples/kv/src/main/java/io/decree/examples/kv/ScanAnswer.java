package io.decree.examples.kv;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Fills one answer with the entries of a range: as many as were asked for, as are allowed and as
 * there is room for. Whoever wants the rest asks again from the key behind the last one.
 */
final class ScanAnswer implements TreeNode.Visitor {

    private static final int LENGTHS = 2 * Integer.BYTES;

    private ByteBuffer into;
    private byte[] end;
    private int most;
    private int count;
    private boolean hasMore;
    private boolean isTooSmall;

    /** Scans; returns the answer's length. */
    int write(FreezableTree tree, RequestReader request, ByteBuffer answer) {
        into = answer;
        end = request.expected;
        most = Math.min(Math.max(request.most, 0), KvLimits.SCAN_ENTRIES);
        count = 0;
        hasMore = false;
        isTooSmall = false;
        int begin = into.position();
        into.position(begin + KvAnswer.HEAD);
        tree.forEach(request.key, this);
        if (isTooSmall) {
            // Without one entry an answer that says "more" would lead nowhere.
            into.position(begin);
            return AnswerWriter.write(into, KvStatus.NO_ROOM, false);
        }
        AnswerWriter.head(into, begin, KvStatus.OK, hasMore, count);
        return into.position() - begin;
    }

    @Override
    public boolean visit(byte[] key, byte[] value) {
        if (end.length > 0 && Arrays.compareUnsigned(key, end) >= 0) {
            return false;
        }
        boolean fits = into.remaining() >= LENGTHS + key.length + value.length;
        if (count == most || !fits) {
            hasMore = true;
            isTooSmall = count == 0 && most > 0;
            return false;
        }
        into.putInt(key.length).putInt(value.length).put(key).put(value);
        count++;
        return true;
    }
}
