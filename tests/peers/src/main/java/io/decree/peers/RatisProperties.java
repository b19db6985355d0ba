package io.decree.peers;

import io.decree.benchmarks.Setting;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.ratis.RaftConfigKeys;
import org.apache.ratis.client.RaftClientConfigKeys;
import org.apache.ratis.conf.RaftProperties;
import org.apache.ratis.grpc.GrpcConfigKeys;
import org.apache.ratis.rpc.SupportedRpcType;
import org.apache.ratis.server.RaftServerConfigKeys;
import org.apache.ratis.util.SizeInBytes;
import org.apache.ratis.util.TimeDuration;

/** How Ratis is configured; {@code docs/BENCHMARKS.md} gives the reasons. */
final class RatisProperties {

    private RatisProperties() {}

    static RaftProperties client(Setting setting) {
        RaftProperties properties = new RaftProperties();
        RaftConfigKeys.Rpc.setType(properties, SupportedRpcType.GRPC);
        GrpcConfigKeys.setFlowControlWindow(properties, SizeInBytes.valueOf("8MB"));
        GrpcConfigKeys.setMessageSizeMax(properties, SizeInBytes.valueOf("16MB"));
        RaftClientConfigKeys.Async.setOutstandingRequestsMax(
                properties, 2 * setting.mostInFlight());
        RaftClientConfigKeys.Rpc.setRequestTimeout(properties, seconds(20));
        return properties;
    }

    static RaftProperties server(Setting setting, int member) {
        RaftProperties properties = client(setting);
        GrpcConfigKeys.Server.setPort(properties, setting.port(member, 0));
        GrpcConfigKeys.Server.setLeaderOutstandingAppendsMax(properties, 128);
        RaftServerConfigKeys.setStorageDir(properties, List.of(setting.directory(member).toFile()));
        log(properties, setting);
        RaftServerConfigKeys.Write.setElementLimit(properties, 1 << 16);
        RaftServerConfigKeys.Rpc.setTimeoutMin(properties, seconds(2));
        RaftServerConfigKeys.Rpc.setTimeoutMax(properties, seconds(3));
        RaftServerConfigKeys.Rpc.setFirstElectionTimeoutMin(
                properties, TimeDuration.valueOf(500, TimeUnit.MILLISECONDS));
        RaftServerConfigKeys.Rpc.setFirstElectionTimeoutMax(properties, seconds(1));
        RaftServerConfigKeys.Rpc.setRequestTimeout(properties, seconds(10));
        RaftServerConfigKeys.RetryCache.setExpiryTime(properties, seconds(3));
        RaftServerConfigKeys.Snapshot.setTriggerWhenStopEnabled(properties, false);
        return properties;
    }

    private static void log(RaftProperties properties, Setting setting) {
        RaftServerConfigKeys.Log.Appender.setBufferByteLimit(
                properties, SizeInBytes.valueOf("4MB"));
        RaftServerConfigKeys.Log.Appender.setWaitTimeMin(
                properties, TimeDuration.valueOf(1, TimeUnit.MILLISECONDS));
        RaftServerConfigKeys.Log.setWriteBufferSize(properties, SizeInBytes.valueOf("8MB"));
        RaftServerConfigKeys.Log.setSegmentSizeMax(properties, SizeInBytes.valueOf("8MB"));
        RaftServerConfigKeys.Log.setPreallocatedSize(properties, SizeInBytes.valueOf("4MB"));
        RaftServerConfigKeys.Log.setLogMetadataEnabled(properties, false);
        RaftServerConfigKeys.Log.setQueueElementLimit(properties, 1 << 14);
        RaftServerConfigKeys.Log.setForceSyncNum(properties, 4096);
        RaftServerConfigKeys.Log.setSegmentCacheNumMax(properties, 2);
        RaftServerConfigKeys.Log.setUseMemory(properties, !setting.isDurable());
    }

    private static TimeDuration seconds(int count) {
        return TimeDuration.valueOf(count, TimeUnit.SECONDS);
    }
}
