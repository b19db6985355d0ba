package io.decree.peers;

import com.alipay.sofa.jraft.Closure;
import com.alipay.sofa.jraft.Iterator;
import com.alipay.sofa.jraft.Node;
import com.alipay.sofa.jraft.RaftGroupService;
import com.alipay.sofa.jraft.Status;
import com.alipay.sofa.jraft.conf.Configuration;
import com.alipay.sofa.jraft.core.StateMachineAdapter;
import com.alipay.sofa.jraft.entity.PeerId;
import com.alipay.sofa.jraft.entity.Task;
import com.alipay.sofa.jraft.option.ApplyTaskMode;
import com.alipay.sofa.jraft.option.NodeOptions;
import com.alipay.sofa.jraft.option.RaftOptions;
import com.alipay.sofa.jraft.rpc.RaftRpcServerFactory;
import com.alipay.sofa.jraft.rpc.RpcServer;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.Topology;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** SOFAJRaft. In one process an operation is one task that is given to the leader's node. */
final class JRaftSubject implements Subject {

    static final String GROUP = "bench";

    private final Setting setting;
    private final List<RaftGroupService> services = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private Node leader;
    private JRaftClient client;
    private Done done;

    JRaftSubject(Setting setting) {
        this.setting = setting;
    }

    static Configuration configuration(Setting setting) {
        Configuration all = new Configuration();
        for (int member = 0; member < setting.members(); member++) {
            all.addPeer(peer(setting, member));
        }
        return all;
    }

    private static PeerId peer(Setting setting, int member) {
        return new PeerId("127.0.0.1", setting.port(member, 0));
    }

    @Override
    public void start(int member, Store store) throws IOException {
        PeerId self = peer(setting, member);
        RpcServer server = RaftRpcServerFactory.createRaftRpcServer(self.getEndpoint());
        RaftGroupService service =
                new RaftGroupService(GROUP, self, options(member, store), server);
        Node node = service.start();
        if (setting.topology() == Topology.THREE) {
            server.registerProcessor(new JRaftClient.Processor(node));
        }
        services.add(service);
        nodes.add(node);
    }

    private NodeOptions options(int member, Store store) throws IOException {
        Path directory = Files.createDirectories(setting.directory(member));
        NodeOptions options = new NodeOptions();
        options.setFsm(new Machine(store));
        options.setInitialConf(configuration(setting));
        options.setLogUri(directory.resolve("log").toString());
        options.setRaftMetaUri(directory.resolve("meta").toString());
        options.setElectionTimeoutMs(3000);
        options.setApplyTaskMode(ApplyTaskMode.Blocking);
        options.setEnableMetrics(false);
        options.setRaftOptions(raftOptions());
        return options;
    }

    private RaftOptions raftOptions() {
        RaftOptions options = new RaftOptions();
        options.setSync(setting.isDurable());
        options.setSyncMeta(setting.isDurable());
        options.setApplyBatch(256);
        options.setMaxEntriesSize(4096);
        options.setMaxBodySize(4 << 20);
        options.setMaxAppendBufferSize(4 << 20);
        options.setDisruptorBufferSize(1 << 14);
        options.setMaxReplicatorInflightMsgs(256);
        options.setOpenStatistics(false);
        options.setReplicatorPipeline(true);
        return options;
    }

    @Override
    public void connect(Done hears) throws Exception {
        done = hears;
        if (setting.topology() == Topology.THREE) {
            client = new JRaftClient(setting, hears);
            return;
        }
        Waiting.until(
                "a node leads",
                () -> {
                    leader = nodes.stream().filter(Node::isLeader).findFirst().orElse(null);
                    return leader != null;
                });
    }

    @Override
    public void submit(ByteBuffer command, int token) throws Exception {
        if (client != null) {
            client.submit(command, token);
        } else {
            leader.apply(new Task(command.duplicate(), status -> tell(status, token)));
        }
    }

    private void tell(Status status, int token) {
        if (status.isOk()) {
            done.done(token);
        } else {
            done.failed(token, status.toString());
        }
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
        services.forEach(RaftGroupService::shutdown);
    }

    /** The store as JRaft's state machine. */
    private static final class Machine extends StateMachineAdapter {

        private final Store store;

        Machine(Store store) {
            this.store = store;
        }

        @Override
        public void onApply(Iterator entries) {
            while (entries.hasNext()) {
                store.put(entries.getData());
                Closure done = entries.done();
                if (done != null) {
                    done.run(Status.OK());
                }
                entries.next();
            }
        }
    }
}
