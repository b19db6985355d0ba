package io.decree.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.DiagnosticJson;
import io.decree.contracts.diagnostic.DiagnosticText;
import io.decree.contracts.diagnostic.Severity;
import io.decree.contracts.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The compiler survives any text, says something about it, and is done in a few seconds. */
class FuzzProperties {

    private static final long MOST_SECONDS = 20;
    private static final Pattern WORD = Pattern.compile("[A-Za-z_0-9@-]+|[^A-Za-z_0-9\\s]+|\\s+");
    private static final Path REGISTER =
            Path.of("src/test/resources/contracts/valid/register.contract");
    private static final List<String> TEXTS =
            List.of(
                    Contracts.read(Contracts.ACCEPTOR).text(),
                    Contracts.read(Contracts.TOY).text(),
                    Contracts.read(REGISTER).text());
    private static final List<String> WORDS =
            TEXTS.stream().flatMap(t -> words(t).stream()).distinct().toList();

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(m -> m.group()).collect(Collectors.toList());
    }

    private static void survives(String text) {
        survives(text, ContractCompiler::resolve);
    }

    private static void survives(String text, Function<SourceFile, Compilation> compiler) {
        SourceFile source = new SourceFile("fuzz.contract", text);
        long start = cpuNanos();
        Compilation result = compiler.apply(source);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(cpuNanos() - start);
        assertTrue(seconds < MOST_SECONDS, () -> "took " + seconds + " seconds");
        boolean errors =
                result.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
        assertEquals(!errors, result.contract().isPresent(), "a contract or an error");
        result.diagnostics().forEach(d -> canBeShown(source, d));
    }

    /** Time of this thread alone, so that a busy machine fails no test. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void canBeShown(SourceFile source, Diagnostic diagnostic) {
        assertTrue(diagnostic.span().line() <= source.lines().size(), "inside the text");
        assertFalse(new DiagnosticText(source).show(diagnostic).isEmpty());
        assertEquals(1, DiagnosticJson.show(source.name(), diagnostic).lines().count());
    }

    @Property(tries = 500)
    void it_survives_random_bytes(@ForAll byte[] bytes) {
        survives(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void it_survives_random_characters(@ForAll String text) {
        survives("contract a; " + text);
    }

    @Property(tries = 500)
    void it_survives_a_soup_of_words(@ForAll("soup") String soup) {
        survives("contract a.b;\n" + soup);
    }

    @Property(tries = 500)
    void it_survives_a_soup_inside_a_handler(@ForAll("soup") String soup) {
        survives("contract a.b; component C { handler h() { case c otherwise { " + soup);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(WORDS).list().ofMaxSize(120).map(words -> String.join(" ", words));
    }

    @Property(tries = 600)
    void it_survives_changed_words(@ForAll Random random) {
        List<String> words = words(TEXTS.get(random.nextInt(TEXTS.size())));
        mutate(words, 1 + random.nextInt(4), random);
        survives(String.join("", words));
    }

    @Property(tries = 300)
    void it_survives_changed_lines(@ForAll Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        List<String> lines = new ArrayList<>(text.lines().toList());
        mutate(lines, 1 + random.nextInt(4), random);
        survives(String.join("\n", lines));
    }

    @Property(tries = 30)
    void evaluation_survives_changed_words(@ForAll Random random) {
        List<String> words = words(TEXTS.get(2));
        mutate(words, 1, random);
        survives(String.join("", words), ContractCompiler::compile);
    }

    @Property(tries = 300)
    void it_survives_names_in_the_place_of_others(@ForAll Random random) {
        List<String> words = words(TEXTS.get(random.nextInt(TEXTS.size())));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(words.size());
            if (isName(words.get(at))) {
                words.set(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        survives(String.join("", words));
    }

    private static boolean isName(String word) {
        Matcher matcher = Pattern.compile("[A-Za-z0-9_]+").matcher(word);
        return matcher.matches();
    }

    /** Deletes, doubles, exchanges or cuts pieces. */
    private static void mutate(List<String> pieces, int times, Random random) {
        for (int i = 0; i < times && pieces.size() > 1; i++) {
            int at = random.nextInt(pieces.size());
            int other = random.nextInt(pieces.size());
            switch (random.nextInt(4)) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(other, pieces.get(at));
                case 2 -> pieces.set(at, pieces.set(other, pieces.get(at)));
                default -> pieces.set(at, pieces.get(other));
            }
        }
    }
}
