package io.decree.benchmarks.decree;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Many values of equal length in pages, of which a picture can be taken at once: the picture shares
 * the pages, and a page is copied when it is written to before the picture has got there. Pages to
 * copy into are made beforehand, as many as there are pages, and used again.
 *
 * <p>One thread reads, writes and takes pictures; another one writes a picture out. There is one
 * picture at a time.
 */
final class Pages {

    private static final int PAGE_BYTES = 1 << 13;

    private final int valueBytes;
    private final int onPage;
    private final byte[][] pages;

    /** The picture during which a page was copied, or first written to when that needed none. */
    private final int[] own;

    private final List<byte[]> spare = new ArrayList<>();
    private final List<byte[]> replaced = new ArrayList<>();
    private int pictures;
    private Picture picture;

    Pages(int values, int valueBytes) {
        this.valueBytes = valueBytes;
        onPage = Math.max(1, PAGE_BYTES / valueBytes);
        pages = new byte[(values + onPage - 1) / onPage][onPage * valueBytes];
        own = new int[pages.length];
        for (byte[] page : pages) {
            spare.add(new byte[page.length]);
        }
    }

    /** The page with a value, to be written to. */
    byte[] page(int value) {
        int page = value / onPage;
        if (picture != null) {
            keep(page);
        }
        return pages[page];
    }

    /** Where in its page a value is. */
    int at(int value) {
        return value % onPage * valueBytes;
    }

    private void keep(int page) {
        if (picture.isOver()) {
            forgetPicture();
        } else if (own[page] != pictures && !picture.hasWritten(page)) {
            own[page] = pictures;
            byte[] shared = pages[page];
            byte[] copy =
                    spare.isEmpty() ? new byte[shared.length] : spare.remove(spare.size() - 1);
            System.arraycopy(shared, 0, copy, 0, shared.length);
            replaced.add(shared);
            pages[page] = copy;
        }
    }

    private void forgetPicture() {
        picture = null;
        spare.addAll(replaced);
        replaced.clear();
    }

    /** Takes a picture: as much work as there are pages, and not as there are bytes. */
    Picture capture() {
        if (picture != null && picture.isOver()) {
            forgetPicture();
        }
        // Those of a picture that was given up may still be read by whoever wrote it.
        replaced.clear();
        pictures++;
        picture = new Picture(pages.clone(), onPage * valueBytes);
        return picture;
    }

    /** Replaces everything. */
    void restore(ReadableByteChannel source) throws IOException {
        picture = null;
        for (byte[] page : pages) {
            ByteBuffer bytes = ByteBuffer.wrap(page, 0, onPage * valueBytes);
            while (bytes.hasRemaining()) {
                if (source.read(bytes) < 0) {
                    throw new EOFException("a picture of the state ends too early");
                }
            }
        }
    }

    /** All pages as they were at one time. */
    static final class Picture {

        private final byte[][] pages;
        private final int length;

        /** All pages before this one were written. */
        private volatile int next;

        private Picture(byte[][] pages, int length) {
            this.pages = pages;
            this.length = length;
        }

        boolean hasWritten(int page) {
            return page < next;
        }

        boolean isOver() {
            return next == pages.length;
        }

        /** Writes it out. When that fails, the pages that are left are copied once more at most. */
        void writeTo(WritableByteChannel sink) throws IOException {
            for (int page = 0; page < pages.length; page++) {
                sink.write(ByteBuffer.wrap(pages[page], 0, length));
                next = page + 1;
            }
        }
    }
}
