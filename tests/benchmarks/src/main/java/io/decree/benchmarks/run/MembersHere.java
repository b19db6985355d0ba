package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import java.util.ArrayList;
import java.util.List;

/** All members in this process. They end with their subject. */
final class MembersHere implements Members {

    private final List<Store> stores = new ArrayList<>();

    MembersHere(Setting setting, Subject subject) throws Exception {
        for (int member = 0; member < setting.members(); member++) {
            stores.add(new Store(setting.valueBytes()));
            subject.start(member, stores.get(member));
        }
    }

    /** The count is read first: what it counted is in the digest then. */
    static Verification.State state(Store store) {
        long count = store.count();
        return new Verification.State(count, store.digest());
    }

    @Override
    public List<Verification.State> states() {
        return stores.stream().map(MembersHere::state).toList();
    }

    @Override
    public Usage usage() {
        return Usage.NONE;
    }

    @Override
    public void close() {}
}
