package io.decree.simulator.replica;

import io.decree.simulator.Subject;
import io.decree.simulator.scenario.Profile;
import java.util.function.Function;

/** Makes a subject; loaded by name, together with a replica that has a mistake in it. */
public final class SubjectFactory implements Function<Profile, Subject<?, ?>> {

    private final Settings settings;

    /** Makes subjects of this kind. */
    public SubjectFactory(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Subject<?, ?> apply(Profile profile) {
        return new ReplicatedSubject<>(new KeyValue(), settings, profile.tickNanos());
    }
}
