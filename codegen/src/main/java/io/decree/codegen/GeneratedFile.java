package io.decree.codegen;

import java.util.Objects;

/**
 * One generated file.
 *
 * @param target which tree it belongs to
 * @param path its path inside that tree, with {@code /}
 * @param text its whole text, ended by {@code \n}
 */
public record GeneratedFile(Target target, String path, String text) {

    /** Checks that the parts are there and that the text ends with a line end. */
    public GeneratedFile {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(path, "path");
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException(path + " does not end with a line end");
        }
    }

    /** The trees generated files belong to. */
    public enum Target {
        /** Java that ships: abstract classes with JML, monitors. */
        MAIN_JAVA,
        /** Constructor contracts, which a proof puts before the constructor of the body. */
        MAIN_JML,
        /** Java of the test tree: properties, examples, the builder of states. */
        TEST_JAVA,
        /** TLA+ modules. */
        TLA
    }
}
