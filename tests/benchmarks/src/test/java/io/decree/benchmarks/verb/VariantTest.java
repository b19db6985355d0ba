package io.decree.benchmarks.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VariantTest {

    @TempDir private Path checkout;

    @Test
    void wordsAreTuning() throws Exception {
        Variant it = Variant.of("loops=shared,writers=own");
        assertEquals(Map.of("loops", "shared", "writers", "own"), it.tuning());
        assertEquals("loops=shared writers=own", it.label());
        assertEquals(Map.of(), Variant.of("usual").tuning());
    }

    @Test
    void aBuildIsItsClassPath() throws Exception {
        Path target = Files.createDirectories(checkout.resolve("tests/benchmarks/target"));
        Files.writeString(target.resolve("decree.classpath"), "/a.jar:/b.jar\n");
        String path = Variant.of("build=" + checkout).classPath();
        assertEquals(target.resolve("classes") + ":/a.jar:/b.jar", path);
    }

    @Test
    void aBuildThatIsNotThereIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> Variant.of("build=" + checkout));
        assertTrue(e.getMessage().contains("is not built"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Variant.of("loops"));
    }
}
