package io.decree.simulate;

import io.decree.contracts.model.Contract;
import io.decree.simulator.Campaign;
import io.decree.simulator.replica.CoverageGate;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.replica.UnreachedCases.Entry;
import java.util.List;
import java.util.Map;

/** What a campaign came to, put together once for the screen and for the page. */
final class Outcome {

    /** With monitors, in a second: so that 20,000 runs fit into a night. */
    static final long LEAST_STEPS_PER_SECOND = 100_000;

    private static final double NANOS = 1e9;

    private final Plan plan;
    private final Campaign campaign;
    private final long wallNanos;
    private final CatalogueCoverage catalogue;
    private final CoverageGate gate = new CoverageGate();
    private final List<String> problems;

    Outcome(Plan plan, Campaign campaign, List<Contract> contracts, long wallNanos) {
        this.plan = plan;
        this.campaign = campaign;
        this.wallNanos = wallNanos;
        catalogue = new CatalogueCoverage(contracts, campaign.coverage());
        problems = isWhole() ? gate.problems(campaign) : gate.surprises(campaign);
    }

    /** One that ended at its findings met less than was asked for, which is not another problem. */
    private boolean isWhole() {
        return plan.isWhole() && campaign.runs() == plan.runs();
    }

    Plan plan() {
        return plan;
    }

    Campaign campaign() {
        return campaign;
    }

    CatalogueCoverage catalogue() {
        return catalogue;
    }

    /** The cases that need not be taken, and why. */
    Map<String, Entry> list() {
        return gate.list();
    }

    /** What is wrong with what was met; of a small campaign only what no campaign may meet. */
    List<String> problems() {
        return problems;
    }

    long coreSteps() {
        return campaign.coverage().of(GroupRuns.CORE_STEPS);
    }

    long stepsPerSecond() {
        return Math.round(coreSteps() * NANOS / wallNanos);
    }

    double wallSeconds() {
        return wallNanos / NANOS;
    }

    boolean passed() {
        return campaign.failures().isEmpty() && problems.isEmpty();
    }

    /** Whether a page may be written of it: not of a slow one, made on a busy machine. */
    boolean isEvidence() {
        return passed() && stepsPerSecond() >= LEAST_STEPS_PER_SECOND;
    }
}
