package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SubjectProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does a run in a process of its own.
 *
 * @param classPath what is run; a pair of builds differs here
 * @param jvmOptions for its process and those of its members, besides what the system needs
 */
public record Fork(String classPath, List<String> jvmOptions) {

    private static final int PATIENCE_SECONDS = 30;

    /** Copies the options. */
    public Fork {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * The same code as this process, with the options given.
     *
     * @param jvmOptions as for {@code java}
     * @return the fork
     */
    public static Fork ofThis(List<String> jvmOptions) {
        return new Fork(System.getProperty("java.class.path"), jvmOptions);
    }

    /**
     * Does a run, and removes what it wrote. Where it fails, the loads that were not measured get
     * rows that say so: one system's failure must not cost the others their measurements.
     *
     * @param setting the group
     * @param plan what is measured
     * @param rows hears of each measurement as soon as it is there
     * @param stages hears where the time went
     * @throws IOException when its directory cannot be made or removed
     */
    public void run(Setting setting, Plan plan, Consumer<Row> rows, Consumer<StageRow> stages)
            throws IOException {
        Files.createDirectories(setting.directory());
        int[] heard = new int[1];
        Consumer<Row> counting =
                row -> {
                    heard[0]++;
                    rows.accept(row);
                };
        try {
            process(RunMain.class, setting, plan, line -> hear(line, counting, stages));
        } catch (IOException e) {
            failed(setting, plan, heard[0], e).forEach(rows);
        } finally {
            remove(setting.directory());
        }
    }

    /**
     * Does a run that also looks at what the system holds, as {@link #run} does otherwise.
     *
     * @param setting the group, or groups
     * @param plan what is measured
     * @param rows hears of each measurement as soon as it is there
     * @throws IOException when its directory cannot be made or removed
     */
    public void runScale(Setting setting, Plan plan, Consumer<ScaleRow> rows) throws IOException {
        Files.createDirectories(setting.directory());
        int[] heard = new int[1];
        try {
            process(
                    ScaleMain.class,
                    setting,
                    plan,
                    line -> {
                        if (line.startsWith(RunMain.ROW)) {
                            heard[0]++;
                            rows.accept(ScaleRow.parse(line.substring(RunMain.ROW.length())));
                        }
                    });
        } catch (IOException e) {
            failed(setting, plan, heard[0], e).stream().map(ScaleRow::failed).forEach(rows);
        } finally {
            remove(setting.directory());
        }
    }

    private static List<Row> failed(Setting setting, Plan plan, int heard, IOException why) {
        String verdict = "FAILED: " + why.getMessage();
        List<Row> rows = new ArrayList<>();
        plan.windows().forEach(it -> rows.add(Rows.failed(setting, plan, it, 0, verdict)));
        plan.rates().forEach(it -> rows.add(Rows.failed(setting, plan, 0, it, verdict)));
        return rows.subList(Math.min(heard, rows.size()), rows.size());
    }

    private void process(Class<?> main, Setting setting, Plan plan, Consumer<String> hears)
            throws IOException {
        List<String> options = new ArrayList<>(jvmOptions);
        options.addAll(SubjectProvider.named(setting.subject()).jvmOptions());
        List<String> words = new ArrayList<>(setting.words());
        words.addAll(plan.words());
        Process process = JavaProcess.start(classPath, main, options, words);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hears.accept(line);
            }
            awaitEnd(process, setting);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void hear(String line, Consumer<Row> rows, Consumer<StageRow> stages) {
        if (line.startsWith(RunMain.ROW)) {
            rows.accept(Columns.parse(Row.class, line.substring(RunMain.ROW.length())));
        } else if (line.startsWith(RunMain.STAGE)) {
            stages.accept(Columns.parse(StageRow.class, line.substring(RunMain.STAGE.length())));
        }
    }

    private static void awaitEnd(Process process, Setting setting) throws IOException {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the run of " + setting.subject() + " failed, see above");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
