package io.decree.benchmarks.verb;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import io.decree.benchmarks.run.Fork;
import io.decree.benchmarks.run.Plan;
import io.decree.benchmarks.run.Ports;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.StageRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Everything one call measures. Systems take turns within each repeat, so that a machine that is
 * busy for a while is so for all of them.
 *
 * @param systems names
 * @param topologies where members run
 * @param durabilities what an acknowledgement means
 * @param values lengths in bytes
 * @param windows of closed loops
 * @param rates of open loops
 * @param isInline who submits
 * @param members how many
 * @param warmMillis of each run
 * @param settleMillis of each load
 * @param measureMillis of each load
 * @param repeats how often everything is measured
 * @param tuning for the systems
 * @param directory where durable members write; null for the usual place
 */
record Campaign(
        List<String> systems,
        List<Topology> topologies,
        List<Durability> durabilities,
        List<Integer> values,
        List<Integer> windows,
        List<Integer> rates,
        boolean isInline,
        int members,
        int warmMillis,
        int settleMillis,
        int measureMillis,
        int repeats,
        Map<String, String> tuning,
        Path directory) {

    /** No garbage collector with threads of its own, of which two processors have no room. */
    static final List<String> JVM_OPTIONS =
            List.of("-Xms2g", "-Xmx2g", "-XX:MaxDirectMemorySize=4g", "-XX:+UseParallelGC");

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Path MEMORY = Path.of("/dev/shm");

    /** Measures it all. */
    void run(
            List<Variant> variants,
            List<String> jvmOptions,
            Consumer<String> progress,
            Consumer<Row> rows,
            Consumer<StageRow> stages)
            throws IOException {
        List<Setting> settings = settings();
        List<Variant> turns = new ArrayList<>(variants);
        for (int repeat = 1; repeat <= repeats; repeat++) {
            for (Setting setting : settings) {
                progress.accept(
                        "bench: %d/%d: %s, %s, %s, %d bytes"
                                .formatted(
                                        repeat,
                                        repeats,
                                        setting.subject(),
                                        setting.topology(),
                                        setting.durability(),
                                        setting.valueBytes()));
                for (Variant variant : turns) {
                    Fork fork = new Fork(variant.classPath(), jvmOptions);
                    Plan plan = plan(repeat, variant.label());
                    fork.run(fresh(setting, variant.tuning(), directory), plan, rows, stages);
                }
            }
            // Whoever was first is last in the next repeat.
            Collections.reverse(settings);
            Collections.reverse(turns);
        }
    }

    /** The same, asking Decree alone where its time goes. */
    Campaign split(int times) {
        Map<String, String> words = new TreeMap<>(tuning);
        words.put("breakdown", "on");
        return new Campaign(
                List.of(DecreeProvider.NAME),
                List.of(Topology.ONE),
                durabilities,
                values,
                windows,
                rates,
                isInline,
                members,
                warmMillis,
                settleMillis,
                measureMillis,
                times,
                words,
                directory);
    }

    Plan plan(int repeat, String label) {
        return new Plan(
                windows,
                rates,
                isInline,
                warmMillis,
                settleMillis,
                measureMillis,
                PATIENCE_MILLIS,
                repeat,
                label);
    }

    private List<Setting> settings() {
        List<Setting> all = new ArrayList<>();
        for (Topology topology : topologies) {
            for (Durability durability : durabilities) {
                for (int bytes : values) {
                    for (String system : systems) {
                        if (SubjectProvider.named(system).supports(topology)) {
                            all.add(setting(system, topology, durability, bytes));
                        }
                    }
                }
            }
        }
        return all;
    }

    private Setting setting(String system, Topology topology, Durability durability, int bytes) {
        int most = plan(1, "").mostInFlight();
        return new Setting(
                system, members, topology, durability, bytes, most, 0, Path.of(""), tuning);
    }

    /** With ports that are free now, and a directory of its own. */
    static Setting fresh(Setting it, Map<String, String> more, Path directory) throws IOException {
        Map<String, String> words = new TreeMap<>(it.tuning());
        words.putAll(more);
        return new Setting(
                it.subject(),
                it.members(),
                it.topology(),
                it.durability(),
                it.valueBytes(),
                it.mostInFlight(),
                Ports.free(it.members() * Setting.PORTS),
                Files.createTempDirectory(place(it, directory), "decree-bench-"),
                words);
    }

    /** What need not be durable is not written to a disk either. */
    private static Path place(Setting setting, Path directory) {
        if (!setting.isDurable() && Files.isWritable(MEMORY)) {
            return MEMORY;
        }
        return directory == null ? Path.of(System.getProperty("java.io.tmpdir")) : directory;
    }
}
