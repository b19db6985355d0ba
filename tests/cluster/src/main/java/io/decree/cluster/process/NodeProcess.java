package io.decree.cluster.process;

import io.decree.examples.kv.KvNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One life of a node: a process of its own. It ends at the latest when this process ends, even by
 * {@code kill -9}, because it reads from a pipe that ends then.
 */
public final class NodeProcess {

    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final Thread reader;
    private final Path output;
    private final Consumer<NodeEvent> listener;

    private NodeProcess(Process process, Path output, Consumer<NodeEvent> listener) {
        this.process = process;
        this.output = output;
        this.listener = listener;
        reader = new Thread(this::read, "events-of-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a node.
     *
     * @param output where everything it prints is appended
     * @param listener hears of its events, on a thread of their own
     * @param args its command line
     * @return the process
     * @throws IOException when it cannot be started
     */
    public static NodeProcess start(Path output, Consumer<NodeEvent> listener, List<String> args)
            throws IOException {
        return start(output, listener, List.of(), KvNode.class, args);
    }

    /**
     * Starts a node somewhere else, or by another class than its own.
     *
     * @param output where everything it prints is appended
     * @param listener hears of its events, on a thread of their own
     * @param prefix what the command begins with
     * @param main whose {@code main} runs the node
     * @param args its command line
     * @return the process
     * @throws IOException when it cannot be started
     */
    public static NodeProcess start(
            Path output,
            Consumer<NodeEvent> listener,
            List<String> prefix,
            Class<?> main,
            List<String> args)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(command(main, args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new NodeProcess(process, output, listener);
    }

    /** With a node's own class, and without the last option, it is what a user could type. */
    private static List<String> command(Class<?> main, List<String> args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(args);
        command.add("--until-input-ends");
        return command;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer copy =
                        Files.newBufferedWriter(
                                output, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                NodeEvent event = NodeEvent.of(System.nanoTime(), line);
                copy.append(line).append('\n').flush();
                if (event != null) {
                    listener.accept(event);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether it runs.
     *
     * @return false once it ended, for whatever reason
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Its id.
     *
     * @return as the operating system has it
     */
    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}; returns when it is gone. */
    public void kill() {
        // Through its handle, which leaves the pipe open: what it said last is still read.
        process.toHandle().destroyForcibly();
        awaitEnd(PATIENCE_SECONDS);
    }

    /** Asks it to end ({@code SIGTERM}). */
    public void terminate() {
        process.toHandle().destroy();
    }

    /**
     * Stops it as if the machine stood still ({@code SIGSTOP}).
     *
     * @throws IOException when the signal cannot be sent
     */
    public void pause() throws IOException {
        signal("STOP");
    }

    /**
     * Lets it go on ({@code SIGCONT}).
     *
     * @throws IOException when the signal cannot be sent
     */
    public void resume() throws IOException {
        signal("CONT");
    }

    /**
     * Has it print what each of its threads is doing, among what it prints ({@code SIGQUIT}).
     *
     * @throws IOException when the signal cannot be sent
     */
    public void printThreads() throws IOException {
        signal("QUIT");
    }

    /** Java can only end processes; every shell has {@code kill} built in. */
    private void signal(String name) throws IOException {
        Process shell =
                new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid()).inheritIO().start();
        try {
            if (shell.waitFor() != 0) {
                throw new IOException("SIG" + name + " could not be sent to process " + pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /**
     * Waits until it ended and everything it printed was read.
     *
     * @param seconds how long at most
     * @return its exit status
     * @throws IllegalStateException when it did not end
     */
    public int awaitEnd(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + pid() + " does not end");
            }
            reader.join(TimeUnit.SECONDS.toMillis(seconds));
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
