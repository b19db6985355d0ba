package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import java.util.HashMap;
import java.util.Map;

/** Decree in one process whose members talk TCP all the same: what the sockets cost. */
public final class DecreeTcpProvider implements SubjectProvider {

    /** Its name. */
    public static final String NAME = "decree-tcp";

    /** Called by the service loader. */
    public DecreeTcpProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String remark() {
        return "Decree once more, with its members on TCP, as between processes.";
    }

    /** In three processes there is nothing but TCP, and that is plain Decree. */
    @Override
    public boolean supports(Topology topology) {
        return topology == Topology.ONE;
    }

    @Override
    public Subject create(Setting setting) {
        Map<String, String> tuning = new HashMap<>(setting.tuning());
        tuning.put("network", "tcp");
        return new DecreeProvider().create(setting.withTuning(tuning));
    }
}
