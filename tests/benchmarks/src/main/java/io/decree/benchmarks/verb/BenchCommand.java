package io.decree.benchmarks.verb;

import io.decree.benchmarks.Durability;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import io.decree.benchmarks.decree.DecreeTcpProvider;
import io.decree.benchmarks.micro.Micro;
import io.decree.benchmarks.micro.MicroRow;
import io.decree.benchmarks.report.Cell;
import io.decree.benchmarks.report.Markdown;
import io.decree.benchmarks.report.MicroPage;
import io.decree.benchmarks.report.PairTable;
import io.decree.benchmarks.report.PerformancePage;
import io.decree.benchmarks.report.Remarks;
import io.decree.benchmarks.report.Reports;
import io.decree.benchmarks.report.ScalePage;
import io.decree.benchmarks.report.ScaleTable;
import io.decree.benchmarks.report.StageTable;
import io.decree.benchmarks.run.Row;
import io.decree.benchmarks.run.ScaleRow;
import io.decree.benchmarks.run.StageRow;
import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code decree bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures throughput and latency of three replicas on this machine: in one process,"
                    + " where frames go through memory, or in three, which talk TCP, with a client"
                    + " in a fourth.",
            "Every operation is one submit with its own result. Throughput is that of a closed"
                    + " loop, latency under a rate that of an open loop. After each measurement the"
                    + " replicas' states are compared."
        })
public final class BenchCommand implements Verb {

    /** What Decree is shown beside. */
    private static final List<String> PEERS =
            List.of("aeron", "jraft", "microraft", "ratis", DecreeTcpProvider.NAME);

    private static final double SCALE_WARM_SECONDS = 4;
    private static final double SCALE_SETTLE_SECONDS = 0.5;
    private static final double SCALE_SECONDS = 3;

    private final Remarks remarks = new Remarks(SubjectProvider.all());
    private final List<Row> rows = new ArrayList<>();
    private final List<StageRow> stages = new ArrayList<>();

    @Spec private CommandSpec spec;

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
            description =
                    "Measure Aeron Cluster, SOFAJRaft, Apache Ratis and MicroRaft too, and Decree"
                            + " over TCP in one process.")
    private boolean peers;

    @Option(
            names = "--breakdown",
            description = "Say where Decree's operations spend their time, in one process.")
    private boolean breakdown;

    @Option(
            names = "--pair",
            arity = "2",
            paramLabel = "SETTING",
            description = {
                "Compare two: each KEY=VALUE words of the tuning with commas between them,"
                        + " build=DIR for another checkout, or 'usual'. Says whether they differ"
                        + " beyond noise."
            })
    private List<String> pair = List.of();

    @Option(
            names = "--evidence",
            description = {
                "Write docs/evidence/performance.md too; with --scale it is scale.md there, with"
                        + " --micro it is micro.md."
            })
    private boolean evidence;

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

    @Mixin private ScaleOptions scale;

    @Mixin private MicroOptions micro;

    /** Called by picocli. */
    public BenchCommand() {}

    @Override
    public Integer call() throws IOException {
        if (scale.isAsked()) {
            return scale();
        }
        if (micro.isAsked()) {
            return micro();
        }
        List<Variant> variants = variants();
        Campaign campaign = campaign();
        if (breakdown) {
            campaign = campaign.split(repeats);
        }
        run(campaign, variants);
        List<Row> measured = List.copyOf(rows);
        report(measured);
        if (evidence) {
            run(campaign.split(1), variants);
            PerformancePage.write(
                    Workspace.find(Path.of("")).root(),
                    typed(),
                    options(),
                    measured,
                    stages,
                    remarks);
        }
        StageTable.lines(stages).forEach(output::text);
        return !rows.isEmpty() && rows.stream().allMatch(Row::isGood) ? Decree.OK : Decree.FOUND;
    }

    private String typed() {
        return "./decree " + String.join(" ", spec.commandLine().getParseResult().originalArgs());
    }

    private int scale() throws IOException {
        List<ScaleRow> grown = new ArrayList<>();
        new ScaleCampaign(
                        new Steps(scale, durabilities).all(),
                        millis(given("--warm", warmSeconds, SCALE_WARM_SECONDS)),
                        millis(given("--settle", settleSeconds, SCALE_SETTLE_SECONDS)),
                        millis(given("--seconds", seconds, SCALE_SECONDS)),
                        (int) given("--repeats", repeats, 1),
                        tuning,
                        directory)
                .run(
                        options(),
                        output.err()::println,
                        row -> {
                            grown.add(row);
                            output.object(row);
                        });
        ScalePage page = new ScalePage(typed(), options(), grown);
        page.report(out);
        if (evidence) {
            page.write(Workspace.find(Path.of("")).root());
        }
        ScaleTable.lines(grown, series -> List.of()).forEach(output::text);
        boolean isGood = !grown.isEmpty() && grown.stream().allMatch(it -> it.row().isGood());
        return isGood ? Decree.OK : Decree.FOUND;
    }

    private int micro() throws IOException {
        List<MicroRow> parts = Micro.run(micro.settings());
        parts.forEach(output::object);
        MicroPage.report(out, parts);
        if (evidence) {
            MicroPage.write(Workspace.find(Path.of("")).root(), typed(), parts);
        }
        MicroPage.table(parts).forEach(output::text);
        return Decree.OK;
    }

    /** Series have many runs, so theirs are shorter unless somebody asks for more. */
    private double given(String option, double value, double otherwise) {
        return spec.commandLine().getParseResult().hasMatchedOption(option) ? value : otherwise;
    }

    private void run(Campaign campaign, List<Variant> variants) throws IOException {
        campaign.run(
                variants,
                options(),
                output.err()::println,
                row -> {
                    rows.add(row);
                    output.object(row);
                },
                stage -> {
                    stages.add(stage);
                    output.object(stage);
                });
    }

    private void report(List<Row> measured) throws IOException {
        Reports.write(out, measured, remarks);
        Markdown.tables(Cell.of(measured), remarks).forEach(output::text);
        if (!pair.isEmpty()) {
            String first = label(0);
            PairTable.lines(measured, first, label(1)).forEach(output::text);
        }
        output.text("");
        output.text("All measurements: " + out.resolve(Reports.NAME + ".csv"));
    }

    private String label(int index) {
        return Variant.label(pair.get(index));
    }

    private List<String> options() {
        return jvmOptions.isEmpty() ? Campaign.JVM_OPTIONS : jvmOptions;
    }

    private List<Variant> variants() throws IOException {
        if (pair.isEmpty()) {
            return List.of(Variant.only());
        }
        if (repeats < PairTable.LEAST_REPEATS || repeats > PairTable.MOST_REPEATS) {
            throw new IllegalArgumentException(
                    "--repeats %d: a pair needs from %d to %d, fewer can show nothing"
                            .formatted(repeats, PairTable.LEAST_REPEATS, PairTable.MOST_REPEATS));
        }
        return List.of(Variant.of(pair.get(0)), Variant.of(pair.get(1)));
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
