package io.decree.peers;

import com.alipay.sofa.jraft.Node;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.util.List;
import java.util.Optional;

/** SOFAJRaft over its own RPC, with its log in RocksDB. */
public final class JRaftProvider implements SubjectProvider {

    /** Called by the service loader. */
    public JRaftProvider() {}

    @Override
    public String name() {
        return "jraft";
    }

    /**
     * Larger watermarks, so that a full pipeline is not taken for a slow reader. What it logs while
     * its members wait for each other at the start would bury what matters; a run that goes wrong
     * is seen in its rows.
     */
    @Override
    public List<String> jvmOptions() {
        return List.of(
                "-Dbolt.netty.buffer.high.watermark=16777216",
                "-Dbolt.netty.buffer.low.watermark=8388608",
                "-Dio.netty.leakDetection.level=disabled",
                "-Dorg.slf4j.simpleLogger.log.com.alipay=off",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    }

    @Override
    public Optional<Class<?>> library() {
        return Optional.of(Node.class);
    }

    @Override
    public Subject create(Setting setting) {
        return new JRaftSubject(setting);
    }
}
