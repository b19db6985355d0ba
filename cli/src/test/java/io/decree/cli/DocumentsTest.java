package io.decree.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the documents say can be typed, and what they point to is there. */
class DocumentsTest {

    private static final Path ROOT = Repository.ROOT;
    private static final Pattern VERB = Pattern.compile("\\./decree ([a-z]+)");
    private static final Pattern NAME = Pattern.compile("@Command\\(\\s*name = \"([a-z]+)\"");

    /** What the script does by itself. */
    private static final Pattern SCRIPT = Pattern.compile("(?m)^ +([a-z]+)\\\\ \\*\\) shift;");

    private static final Pattern CLAUSE = Pattern.compile("\\./decree where ([a-z0-9_]+\\.\\w+)");
    private static final Pattern FILE =
            Pattern.compile("`((?:docs|proofs|tla|core-[a-z]+|codegen|examples)/[\\w./-]+)`");

    @Test
    void everyVerbThatADocumentNamesExists() throws IOException {
        Set<String> known = new TreeSet<>(new CommandLine(new Decree()).getSubcommands().keySet());
        known.addAll(verbsElsewhere());
        known.addAll(named(SCRIPT, List.of(Files.readString(ROOT.resolve("decree")))));
        assertTrue(known.containsAll(Set.of("check", "simulate", "test")), known::toString);

        Set<String> named = named(VERB, documents());

        assertFalse(named.isEmpty());
        named.removeAll(known);
        assertEquals(Set.of(), named, "documents name verbs that decree does not have");
    }

    /** Other modules announce verbs of their own, which the command line finds when it has them. */
    private static Set<String> verbsElsewhere() throws IOException {
        Set<String> verbs = new TreeSet<>();
        for (Path services : announcements()) {
            Path sources = services.resolve("../../../../java").normalize();
            for (String verb : Files.readAllLines(services)) {
                Path source = sources.resolve(verb.replace('.', '/') + ".java");
                verbs.addAll(named(NAME, List.of(Files.readString(source))));
            }
        }
        return verbs;
    }

    private static List<Path> announcements() throws IOException {
        String name = "META-INF/services/" + Verb.class.getName();
        return Repository.files(file -> file.endsWith(name));
    }

    @Test
    void everyFileThatADocumentPointsToExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String file : named(FILE, documents())) {
            if (!Files.exists(ROOT.resolve(file))) {
                missing.add(file);
            }
        }
        assertEquals(Set.of(), missing, "documents point to files that are not there");
    }

    @Test
    void everyClauseThatADocumentLooksUpExists() throws IOException {
        for (String clause : named(CLAUSE, documents())) {
            assertTrue(Workspaces.index().find(clause).isPresent(), clause);
        }
    }

    @Test
    void aVerbThatDoesNotExistWouldBeFound() {
        assertEquals(Set.of("frobnicate"), named(VERB, List.of("run `./decree frobnicate` now")));
    }

    private static Set<String> named(Pattern pattern, List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<String> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<Path> files =
                    Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                            .filter(f -> f.toString().endsWith(".md"))
                            .sorted()
                            .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : files) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
