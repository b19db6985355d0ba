package io.decree.cluster.verdict;

import io.decree.cluster.Cluster;
import io.decree.cluster.Waiting;
import io.decree.cluster.load.KvAction;
import io.decree.cluster.load.KvReply;
import io.decree.cluster.load.Load;
import io.decree.examples.kv.KvAnswer;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvEntry;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.MemberStatus;
import io.decree.simulator.history.History;
import io.decree.simulator.history.LinearizabilityChecker;
import io.decree.simulator.history.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks, after the clients ended and all members run, whether what clients were told was true. */
public final class Judge {

    private Judge() {}

    /**
     * Looks at everything.
     *
     * @param cluster all of its members run and can talk to each other
     * @param load it was closed
     * @return what was found
     */
    public static List<Check> judge(Cluster cluster, Load load) {
        List<Check> checks = new ArrayList<>();
        checks.add(linearizable(load.history()));
        checks.add(present(stored(cluster, load.prefix()), load.acknowledged()));
        checks.add(equal(settled(cluster)));
        return checks;
    }

    /**
     * Whether a history has an order that one copy of the store could have had.
     *
     * @param history of any number of keys; each is looked at for itself
     * @return what was found
     */
    public static Check linearizable(History<KvAction, KvReply> history) {
        Verdict verdict = new LinearizabilityChecker<>(new KvSpecification()).check(history);
        int answered = history.answered();
        String much = "%,d operations, %,d answered".formatted(history.asked(), answered);
        boolean passed = verdict.passed() && answered > 0;
        return new Check("linearizable", passed, passed ? much : much + ": " + verdict.text());
    }

    /**
     * Whether every write that was acknowledged is there.
     *
     * @param stored all keys of the store
     * @param acknowledged the keys whose writes were acknowledged
     * @return what was found
     */
    public static Check present(Set<String> stored, Collection<String> acknowledged) {
        List<String> lost = acknowledged.stream().filter(key -> !stored.contains(key)).toList();
        boolean passed = lost.isEmpty() && !acknowledged.isEmpty();
        String much = "%,d acknowledged once-only writes".formatted(acknowledged.size());
        return new Check(
                "acknowledged writes present",
                passed,
                lost.isEmpty() ? much : much + ", " + lost.size() + " lost, first " + lost.get(0));
    }

    /**
     * Whether members have the same state.
     *
     * @param members what each says after the same slot
     * @return what was found
     */
    public static Check equal(List<MemberStatus> members) {
        boolean passed = members.stream().distinct().count() == 1;
        MemberStatus first = members.get(0);
        String detail =
                passed
                        ? "%d members at slot %,d with %,d entries, digest %016x"
                                .formatted(
                                        members.size(),
                                        first.executed(),
                                        first.store().entries(),
                                        first.store().digest())
                        : "they differ: " + members;
        return new Check("digests equal", passed, detail);
    }

    /** All keys that begin so, by linearizable reads. */
    private static Set<String> stored(Cluster cluster, String prefix) {
        Set<String> keys = new HashSet<>();
        try (KvClient client = KvClient.connect(cluster.clientOptions())) {
            byte[] from = KvKeys.of(prefix);
            // No key holds this character.
            byte[] to = prefix.isEmpty() ? from : KvKeys.of(prefix + "~");
            boolean hasMore = true;
            while (hasMore) {
                KvAnswer part = client.scan(from, to, Integer.MAX_VALUE);
                for (KvEntry entry : part.entries()) {
                    keys.add(new String(entry.key(), StandardCharsets.UTF_8));
                    from = KvKeys.behind(entry.key());
                }
                hasMore = part.present();
            }
        }
        return keys;
    }

    /** What the members say at the same slot, where they are soon when nobody asks anything. */
    private static List<MemberStatus> settled(Cluster cluster) {
        List<MemberStatus> all = new ArrayList<>();
        Waiting.until(
                "all members are at the same slot",
                () -> {
                    all.clear();
                    for (int member = 0; member < cluster.members(); member++) {
                        Optional<MemberStatus> status = cluster.status(member);
                        status.ifPresent(all::add);
                    }
                    boolean isWhole = all.size() == cluster.members();
                    return isWhole
                            && all.stream().map(MemberStatus::executed).distinct().count() == 1;
                });
        return all;
    }
}
