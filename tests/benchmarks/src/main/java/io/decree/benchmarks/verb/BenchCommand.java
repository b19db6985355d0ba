package io.decree.benchmarks.verb;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import io.decree.benchmarks.report.Cell;
import io.decree.benchmarks.report.Markdown;
import io.decree.benchmarks.report.Remarks;
import io.decree.benchmarks.report.Reports;
import io.decree.benchmarks.report.StageTable;
import io.decree.benchmarks.run.Fork;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.StageRow;
import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures throughput and latency of three replicas on this machine: in one process, whose"
                    + " members talk TCP all the same, or in three and with a client in a fourth.",
            "Every operation is one submit with its own result. Throughput is that of a closed loop,"
                    + " latency under a rate that of an open loop. After each measurement the"
                    + " replicas' states are compared."
        })
public final class BenchCommand implements Verb {

    private static final List<String> PEERS = List.of("aeron", "jraft", "microraft", "ratis");

    @Mixin private Output output;

    @Option(
            names = "--systems",
            split = ",",
            paramLabel = "NAME",
            defaultValue = DecreeProvider.NAME,
            description = "What is measured, side by side. Default: decree.")
    private List<String> systems;

    @Option(
            names = "--peers",
            description = "Measure Aeron Cluster, SOFAJRaft, Apache Ratis and MicroRaft too.")
    private boolean peers;

    @Option(
            names = "--breakdown",
            description = "Say where Decree's operations spend their time, in one process.")
    private boolean breakdown;

    @Option(
            names = "--topology",
            split = ",",
            paramLabel = "one|three",
            defaultValue = "ONE",
            description = "In one process, in three, or both. Default: one.")
    private List<Topology> topologies;

    @Option(
            names = "--durability",
            split = ",",
            paramLabel = "durable|memory",
            defaultValue = "DURABLE,MEMORY",
            description = "Forced before it is acknowledged, or not. Default: both.")
    private List<Durability> durabilities;

    @Option(
            names = "--values",
            split = ",",
            paramLabel = "BYTES",
            defaultValue = "64",
            description = "How long values are. Default: 64.")
    private List<Integer> values;

    @Option(
            names = "--windows",
            split = ",",
            paramLabel = "W",
            defaultValue = "1,64,1024",
            description = "How many operations are in flight. Default: 1,64,1024.")
    private List<Integer> windows;

    @Option(
            names = "--rates",
            split = ",",
            paramLabel = "R",
            description = "Open loops too: how many operations are due a second.")
    private List<Integer> rates = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "5",
            description = "How long each load is measured. Default: 5.")
    private double seconds;

    @Option(
            names = "--warm",
            paramLabel = "S",
            defaultValue = "8",
            description = "How long each run is warmed up. Default: 8.")
    private double warmSeconds;

    @Option(
            names = "--settle",
            paramLabel = "S",
            defaultValue = "1",
            description = "How long each load runs before it is measured. Default: 1.")
    private double settleSeconds;

    @Option(
            names = "--repeats",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often everything is measured, by turns. Default: 3.")
    private int repeats;

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many replicas. Default: 3.")
    private int members;

    @Option(
            names = "--inline",
            description = "The thread that hears an outcome submits the next operation.")
    private boolean isInline;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "A word of the system's tuning, such as loops=shared.")
    private Map<String, String> tuning = new TreeMap<>();

    @Option(
            names = "--jvm",
            paramLabel = "OPTION",
            description = "An option of the virtual machines, instead of the usual ones.")
    private List<String> jvmOptions = List.of();

    @Option(
            names = "--directory",
            paramLabel = "DIR",
            description = "Where durable members write. Default: the system's for temporary files.")
    private Path directory;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/bench",
            description = "Where results.csv, .md and .html are written. Default: target/bench.")
    private Path out;

    /** Called by picocli. */
    public BenchCommand() {}

    @Override
    public Integer call() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<StageRow> stages = new ArrayList<>();
        if (breakdown) {
            tuning.put("breakdown", "on");
        }
        campaign()
                .run(
                        new Fork(
                                System.getProperty("java.class.path"),
                                jvmOptions.isEmpty() ? Campaign.JVM_OPTIONS : jvmOptions),
                        output.err()::println,
                        row -> {
                            rows.add(row);
                            output.object(row);
                        },
                        stage -> {
                            stages.add(stage);
                            output.object(stage);
                        });
        Remarks remarks = new Remarks(SubjectProvider.all());
        Reports.write(out, rows, remarks);
        Markdown.tables(Cell.of(rows), remarks).forEach(output::text);
        StageTable.lines(stages).forEach(output::text);
        output.text("");
        output.text("All measurements: " + out.resolve(Reports.NAME + ".csv"));
        return !rows.isEmpty() && rows.stream().allMatch(Row::isGood) ? Decree.OK : Decree.FOUND;
    }

    private Campaign campaign() {
        return new Campaign(
                withPeers(),
                topologies,
                durabilities,
                values,
                windows,
                rates,
                isInline,
                members,
                millis(warmSeconds),
                millis(settleSeconds),
                millis(seconds),
                repeats,
                tuning,
                directory);
    }

    private List<String> withPeers() {
        List<String> all = new ArrayList<>(systems);
        if (peers) {
            PEERS.stream().filter(name -> !all.contains(name)).forEach(all::add);
        }
        return all;
    }

    private static int millis(double seconds) {
        return (int) (seconds * 1000);
    }
}
