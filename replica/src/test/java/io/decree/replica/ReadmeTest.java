package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example is compiled as it stands and run with plain {@code java -cp}, no flags. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    /** A newcomer reads no more. */
    private static final int LINES = 10;

    private static final Path FRAME = Path.of("src/test/resources/readme/Example.java.txt");

    @TempDir private Path scratch;

    @Test
    void theExampleRunsOnThisJava() throws Exception {
        compile();
        assertEquals(List.of("the sum is 42"), run(Path.of(System.getProperty("java.home"))));
    }

    @Test
    void theExampleRunsOnJava25() throws Exception {
        String home = System.getenv("JAVA25_HOME");
        Assumptions.assumeTrue(home != null, "not run: JAVA25_HOME is not set");
        compile();
        assertEquals(List.of("the sum is 42"), run(Path.of(home)));
    }

    private void compile() throws IOException {
        Path source = scratch.resolve("Example.java");
        Files.writeString(source, Files.readString(FRAME).replace("// README", example()));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "--release",
                                "17",
                                "-cp",
                                classPath(),
                                "-d",
                                scratch.toString(),
                                source.toString());
        assertEquals(0, status, "the example does not compile");
    }

    private static String example() throws IOException {
        Matcher block =
                Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                        .matcher(Files.readString(README));
        assertTrue(block.find(), "the README has no example in Java");
        assertTrue(block.group(1).lines().count() <= LINES, "the example has become long");
        return block.group(1);
    }

    /** What a service would have: the library, and nothing of the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes") && !part.contains("junit"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> run(Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(List.of("-cp", classPath() + File.pathSeparator + scratch, "Example"));
        command.add(Files.createTempDirectory(scratch, "data").resolve("member0").toString());
        Path output = Files.createTempFile(scratch, "run", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the example does not end");
        List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), lines::toString);
        return lines;
    }
}
