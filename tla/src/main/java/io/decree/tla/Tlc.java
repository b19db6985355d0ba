package io.decree.tla;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * TLC in a process of its own.
 *
 * <p>It keeps static state and writes into the folder for temporary files, so each run has its own
 * process and its own folder. A run that takes longer than its limit is stopped.
 */
final class Tlc {

    private static final String HEAP = "-Xmx2g";

    private final Duration limit;

    Tlc(Duration limit) {
        this.limit = limit;
    }

    /**
     * Checks a module.
     *
     * @param folder where the module and {@code run.cfg} are, and where TLC may write
     * @param module the name of the module
     */
    TlcAnswer run(Path folder, String module) throws IOException {
        Path output = folder.resolve("tlc.out");
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path states = Files.createDirectories(folder.resolve("states"));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command(temporary, states, module))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = await(process);
        double seconds = (System.nanoTime() - start) / 1e9;
        int status = ended ? process.exitValue() : TlcAnswer.TIME_OUT;
        return new TlcAnswer(status, Files.readAllLines(output), seconds);
    }

    private boolean await(Process process) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly().onExit().join();
        return false;
    }

    private static List<String> command(Path temporary, Path states, String module) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", HEAP, "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("-cp", jar().toString(), "tlc2.TLC", "-nowarning"));
        command.addAll(List.of("-workers", "1", "-metadir", states.toString()));
        // A period longer than any run: coverage is printed once, at the end.
        command.addAll(List.of("-coverage", "9999", "-config", "run.cfg", module));
        return command;
    }

    private static Path jar() {
        try {
            return Path.of(
                    tlc2.TLC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of TLC has no file name", e);
        }
    }
}
