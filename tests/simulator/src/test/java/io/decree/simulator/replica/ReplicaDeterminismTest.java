package io.decree.simulator.replica;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.decree.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One seed gives one run of the real core, step for step, whatever Java it runs on. */
class ReplicaDeterminismTest {

    private static final String JAVA25 = System.getenv("JAVA25_HOME");

    /** Groups of three, five and seven, of few and of many clients. */
    private static final long[] SEEDS = {1, 2, 7, 9, 12};

    /** Prints the digests, also for another Java. */
    public static void main(String[] arguments) {
        System.out.print(digests());
    }

    private static String digests() {
        StringBuilder digests = new StringBuilder();
        for (long seed : SEEDS) {
            digests.append(Long.toHexString(digest(seed))).append(' ');
        }
        return digests.toString();
    }

    private static long digest(long seed) {
        GroupRuns runs = new GroupRuns(0, 15);
        return Simulation.run(GroupRuns.subject(), runs.scenario(seed)).digest();
    }

    @Test
    void aSeedGivesTheSameRunEachTime() {
        assertEquals(digests(), digests());
        assertNotEquals(digest(1), digest(11));
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void aSeedGivesTheSameRunOnJava25() throws IOException, InterruptedException {
        assumeTrue(JAVA25 != null, "not run: JAVA25_HOME names no Java 25");
        Process process =
                new ProcessBuilder(
                                Path.of(JAVA25, "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReplicaDeterminismTest.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(digests(), printed);
    }
}
