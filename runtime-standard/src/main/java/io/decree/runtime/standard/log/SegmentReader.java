package io.decree.runtime.standard.log;

import io.decree.runtime.port.DurableLog;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads the files of a log in the order of their addresses, each as a whole. */
final class SegmentReader {

    private final SegmentFiles files;
    private final LogGeometry geometry;
    private final long start;
    private final long lastSegment;

    /**
     * Where the mark's newer copy is damaged, the older one may lie one file further back, and
     * records one file beyond the newer: so this looks two files far.
     */
    SegmentReader(SegmentFiles files, MarkFile mark) {
        this.files = files;
        geometry = mark.geometry();
        start = mark.start();
        lastSegment = geometry.segment(mark.acknowledged() + geometry.segmentBytes() - 1) + 1;
    }

    void read(long from, DurableLog.Reader reader) throws IOException {
        if (from < start) {
            throw new IllegalArgumentException("from " + from + ", the log begins at " + start);
        }
        ByteBuffer image = ByteBuffer.allocateDirect(geometry.segmentBytes());
        long at = from;
        boolean goesOn = true;
        while (goesOn && geometry.segment(at) <= lastSegment) {
            int rest = geometry.rest(at);
            files.read(image.clear().limit(rest), at);
            goesOn = reader.read(image.flip(), at);
            at += rest;
        }
    }
}
