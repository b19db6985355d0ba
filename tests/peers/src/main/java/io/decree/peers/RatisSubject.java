package io.decree.peers;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.Topology;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ratis.client.RaftClient;
import org.apache.ratis.protocol.ClientId;
import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientReply;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftGroup;
import org.apache.ratis.protocol.RaftGroupId;
import org.apache.ratis.protocol.RaftPeer;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.storage.RaftStorage;
import org.apache.ratis.statemachine.TransactionContext;
import org.apache.ratis.statemachine.impl.BaseStateMachine;
import org.apache.ratis.thirdparty.com.google.protobuf.UnsafeByteOperations;

/** Apache Ratis. In one process an operation is one request that the leader's server is given. */
final class RatisSubject implements Subject {

    private static final RaftGroupId GROUP =
            RaftGroupId.valueOf(UUID.fromString("02511d47-d67c-49a3-9011-abb3109a44c1"));

    private final Setting setting;
    private final List<RaftServer> servers = new ArrayList<>();
    private final ClientId clientId = ClientId.randomId();
    private final AtomicLong calls = new AtomicLong();
    private RaftServer leader;
    private RaftClient client;
    private Done done;

    RatisSubject(Setting setting) {
        this.setting = setting;
    }

    private static RaftPeerId id(int member) {
        return RaftPeerId.valueOf("n" + member);
    }

    private RaftGroup group() {
        List<RaftPeer> peers = new ArrayList<>();
        for (int member = 0; member < setting.members(); member++) {
            peers.add(
                    RaftPeer.newBuilder()
                            .setId(id(member))
                            .setAddress("127.0.0.1:" + setting.port(member, 0))
                            .build());
        }
        return RaftGroup.valueOf(GROUP, peers);
    }

    @Override
    public void start(int member, Store store) throws IOException {
        RaftServer server =
                RaftServer.newBuilder()
                        .setServerId(id(member))
                        .setGroup(group())
                        .setProperties(RatisProperties.server(setting, member))
                        .setStateMachine(new Machine(store))
                        .setOption(RaftStorage.StartupOption.FORMAT)
                        .build();
        server.start();
        servers.add(server);
    }

    @Override
    public void connect(Done hears) throws Exception {
        done = hears;
        if (setting.topology() == Topology.ONE) {
            Waiting.until("a server leads", this::findLeader);
        } else {
            Waiting.until("a server leads", this::findRemoteLeader);
        }
    }

    private boolean findLeader() throws IOException {
        for (RaftServer server : servers) {
            if (server.getDivision(GROUP).getInfo().isLeaderReady()) {
                leader = server;
                return true;
            }
        }
        return false;
    }

    /** Asks each server whether it leads; a client begins with the one that does. */
    private boolean findRemoteLeader() throws IOException {
        try (RaftClient probe = client(id(0))) {
            for (int member = 0; member < setting.members(); member++) {
                var info = probe.getGroupManagementApi(id(member)).info(GROUP);
                if (info.getRoleInfoProto().hasLeaderInfo()) {
                    client = client(id(member));
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Not all of them are up yet.
            return false;
        }
    }

    private RaftClient client(RaftPeerId first) {
        return RaftClient.newBuilder()
                .setProperties(RatisProperties.client(setting))
                .setRaftGroup(group())
                .setLeaderId(first)
                .build();
    }

    @Override
    public void submit(ByteBuffer command, int token) throws IOException {
        Message message = Message.valueOf(UnsafeByteOperations.unsafeWrap(command.duplicate()));
        CompletableFuture<RaftClientReply> reply =
                client == null
                        ? leader.submitClientRequestAsync(request(message))
                        : client.async().send(message);
        var unused = reply.whenComplete((it, failure) -> tell(token, it, failure));
    }

    private RaftClientRequest request(Message message) {
        return RaftClientRequest.newBuilder()
                .setClientId(clientId)
                .setServerId(leader.getId())
                .setGroupId(GROUP)
                .setCallId(calls.incrementAndGet())
                .setMessage(message)
                .setType(RaftClientRequest.writeRequestType())
                .build();
    }

    private void tell(int token, RaftClientReply reply, Throwable failure) {
        if (failure == null && reply.isSuccess()) {
            done.done(token);
        } else {
            done.failed(token, String.valueOf(failure == null ? reply.getException() : failure));
        }
    }

    @Override
    public void close() throws IOException {
        if (client != null) {
            client.close();
        }
        for (RaftServer server : servers) {
            server.close();
        }
    }

    /** The store as Ratis' state machine. */
    private static final class Machine extends BaseStateMachine {

        private static final CompletableFuture<Message> DONE =
                CompletableFuture.completedFuture(Message.EMPTY);

        private final Store store;

        Machine(Store store) {
            this.store = store;
        }

        @Override
        public CompletableFuture<Message> applyTransaction(TransactionContext transaction) {
            var entry = transaction.getLogEntry();
            store.put(entry.getStateMachineLogEntry().getLogData().asReadOnlyByteBuffer());
            updateLastAppliedTermIndex(entry.getTerm(), entry.getIndex());
            return DONE;
        }
    }
}
