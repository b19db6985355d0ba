package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.breakdown.Breakdown;
import io.decree.benchmarks.load.ClosedLoop;
import io.decree.benchmarks.load.Commands;
import io.decree.benchmarks.load.Load;
import io.decree.benchmarks.load.OpenLoop;
import io.decree.benchmarks.load.Outlet;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/** Starts one group under test in this process, and puts it under one load after the other. */
public final class Run {

    private final Setting setting;
    private final Plan plan;
    private final Consumer<Row> rows;
    private final Consumer<StageRow> stages;
    private final Subject subject;
    private final Breakdown breakdown;
    private final Commands commands;
    private final Outlet outlet = new Outlet();
    private Members members;
    private long acknowledged;
    private long submitted;
    private double setupSeconds;

    /**
     * Starts nothing yet.
     *
     * @param setting the group
     * @param plan what is measured of it
     * @param provider makes the system
     * @param rows hears of each measurement
     * @param stages hears where the time went, when the system tells; after a measurement's end
     */
    public Run(
            Setting setting,
            Plan plan,
            SubjectProvider provider,
            Consumer<Row> rows,
            Consumer<StageRow> stages) {
        this.setting = setting;
        this.plan = plan;
        this.rows = rows;
        this.stages = stages;
        subject = provider.create(setting);
        breakdown = subject.breakdown();
        commands = new Commands(setting.valueBytes());
    }

    /**
     * Does it all, and ends the group.
     *
     * @throws Exception when the group cannot be started, or breaks
     */
    public void run() throws Exception {
        long start = System.nanoTime();
        try {
            members = members();
            subject.connect(outlet);
            setupSeconds = (System.nanoTime() - start) / 1e9;
            if (plan.warmMillis() > 0) {
                warm();
            }
            for (int window : plan.windows()) {
                Load load = new ClosedLoop(subject, commands, window, plan.isInline());
                rows.accept(measured(load, window, 0));
            }
            for (int rate : plan.rates()) {
                Load load = new OpenLoop(subject, commands, rate, Plan.OPEN_WINDOW);
                rows.accept(measured(load, 0, rate));
            }
        } finally {
            subject.close();
            if (members != null) {
                members.close();
            }
        }
    }

    /** How long it took until operations could be submitted. */
    double setupSeconds() {
        return setupSeconds;
    }

    private Members members() throws Exception {
        return setting.topology() == Topology.ONE
                ? new MembersHere(setting, subject)
                : new MemberProcesses(setting, ownJvmOptions());
    }

    /** Members get what this process got. */
    private static List<String> ownJvmOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private void warm() throws Exception {
        int window = Math.min(Plan.WARM_WINDOW, Plan.WARM_BYTES / setting.valueBytes());
        Load load = new ClosedLoop(subject, commands, Math.max(1, window), plan.isInline());
        outlet.lead(load);
        load.begin();
        Thread.sleep(plan.warmMillis());
        load.pause();
        String verdict = ended(load);
        if (!verdict.equals(Verification.OK)) {
            throw new IllegalStateException("while it was warmed up: " + verdict);
        }
    }

    /** Ends a load and looks at what the members executed. */
    private String ended(Load load) throws Exception {
        int lost = load.end(plan.patienceMillis());
        acknowledged += load.acknowledged();
        submitted += load.submitted();
        return Verification.verdict(members, acknowledged, submitted, lost, plan.patienceMillis());
    }

    private Row measured(Load load, int window, int rate) throws Exception {
        outlet.lead(load);
        load.begin();
        Thread.sleep(plan.settleMillis());
        Machine machine = Machine.now();
        Usage usage = usage();
        if (breakdown != null) {
            breakdown.beginAnew();
        }
        load.measure();
        long start = System.nanoTime();
        Thread.sleep(plan.measureMillis());
        load.pause();
        double seconds = (System.nanoTime() - start) / 1e9;
        Usage used = usage().minus(usage);
        Machine later = Machine.now();
        String verdict = ended(load);
        if (breakdown != null) {
            StageRow.of(setting, plan, window, rate, breakdown).forEach(stages);
        }
        if (load.failures() > 0) {
            System.err.println(setting.subject() + ": refused: " + load.lastFailure());
        }
        return Rows.of(
                setting,
                plan,
                new Rows.Loaded(window, rate, seconds, load.latencies(), load.failures(), verdict),
                used,
                later.flushesPerSecond(machine),
                later.otherProcessors(machine, used.cpuNanos()));
    }

    private Usage usage() throws Exception {
        return members.usage().plus(Usage.here(subject::isMemberThread));
    }
}
