package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;

/** Decree, as a service embeds it: the standard runtime, no options of the virtual machine. */
public final class DecreeProvider implements SubjectProvider {

    /** Its name. */
    public static final String NAME = "decree";

    /** Called by the service loader. */
    public DecreeProvider() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String remark() {
        return "In one process frames are encoded, go through memory, and are decoded;"
                + " decree-tcp is the same over TCP.";
    }

    @Override
    public Subject create(Setting setting) {
        return new Tuning(setting).groups() > 0
                ? new GroupsSubject(setting)
                : new DecreeSubject(setting);
    }
}
