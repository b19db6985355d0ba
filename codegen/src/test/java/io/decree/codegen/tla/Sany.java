package io.decree.codegen.tla;

import io.decree.codegen.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import util.SimpleFilenameToStream;

/** Parses generated modules together with the handwritten module they extend. */
final class Sany {

    private static final Path CALLS = Path.of("../tla/src/main/tla/Calls.tla");

    private Sany() {}

    /** What SANY has against the last of some modules; empty when nothing. */
    static String complaints(Path folder, List<GeneratedFile> modules) throws IOException {
        Files.copy(CALLS, folder.resolve("Calls.tla"), StandardCopyOption.REPLACE_EXISTING);
        for (GeneratedFile module : modules) {
            Files.writeString(folder.resolve(module.path()), module.text());
        }
        return complaints(folder, modules.get(modules.size() - 1).path());
    }

    private static String complaints(Path folder, String module) {
        Path file = folder.resolve(module);
        SpecObj spec = new SpecObj(file.toString(), new SimpleFilenameToStream(folder.toString()));
        PrintStream quiet =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            SANY.frontEndMain(spec, module, quiet);
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
