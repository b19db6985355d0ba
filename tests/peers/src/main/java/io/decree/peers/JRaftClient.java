package io.decree.peers;

import com.alipay.sofa.jraft.Node;
import com.alipay.sofa.jraft.RouteTable;
import com.alipay.sofa.jraft.entity.Task;
import com.alipay.sofa.jraft.option.CliOptions;
import com.alipay.sofa.jraft.rpc.InvokeCallback;
import com.alipay.sofa.jraft.rpc.RpcContext;
import com.alipay.sofa.jraft.rpc.RpcProcessor;
import com.alipay.sofa.jraft.rpc.impl.cli.CliClientServiceImpl;
import com.alipay.sofa.jraft.util.Endpoint;
import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;

/** A client of JRaft's nodes in other processes, over the same RPC that they use. */
final class JRaftClient {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final CliClientServiceImpl service = new CliClientServiceImpl();
    private final Subject.Done done;
    private final Endpoint leader;

    /** What a client sends. */
    static final class Put implements Serializable {
        private static final long serialVersionUID = 1;
        private final byte[] command;

        Put(byte[] command) {
            this.command = command;
        }
    }

    /** What it gets. */
    static final class Answer implements Serializable {
        private static final long serialVersionUID = 1;
        private final String problem;

        Answer(String problem) {
            this.problem = problem;
        }
    }

    JRaftClient(Setting setting, Subject.Done done) throws Exception {
        this.done = done;
        RouteTable.getInstance()
                .updateConfiguration(JRaftSubject.GROUP, JRaftSubject.configuration(setting));
        service.init(new CliOptions());
        Waiting.until("a node leads", this::findLeader);
        leader = RouteTable.getInstance().selectLeader(JRaftSubject.GROUP).getEndpoint();
    }

    private boolean findLeader() throws Exception {
        try {
            return RouteTable.getInstance().refreshLeader(service, JRaftSubject.GROUP, 2000).isOk();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    void submit(ByteBuffer command, int token) throws Exception {
        InvokeCallback told =
                new InvokeCallback() {
                    @Override
                    public void complete(Object result, Throwable failure) {
                        tell(token, result, failure);
                    }

                    @Override
                    public Executor executor() {
                        return Runnable::run;
                    }
                };
        byte[] bytes = new byte[command.remaining()];
        command.get(command.position(), bytes);
        service.getRpcClient().invokeAsync(leader, new Put(bytes), told, TIMEOUT_MILLIS);
    }

    private void tell(int token, Object result, Throwable failure) {
        String problem = result instanceof Answer answer ? answer.problem : String.valueOf(failure);
        if (problem == null) {
            done.done(token);
        } else {
            done.failed(token, problem);
        }
    }

    void close() {
        service.shutdown();
    }

    /** At the leader: hands what came to its node. */
    record Processor(Node node) implements RpcProcessor<Put> {

        @Override
        public void handleRequest(RpcContext context, Put put) {
            node.apply(
                    new Task(
                            ByteBuffer.wrap(put.command),
                            status ->
                                    context.sendResponse(
                                            new Answer(status.isOk() ? null : status.toString()))));
        }

        @Override
        public String interest() {
            return Put.class.getName();
        }
    }
}
