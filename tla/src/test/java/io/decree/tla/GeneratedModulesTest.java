package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every generated module is TLA+, also that of a component no frame uses yet. */
class GeneratedModulesTest {

    private static final Path GENERATED = Models.FRAMES.resolve("generated");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        Files.copy(Models.FRAMES.resolve("Calls.tla"), folder.resolve("Calls.tla"));
        List<Path> modules = modules();
        for (Path module : modules) {
            Files.copy(module, folder.resolve(module.getFileName()));
        }
        assertTrue(modules.size() >= 3, modules.toString());
        return modules.stream().map(GeneratedModulesTest::name).map(this::parses);
    }

    private DynamicTest parses(String module) {
        return dynamicTest(module, () -> assertDoesNotThrow(() -> Frame.parse(folder, module)));
    }

    private static String name(Path module) {
        return module.getFileName().toString().replace(".tla", "");
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.list(GENERATED)) {
            return files.sorted().toList();
        }
    }
}
