package io.decree.contracts;

import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contracts of the project, read where they live. */
final class Contracts {

    static final Path ACCEPTOR = Path.of("../core-generated/src/main/contracts/acceptor.contract");
    static final Path TOY =
            Path.of("../examples/toy-consensus/src/main/contracts/toy_consensus.contract");

    private Contracts() {}

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
