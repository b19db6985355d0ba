package io.decree.tla;

import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The contracts and frames of the project. */
final class Models {

    static final Path FRAMES = Path.of("src/main/tla");
    static final Path FOLDER = Path.of("target/model");

    private static final Path ACCEPTOR =
            Path.of("../core-generated/src/main/contracts/acceptor.contract");
    private static final Path TOY =
            Path.of("../examples/toy-consensus/src/main/contracts/toy_consensus.contract");

    private Models() {}

    static Contract acceptor() {
        return edited(ACCEPTOR, "", "");
    }

    /** Every contract of the project: a protocol is made of several. */
    static List<Contract> all() {
        List<Contract> contracts = new ArrayList<>();
        core().forEach(file -> contracts.add(edited(file, "", "")));
        contracts.add(toy());
        return contracts;
    }

    private static List<Path> core() {
        try (Stream<Path> files = Files.list(ACCEPTOR.getParent())) {
            return files.filter(f -> f.toString().endsWith(".contract")).sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Contract toy() {
        return edited(TOY, "", "");
    }

    static Contract toy(String passage, String replacement) {
        return edited(TOY, passage, replacement);
    }

    private static Contract edited(Path file, String passage, String replacement) {
        try {
            String text = Files.readString(file);
            String changed = passage.isEmpty() ? text : text.replace(passage, replacement);
            return ContractCompiler.resolve(new SourceFile(file.getFileName().toString(), changed))
                    .contract()
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
