package io.decree.codegen.tla;

import io.decree.codegen.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import util.SimpleFilenameToStream;

/** Parses generated modules together with the handwritten module they extend. */
final class Sany {

    private static final Path CALLS = Path.of("../tla/src/main/tla/Calls.tla");

    private Sany() {}

    /** What SANY has against a module; empty when nothing. */
    static String complaints(Path folder, GeneratedFile module) throws IOException {
        Files.copy(CALLS, folder.resolve("Calls.tla"));
        Path file = Files.writeString(folder.resolve(module.path()), module.text());
        SpecObj spec = new SpecObj(file.toString(), new SimpleFilenameToStream(folder.toString()));
        PrintStream quiet =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            SANY.frontEndMain(spec, module.path(), quiet);
        } catch (FrontEndException e) {
            return e.toString();
        }
        boolean right =
                spec.getInitErrors().isSuccess()
                        && spec.getParseErrors().isSuccess()
                        && spec.getSemanticErrors().isSuccess();
        return right ? "" : spec.getParseErrors().toString() + spec.getSemanticErrors();
    }
}
