package io.decree.peers;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.util.List;

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
        return List.of(
                "-Dorg.apache.ratis.thirdparty.io.netty.leakDetection.level=disabled",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    }

    @Override
    public Subject create(Setting setting) {
        return new RatisSubject(setting);
    }
}
