package io.decree.benchmarks.report;

import io.decree.benchmarks.SubjectProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What exactly was measured. */
final class Versions {

    private static final String NOT_TOLD = "not told";

    private Versions() {}

    /** The commit of this checkout, and whether something in it was changed. */
    static String commit() {
        try {
            Process git =
                    new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.isBlank() ? NOT_TOLD : said.strip();
        } catch (IOException e) {
            return NOT_TOLD;
        }
    }

    /** The archives of the systems that are not built here; empty where there are none. */
    static String archives(List<SubjectProvider> providers) {
        return providers.stream()
                .flatMap(provider -> provider.library().stream())
                .map(Versions::archive)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String archive(Class<?> library) {
        CodeSource source = library.getProtectionDomain().getCodeSource();
        Path file = source == null ? null : Path.of(source.getLocation().getPath()).getFileName();
        return file == null ? null : file.toString().replaceAll("\\.jar$", "");
    }
}
