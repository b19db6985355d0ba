package io.decree.benchmarks.run;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Short runs for tests. */
public final class Runs {

    /** Little room on disk, so that a test need not fill much. */
    private static final Map<String, String> SMALL =
            Map.of(
                    "batchBytes", "4096",
                    "window", "64",
                    "segmentBytes", Integer.toString(1 << 20),
                    "segments", "8");

    private Runs() {}

    /** A fifth of a second of each load. */
    public static Plan plan(List<Integer> windows, List<Integer> rates, boolean isInline) {
        return new Plan(windows, rates, isInline, 200, 50, 200, 3000, 1, "");
    }

    public static Setting setting(
            String subject, Topology topology, Durability durability, Plan plan, Path directory)
            throws Exception {
        int port = Ports.free(3 * Setting.PORTS);
        int most = plan.mostInFlight();
        return new Setting(subject, 3, topology, durability, 64, most, port, directory, SMALL);
    }

    public static List<Row> rows(Setting setting, Plan plan, SubjectProvider provider)
            throws Exception {
        List<Row> rows = new ArrayList<>();
        new Run(setting, plan, provider, rows::add, stage -> {}).run();
        return rows;
    }
}
