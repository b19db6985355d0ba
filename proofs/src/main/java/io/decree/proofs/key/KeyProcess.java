package io.decree.proofs.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One process of the runner. */
final class KeyProcess {

    private final KeyInstallation installation;
    private final Path folder;
    private final String name;

    KeyProcess(KeyInstallation installation, Path folder, String name) {
        this.installation = installation;
        this.folder = folder;
        this.name = name;
    }

    /**
     * How a process ended.
     *
     * @param timedOut whether it was stopped since it took too long
     * @param status its exit status otherwise
     * @param lastLines the end of what it printed
     */
    record End(boolean timedOut, int status, String lastLines) {}

    /**
     * Carries out requests one after the other.
     *
     * @param requests the requests
     * @param timeout the limit for all of them
     * @return how the process ended; answers are in the result files
     */
    End run(List<KeyRequest> requests, Duration timeout) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(installation.command());
        requests.forEach(request -> command.add(request.file().toString()));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            process.getOutputStream().close();
            boolean finished = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new End(!finished, finished ? process.exitValue() : -1, lastLines(log));
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
