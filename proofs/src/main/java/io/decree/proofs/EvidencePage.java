package io.decree.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code docs/evidence/proofs.md} from the last report. */
public final class EvidencePage {

    /** The page, from the root of the workspace. */
    public static final Path LOCATION = Path.of("docs", "evidence", "proofs.md");

    private static final String HEADER =
            """
            # What is proved

            Generated from `target/proofs/report.json` by `./decree prove --evidence`. Do not edit.

            Each row is one case of a handler, one constructor, or one helper with a contract of its
            own. The engine is KeY 2.12.3 with integer overflow checked; the voters (one to seven)
            and the capacity of the window are symbolic. Steps repeat exactly on every machine; CPU
            seconds are those of the machine that ran last.

            """;

    private EvidencePage() {}

    /**
     * The page of a report.
     *
     * @param report the report
     * @return Markdown
     */
    public static String of(ProofReport report) {
        return HEADER + ProofTable.of(report);
    }

    /**
     * Writes the page.
     *
     * @param root the root of the workspace
     * @param report the report
     * @throws IOException when the page cannot be written
     */
    public static void write(Path root, ProofReport report) throws IOException {
        Path page = root.resolve(LOCATION);
        Files.createDirectories(page.getParent());
        Files.writeString(page, of(report));
    }
}
