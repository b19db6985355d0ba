package io.decree.cluster.load;

import io.decree.simulator.history.History;

/** Keeps what all clients asked and were answered, in one order. Any thread may call. */
final class Recorder {

    private final History<KvAction, KvReply> history = new History<>();

    synchronized int invoke(int client, KvAction action) {
        return history.invoke(client, System.nanoTime(), action);
    }

    synchronized void complete(int number, KvReply reply) {
        history.complete(number, System.nanoTime(), reply);
    }

    synchronized void refuse(int number) {
        history.refuse(number);
    }

    synchronized History<KvAction, KvReply> history() {
        return history;
    }
}
