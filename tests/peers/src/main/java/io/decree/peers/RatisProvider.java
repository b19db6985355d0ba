package io.decree.peers;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.util.List;
import java.util.Optional;
import org.apache.ratis.server.RaftServer;

/** Apache Ratis over gRPC. */
public final class RatisProvider implements SubjectProvider {

    /** Called by the service loader. */
    public RatisProvider() {}

    @Override
    public String name() {
        return "ratis";
    }

    @Override
    public List<String> jvmOptions() {
        // On two processors the common pool has one thread, and Java starts a thread for each task
        // that is to run beside: Ratis appends to its log in such tasks.
        return List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                "-Dorg.apache.ratis.thirdparty.io.netty.leakDetection.level=disabled",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    }

    @Override
    public Optional<Class<?>> library() {
        return Optional.of(RaftServer.class);
    }

    @Override
    public Subject create(Setting setting) {
        return new RatisSubject(setting);
    }
}
