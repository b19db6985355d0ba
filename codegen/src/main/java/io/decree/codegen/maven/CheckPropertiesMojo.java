package io.decree.codegen.maven;

import io.decree.codegen.properties.PropertyCount;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails when fewer properties and examples ran than were generated. */
@Mojo(name = "check-properties", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckPropertiesMojo extends AbstractMojo {

    /** The tree of generated tests. */
    @Parameter(defaultValue = "${project.basedir}/src/test/generated/java")
    private File tests;

    /** The reports of the test runner. */
    @Parameter(defaultValue = "${project.build.directory}/surefire-reports")
    private File reports;

    /** Tests are not run at all, so nothing is counted. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Only some tests are run by hand, so nothing is counted. */
    @Parameter(property = "test")
    private String test;

    /** Called by Maven. */
    public CheckPropertiesMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipTests || test != null) {
            getLog().info("generated properties are not counted: not all tests were run");
            return;
        }
        try {
            int ran =
                    PropertyCount.check(PropertyCount.manifests(tests.toPath()), reports.toPath());
            getLog().info("all " + ran + " generated properties and examples ran");
        } catch (IllegalStateException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot count properties: " + e.getMessage(), e);
        }
    }
}
