package io.decree.proofs.openjml;

import io.decree.proofs.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of OpenJML. */
final class OpenJmlProcess {

    private static final int VERIFIED = 0;
    private static final int NOT_VERIFIED = 6;
    private static final Pattern POSITION = Pattern.compile("([\\w./\\-]+\\.java):(\\d+):");

    private final String executable;
    private final Duration timeout;

    OpenJmlProcess(String executable, Duration timeout) {
        this.executable = executable;
        this.timeout = timeout;
    }

    /**
     * How a run ended.
     *
     * @param verdict the outcome
     * @param message why, when it is not a verdict about the body
     * @param output everything it printed
     */
    record End(Verdict verdict, String message, String output) {

        /** The clauses at the positions in the output. */
        Set<String> clauses(Path staged) throws IOException {
            Set<String> clauses = new LinkedHashSet<>();
            Matcher matcher = POSITION.matcher(output);
            while (verdict == Verdict.OPEN && matcher.find()) {
                Path file = staged.resolve(matcher.group(1));
                if (Files.isRegularFile(file)) {
                    clause(Files.readAllLines(file), Integer.parseInt(matcher.group(2)))
                            .ifPresent(clauses::add);
                }
            }
            return clauses;
        }

        /** The label of a clause stands on its first line, in JML comments only. */
        private static java.util.Optional<String> clause(List<String> lines, int number) {
            for (int i = Math.min(number, lines.size()) - 1; i >= 0; i--) {
                String line = lines.get(i).strip();
                if (!line.startsWith("@") && !line.startsWith("/*@")) {
                    break;
                }
                int at = line.lastIndexOf("// ");
                if (at >= 0) {
                    return java.util.Optional.of(line.substring(at + 3).strip());
                }
            }
            return java.util.Optional.empty();
        }
    }

    End run(Path staged, String method) throws IOException, InterruptedException {
        Path log = staged.resolveSibling(staged.getFileName() + ".log");
        Process process =
                new ProcessBuilder(command(staged, method))
                        .directory(staged.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            process.getOutputStream().close();
            boolean finished = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            String output = Files.readString(log, StandardCharsets.UTF_8);
            return finished
                    ? end(process.exitValue(), output)
                    : new End(
                            Verdict.TIME_OUT,
                            "no answer within " + timeout.toSeconds() + " s",
                            output);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private List<String> command(Path staged, String method) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(executable);
        command.add("--esc");
        // Without this a contradiction among the assumptions verifies everything.
        command.add("--check-feasibility=all");
        // Newer solvers take the number for milliseconds.
        command.add("--timeout");
        command.add("60000");
        command.add("--method");
        command.add(method);
        try (Stream<Path> files = Files.walk(staged)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(f -> staged.relativize(f).toString())
                    .sorted()
                    .forEach(command::add);
        }
        return command;
    }

    private static End end(int status, String output) {
        return switch (status) {
            case VERIFIED -> new End(Verdict.PROVED, "", output);
            case NOT_VERIFIED -> new End(Verdict.OPEN, firstLine(output), output);
            default ->
                    new End(
                            Verdict.TOOL_FAILURE,
                            "OpenJML ended with status " + status + ": " + firstLine(output),
                            output);
        };
    }

    private static String firstLine(String output) {
        return output.lines().findFirst().orElse("it printed nothing");
    }
}
