package io.decree.runtime.frame;

/** Where what stands in the header: see the package's page. */
final class FrameLayout {

    static final int VERSION = 1;

    static final int CHECKSUM_AT = 0;
    static final int LENGTH_AT = 4;
    static final int VERSION_AT = 8;
    static final int BODY_AT = 48;

    private FrameLayout() {}
}
