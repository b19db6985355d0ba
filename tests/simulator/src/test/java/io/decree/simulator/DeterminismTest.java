package io.decree.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.decree.simulator.scenario.Profile;
import io.decree.simulator.toy.Bug;
import io.decree.simulator.toy.RegisterSubject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeterminismTest {

    private static final String JAVA25 = System.getenv("JAVA25_HOME");

    /** The digest over every step of a run with all kinds of faults. It changes with the kit. */
    private static final String DIGEST = "155efe02b020d29d e3ff028949952989";

    /** Prints the digest, also for another Java. */
    public static void main(String[] arguments) {
        System.out.print(digest(4) + " " + digest(5));
    }

    private static String digest(long seed) {
        Profile profile = Profile.USUAL.lasting(10_000_000_000L, 3_000_000_000L);
        Report report = Simulation.run(new RegisterSubject(Bug.NONE), profile.scenario(seed));
        return Long.toHexString(report.digest());
    }

    @Test
    void aSeedGivesTheSameRunEachTime() {
        assertEquals(DIGEST, digest(4) + " " + digest(5));
        assertEquals(DIGEST, digest(4) + " " + digest(5));
        assertNotEquals(digest(4), digest(5));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void aSeedGivesTheSameRunOnJava25() throws IOException, InterruptedException {
        assumeTrue(JAVA25 != null, "not run: JAVA25_HOME names no Java 25");
        Process process =
                new ProcessBuilder(
                                Path.of(JAVA25, "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DeterminismTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(DIGEST, printed);
    }
}
