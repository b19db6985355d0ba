package io.decree.peers;

import io.aeron.Aeron;
import io.aeron.Publication;
import io.aeron.archive.Archive;
import io.aeron.archive.client.AeronArchive;
import io.aeron.cluster.ClusteredMediaDriver;
import io.aeron.cluster.client.AeronCluster;
import io.aeron.cluster.client.EgressListener;
import io.aeron.cluster.service.ClusteredServiceContainer;
import io.aeron.driver.MediaDriver;
import io.aeron.driver.ThreadingMode;
import io.aeron.logbuffer.BufferClaim;
import io.aeron.logbuffer.Header;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.Topology;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.agrona.CloseHelper;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.AgentInvoker;
import org.agrona.concurrent.IdleStrategy;

/** Aeron Cluster. The load's own thread polls for answers. */
final class AeronSubject implements Subject, EgressListener {

    private static final long KEEP_ALIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int SUBMISSIONS_A_DRIVER_TURN = 16;
    private static final int POLLS_A_CONDUCTOR_TURN = 256;

    private final Setting setting;
    private final AeronContexts contexts;
    private final List<AutoCloseable> members = new ArrayList<>();
    private final BufferClaim claim = new BufferClaim();
    private final IdleStrategy idle = AeronContexts.idle();
    private AeronCluster client;
    private MediaDriver clientDriver;
    private AgentInvoker driver;
    private Done done;
    private int submissions;
    private int polls;
    private long kept;

    AeronSubject(Setting setting) {
        this.setting = setting;
        contexts = new AeronContexts(setting);
    }

    @Override
    public void start(int member, Store store) {
        String name = Integer.toString(member);
        Archive.Context archive = contexts.archive(member);
        AeronArchive.Context archiveClient = contexts.archiveClient(archive);
        members.add(
                ClusteredMediaDriver.launch(
                        contexts.driver(name, ThreadingMode.SHARED),
                        archive,
                        contexts.consensus(member, archiveClient)));
        ClusteredServiceContainer.Context service =
                new ClusteredServiceContainer.Context()
                        .aeronDirectoryName(contexts.directory(name))
                        .archiveContext(archiveClient.clone())
                        .clusterDir(contexts.clusterDirectory(member))
                        .clusteredService(new AeronService(store, setting.valueBytes()))
                        .idleStrategySupplier(AeronContexts::idle)
                        .logFragmentLimit(AeronContexts.FRAGMENTS)
                        .errorHandler(e -> System.err.println("aeron: service: " + e));
        members.add(0, ClusteredServiceContainer.launch(service));
    }

    @Override
    public void connect(Done hears) {
        done = hears;
        AeronCluster.Context context =
                new AeronCluster.Context()
                        .egressListener(this)
                        .messageTimeoutNs(TimeUnit.SECONDS.toNanos(30))
                        .idleStrategy(idle);
        client =
                AeronCluster.connect(
                        setting.topology() == Topology.ONE ? inside(context) : outside(context));
    }

    private AeronCluster.Context inside(AeronCluster.Context context) {
        return context.aeronDirectoryName(contexts.directory("0"))
                .ingressChannel(AeronContexts.IPC_CHANNEL)
                .egressChannel(AeronContexts.IPC_CHANNEL);
    }

    /** The client's media driver runs on the load's thread: two processors have no more room. */
    private AeronCluster.Context outside(AeronCluster.Context context) {
        clientDriver = MediaDriver.launch(contexts.driver("client", ThreadingMode.INVOKER));
        driver = clientDriver.sharedAgentInvoker();
        Aeron aeron =
                Aeron.connect(
                        new Aeron.Context()
                                .aeronDirectoryName(clientDriver.aeronDirectoryName())
                                .driverAgentInvoker(driver)
                                .useConductorAgentInvoker(true));
        return context.aeron(aeron)
                .ownsAeronClient(true)
                .agentInvoker(driver)
                .ingressChannel(AeronContexts.CHANNEL)
                .ingressEndpoints(contexts.endpoints())
                .egressChannel("aeron:udp?endpoint=127.0.0.1:0|term-length=4m");
    }

    @Override
    public void submit(ByteBuffer command, int token) {
        int length = Long.BYTES + command.remaining();
        long result = client.tryClaim(length, claim);
        while (result < 0) {
            if (result == Publication.CLOSED || result == Publication.MAX_POSITION_EXCEEDED) {
                throw new IllegalStateException("the cluster's ingress is closed: " + result);
            }
            idle.idle(pollOnce());
            result = client.tryClaim(length, claim);
        }
        int at = claim.offset() + AeronCluster.SESSION_HEADER_LENGTH;
        claim.buffer().putLong(at, token);
        claim.buffer().putBytes(at + Long.BYTES, command, command.position(), command.remaining());
        claim.commit();
        if (driver != null && ++submissions % SUBMISSIONS_A_DRIVER_TURN == 0) {
            driver.invoke();
        }
    }

    @Override
    public boolean poll() {
        idle.idle(pollOnce());
        return true;
    }

    private int pollOnce() {
        int work = client.pollEgress();
        if (driver != null) {
            work += driver.invoke();
            if (++polls % POLLS_A_CONDUCTOR_TURN == 0) {
                client.context().aeron().conductorAgentInvoker().invoke();
            }
        }
        long now = System.nanoTime();
        if (now - kept > KEEP_ALIVE_NANOS) {
            kept = now;
            client.sendKeepAlive();
        }
        return work;
    }

    @Override
    public void onMessage(
            long session,
            long timestamp,
            DirectBuffer buffer,
            int offset,
            int length,
            Header header) {
        done.done((int) buffer.getLong(offset));
    }

    @Override
    public void close() {
        CloseHelper.quietClose(client);
        CloseHelper.quietClose(clientDriver);
        members.forEach(CloseHelper::quietClose);
    }
}
