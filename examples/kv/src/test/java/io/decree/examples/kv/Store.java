package io.decree.examples.kv;

import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;

/** A store without replicas: what is asked goes in as bytes, what is answered comes out as such. */
final class Store {

    private final Entry entry = new Entry();
    private final ByteBuffer answer;
    final KvStateMachine machine = new KvStateMachine();

    Store() {
        this(KvLimits.ANSWER_BYTES);
    }

    Store(int answerBytes) {
        answer = ByteBuffer.allocate(answerBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    ByteBuffer applyBytes(ByteBuffer command) {
        answer.clear();
        int length = machine.apply(entry, command, answer);
        return answer.clear().limit(length);
    }

    ByteBuffer queryBytes(ByteBuffer question) {
        answer.clear();
        int length = machine.query(question, answer);
        return answer.clear().limit(length);
    }

    KvAnswer apply(ByteBuffer command) {
        return KvAnswer.of(applyBytes(command));
    }

    KvAnswer query(ByteBuffer question) {
        return KvAnswer.of(queryBytes(question));
    }

    StoreStatus status() {
        return StoreStatus.of(queryBytes(KvRequest.status()));
    }

    /** All entries of a range, by as many answers as it takes. */
    List<String> scan(byte[] from, byte[] to, int most) {
        List<String> entries = new ArrayList<>();
        byte[] next = from;
        boolean hasMore = true;
        while (hasMore && entries.size() < most) {
            KvAnswer part =
                    KvAnswer.ofScan(queryBytes(KvRequest.scan(next, to, most - entries.size())));
            for (KvEntry each : part.entries()) {
                entries.add(DumbStore.text(each.key(), each.value()));
                next = KvKeys.behind(each.key());
            }
            hasMore = part.present();
        }
        return entries;
    }

    List<String> all() {
        return scan(new byte[0], new byte[0], Integer.MAX_VALUE);
    }

    static byte[] bytes(Snapshot snapshot) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        snapshot.writeTo(Channels.newChannel(bytes));
        return bytes.toByteArray();
    }

    void restore(byte[] snapshot) throws IOException {
        machine.restore(Channels.newChannel(new ByteArrayInputStream(snapshot)));
    }
}
