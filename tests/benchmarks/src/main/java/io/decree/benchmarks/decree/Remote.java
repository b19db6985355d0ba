package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.client.Client;
import io.decree.client.ClientOptions;
import io.decree.client.Outcome;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A client of members in other processes. */
final class Remote implements AutoCloseable {

    /** The name of the client library's thread. */
    static final String THREAD = "decree-client";

    private static final int PATIENCE_SECONDS = 30;

    private final Client client;
    private final Subject.Done done;

    /** Returns when the group answers. A question is no operation: nothing is counted. */
    Remote(Setting setting, Subject.Done done) throws Exception {
        this.done = done;
        client =
                Client.connect(
                        ClientOptions.of(DecreeMember.GROUP, DecreeMember.clientAddresses(setting))
                                .withDeadline(Duration.ofSeconds(PATIENCE_SECONDS))
                                .withOpenMost(setting.mostInFlight()));
        client.read(ByteBuffer.allocate(0)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void submit(ByteBuffer command, int token) {
        var unused =
                client.submit(command)
                        .whenComplete(
                                (outcome, failure) -> {
                                    if (outcome instanceof Outcome.Committed) {
                                        done.done(token);
                                    } else {
                                        done.failed(token, String.valueOf(outcome));
                                    }
                                });
    }

    @Override
    public void close() {
        client.close();
    }
}
