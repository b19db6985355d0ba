package io.decree.codegen;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.testing.Golden;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text becomes everything: an edit of one clause shows in each output. */
class EveryOutputTest {

    private static final Set<String> EVERYWHERE =
            Set.of(
                    "AcceptorContract.java",
                    "AcceptorMonitor.java",
                    "AcceptorProperties.java",
                    "AcceptorActions.tla");

    @ParameterizedTest
    @CsvSource({
        "promised > old(promised);, promised >= old(promised);, process_1a.promise_rises",
        "[m.slot].value == m.value;, [m.slot].value == old(votes[m.slot].value);,"
                + " process_2a.value_recorded",
        "base == m.base;, base == m.low;, truncate.base_moved",
        "low <= base;, low < base;, Acceptor.low_is_not_above_base",
        "base >= old(base);, base > old(base);, Acceptor.window_never_slides_back"
    })
    void anEditOfOneClauseShowsInEveryOutput(String before, String after, String clause) {
        Map<String, String> sound = outputs(Golden.text("acceptor.contract"));
        Map<String, String> edited =
                outputs(replaced(Golden.text("acceptor.contract"), before, after));
        Set<String> named = new TreeSet<>();
        sound.forEach(
                (file, text) -> {
                    if (showsAt(clause, text, edited.get(file))) {
                        named.add(file);
                    }
                });
        assertTrue(named.containsAll(EVERYWHERE), clause + " shows only in " + named);
    }

    @Test
    void theSameTextGivesTheSameOutputs() {
        String text = Golden.text("acceptor.contract");
        assertEquals(outputs(text), outputs(text));
    }

    private static Map<String, String> outputs(String text) {
        // Resolved only: the checker would refuse some of the edits, and says so in its own tests.
        Contract contract =
                ContractCompiler.resolve(new SourceFile("acceptor.contract", text))
                        .contract()
                        .orElseThrow();
        return Generator.standard().generate(contract).stream()
                .collect(toMap(f -> f.path().replaceAll(".*/", ""), GeneratedFile::text));
    }

    private static String replaced(String text, String before, String after) {
        assertTrue(text.contains(before), before);
        return text.replaceFirst(Pattern.quote(before), after);
    }

    /** A monitor names the clause where it reports it, right after the condition. */
    private static boolean showsAt(String clause, String before, String after) {
        Set<List<String>> known = places(before).collect(toSet());
        return places(after)
                .filter(place -> !known.contains(place))
                .anyMatch(place -> place.stream().anyMatch(line -> line.contains(clause)));
    }

    private static Stream<List<String>> places(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size() - 2).mapToObj(i -> lines.subList(i, i + 3));
    }
}
