package io.decree.codegen.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails when a generated file is not what its contract says. */
@Mojo(name = "check-generated", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckGeneratedMojo extends AbstractMojo {

    /** Called by Maven. */
    public CheckGeneratedMojo() {}

    @Override
    public void execute() {
        getLog().info("hello");
    }
}
