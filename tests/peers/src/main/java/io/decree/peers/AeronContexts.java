package io.decree.peers;

import io.aeron.archive.Archive;
import io.aeron.archive.ArchiveThreadingMode;
import io.aeron.archive.client.AeronArchive;
import io.aeron.cluster.ConsensusModule;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.decree.benchmarks.Setting;
import java.io.File;
import java.util.concurrent.TimeUnit;
import org.agrona.concurrent.BackoffIdleStrategy;
import org.agrona.concurrent.IdleStrategy;
import org.agrona.concurrent.NoOpLock;

/** How Aeron's parts are configured; {@code docs/BENCHMARKS.md} gives the reasons. */
final class AeronContexts {

    static final String CHANNEL = "aeron:udp?term-length=4m";
    static final String IPC_CHANNEL = "aeron:ipc?term-length=4m";

    private static final String HOST = "127.0.0.1:";
    private static final String ANY_PORT = "aeron:udp?endpoint=127.0.0.1:0";
    private static final String LOG = "aeron:udp?term-length=64m";
    private static final int INGRESS = 1;
    private static final int ARCHIVE = 5;
    private static final int BUFFERS = 2 << 20;
    private static final int MTU = 8192;
    static final int FRAGMENTS = 200;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Setting setting;

    AeronContexts(Setting setting) {
        this.setting = setting;
    }

    /** Two processors have no room for threads that spin. */
    static IdleStrategy idle() {
        return new BackoffIdleStrategy(1, 10, 1_000, 200_000);
    }

    /** Term buffers lie in memory, as its documentation recommends. */
    String directory(String name) {
        return "/dev/shm/decree-bench-aeron-" + setting.port() + "-" + name;
    }

    private File files(int member, String part) {
        return setting.directory(member).resolve(part).toFile();
    }

    private int syncLevel() {
        return setting.isDurable() ? 1 : 0;
    }

    private String members() {
        StringBuilder text = new StringBuilder();
        for (int member = 0; member < setting.members(); member++) {
            text.append(member);
            for (int which = INGRESS; which <= ARCHIVE; which++) {
                text.append(',').append(HOST).append(setting.port(member, which));
            }
            text.append('|');
        }
        return text.toString();
    }

    /** Where clients reach the members. */
    String endpoints() {
        StringBuilder text = new StringBuilder();
        for (int member = 0; member < setting.members(); member++) {
            text.append(member == 0 ? "" : ",");
            text.append(member).append('=').append(HOST).append(setting.port(member, INGRESS));
        }
        return text.toString();
    }

    MediaDriver.Context driver(String name, ThreadingMode threads) {
        return new MediaDriver.Context()
                .aeronDirectoryName(directory(name))
                .dirDeleteOnStart(true)
                .dirDeleteOnShutdown(true)
                .threadingMode(threads)
                .sharedIdleStrategy(idle())
                .termBufferSparseFile(false)
                .performStorageChecks(false)
                .mtuLength(MTU)
                .ipcMtuLength(MTU)
                .socketSndbufLength(BUFFERS)
                .socketRcvbufLength(BUFFERS)
                .initialWindowLength(BUFFERS)
                .clientLivenessTimeoutNs(PATIENCE_NANOS * 3 / 2)
                .publicationUnblockTimeoutNs(PATIENCE_NANOS * 2)
                .imageLivenessTimeoutNs(PATIENCE_NANOS)
                .publicationConnectionTimeoutNs(PATIENCE_NANOS)
                .spiesSimulateConnection(true)
                .errorHandler(e -> System.err.println("aeron: driver: " + e));
    }

    Archive.Context archive(int member) {
        return new Archive.Context()
                .aeronDirectoryName(directory(Integer.toString(member)))
                .archiveDir(files(member, "archive"))
                .deleteArchiveOnStart(true)
                .controlChannel("aeron:udp?endpoint=" + HOST + setting.port(member, ARCHIVE))
                .localControlChannel("aeron:ipc?term-length=64k")
                .replicationChannel(ANY_PORT)
                .recordingEventsEnabled(false)
                .threadingMode(ArchiveThreadingMode.SHARED)
                .idleStrategySupplier(AeronContexts::idle)
                .fileIoMaxLength(BUFFERS)
                .fileSyncLevel(syncLevel())
                .catalogFileSyncLevel(syncLevel())
                .errorHandler(e -> System.err.println("aeron: archive: " + e))
                .archiveClientContext(new AeronArchive.Context().controlResponseChannel(ANY_PORT));
    }

    AeronArchive.Context archiveClient(Archive.Context archive) {
        return new AeronArchive.Context()
                .lock(NoOpLock.INSTANCE)
                .controlRequestChannel(archive.localControlChannel())
                .controlRequestStreamId(archive.localControlStreamId())
                .controlResponseChannel(archive.localControlChannel())
                .aeronDirectoryName(archive.aeronDirectoryName());
    }

    ConsensusModule.Context consensus(int member, AeronArchive.Context archive) {
        return new ConsensusModule.Context()
                .clusterMemberId(member)
                .clusterMembers(members())
                .clusterDir(clusterDirectory(member))
                .deleteDirOnStart(true)
                .archiveContext(archive.clone())
                .replicationChannel(ANY_PORT)
                .logChannel(LOG)
                .ingressChannel(CHANNEL)
                .isIpcIngressAllowed(true)
                .idleStrategySupplier(AeronContexts::idle)
                .fileSyncLevel(syncLevel())
                .ingressFragmentLimit(FRAGMENTS)
                .logFragmentLimit(FRAGMENTS)
                .appointedLeaderId(0)
                .leaderHeartbeatTimeoutNs(PATIENCE_NANOS / 4)
                .startupCanvassTimeoutNs(PATIENCE_NANOS)
                .sessionTimeoutNs(PATIENCE_NANOS)
                .errorHandler(e -> System.err.println("aeron: member " + member + ": " + e));
    }

    File clusterDirectory(int member) {
        return files(member, "cluster");
    }
}
