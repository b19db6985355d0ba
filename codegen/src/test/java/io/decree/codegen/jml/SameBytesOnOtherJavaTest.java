package io.decree.codegen.jml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The build runs on 17; the generator must give the same bytes on 25. */
class SameBytesOnOtherJavaTest {

    private static final String HOME = System.getenv("JAVA25_HOME");

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void java25EmitsTheSameBytes() throws IOException, InterruptedException {
        assumeTrue(HOME != null, "not run: JAVA25_HOME names no Java 25");
        for (String file : new String[] {"acceptor.contract", "toy_consensus.contract"}) {
            assertEquals(EmitToStandardOutput.text(file), emittedByJava25(file));
        }
    }

    private static String emittedByJava25(String file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(HOME, "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                EmitToStandardOutput.class.getName(),
                                file)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        return text;
    }
}
