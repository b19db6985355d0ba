package io.decree.runtime.standard.log;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Makes durable what was read back and is not known to have been.
 *
 * <p>A force alone would not do. The process before may have ended because one failed, and some
 * systems then count the pages as clean that they could not write: they show what was written for
 * as long as it is in memory, and force nothing of it. Writing the same bytes again makes them
 * write.
 */
final class TailRewriter {

    private static final int PART = 1 << 16;

    private final SegmentFiles files;
    private final MarkFile mark;
    private final LogGeometry geometry;
    private final ByteBuffer part;

    TailRewriter(SegmentFiles files, MarkFile mark) {
        this.files = files;
        this.mark = mark;
        geometry = mark.geometry();
        part = ByteBuffer.allocateDirect(Math.min(PART, geometry.segmentBytes()));
    }

    /** Everything from the mark up to the end becomes durable, and the mark says so. */
    void rewrite(long end) throws IOException {
        long at = Math.max(mark.start(), mark.acknowledged());
        while (at < end) {
            long next = Math.min(end, at + geometry.rest(at));
            rewrite(at, next);
            files.force(at);
            at = next;
        }
        mark.write(mark.start(), end);
    }

    private void rewrite(long from, long to) throws IOException {
        for (long at = from; at < to; at += part.capacity()) {
            int length = (int) Math.min(part.capacity(), to - at);
            files.read(part.clear().limit(length), at);
            files.write(part.flip(), at);
        }
    }
}
