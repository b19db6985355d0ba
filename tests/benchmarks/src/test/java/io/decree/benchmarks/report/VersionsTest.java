package io.decree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import io.decree.benchmarks.decree.DecreeProvider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page names what was measured. */
class VersionsTest {

    /** The archive of this class is one that the tests have. */
    private static final SubjectProvider FOREIGN =
            new SubjectProvider() {
                @Override
                public String name() {
                    return "foreign";
                }

                @Override
                public Optional<Class<?>> library() {
                    return Optional.of(Test.class);
                }

                @Override
                public Subject create(Setting setting) {
                    throw new UnsupportedOperationException("nobody runs it");
                }
            };

    @Test
    void theArchiveNamesTheVersion() {
        String text = Versions.archives(List.of(FOREIGN, new DecreeProvider()));
        assertTrue(text.matches("junit-jupiter-api-[0-9.]+"), text);
    }

    @Test
    void whatIsBuiltHereHasNoArchive() {
        assertEquals("", Versions.archives(List.of(new DecreeProvider())));
    }

    @Test
    void theCommitIsOneWordOrNotTold() {
        String commit = Versions.commit();
        assertFalse(commit.isBlank());
        assertTrue(commit.matches("[0-9a-f]{7,}(-dirty)?|not told"), commit);
    }
}
