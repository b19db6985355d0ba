package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Alarm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An alarm of the core and the fault an operator is told of advise the same. */
class AlarmWordsTest {

    private static final Path SOURCE =
            Path.of("").toAbsolutePath().getParent().resolve("core-handwritten/src/main/java");

    @ParameterizedTest
    @EnumSource
    void theRemedyIsTheFaults(Alarm alarm) throws IOException {
        String page = Files.readString(SOURCE.resolve("io/decree/core/replica/Alarm.java"));
        String words = page.replaceAll("\\s+(\\*/?\\s+)?", " ");
        String remedy = "Remedy: " + Fault.of(alarm).remedy() + ". " + alarm.name();
        assertTrue(words.contains(remedy), () -> "\"" + remedy + "\" is not in " + words);
    }
}
