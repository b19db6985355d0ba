package io.decree.peers;

import io.aeron.cluster.ConsensusModule;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.util.List;
import java.util.Optional;

/** Aeron Cluster. Its client shares the leader's media driver in one process. */
public final class AeronProvider implements SubjectProvider {

    /** Called by the service loader. */
    public AeronProvider() {}

    @Override
    public String name() {
        return "aeron";
    }

    /** What its documentation asks for on Java 17, and recommends for speed. */
    @Override
    public List<String> jvmOptions() {
        return List.of(
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                "--add-opens=java.base/java.util.zip=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Dagrona.disable.bounds.checks=true",
                "-Daeron.driver.timeout=30000",
                "-Daeron.print.configuration=false");
    }

    @Override
    public Optional<Class<?>> library() {
        return Optional.of(ConsensusModule.class);
    }

    @Override
    public Subject create(Setting setting) {
        return new AeronSubject(setting);
    }
}
