package io.decree.peers;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.Topology;
import io.microraft.RaftNode;
import java.util.List;
import java.util.Optional;

/** MicroRaft, which brings neither a transport nor a store: the store is ours. */
public final class MicroRaftProvider implements SubjectProvider {

    /** Called by the service loader. */
    public MicroRaftProvider() {}

    @Override
    public String name() {
        return "microraft";
    }

    @Override
    public String remark() {
        return "MicroRaft brings no transport: its members hand each other objects in one process,"
                + " encode nothing, and use no socket. The store is ours.";
    }

    @Override
    public List<String> jvmOptions() {
        return List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    }

    @Override
    public boolean supports(Topology topology) {
        return topology == Topology.ONE;
    }

    @Override
    public Optional<Class<?>> library() {
        return Optional.of(RaftNode.class);
    }

    @Override
    public Subject create(Setting setting) {
        return new MicroRaftSubject(setting);
    }
}
