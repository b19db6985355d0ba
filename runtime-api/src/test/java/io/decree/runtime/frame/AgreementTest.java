package io.decree.runtime.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.codec.Ranges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contracts, the core's messages and the frames speak of the same things. */
class AgreementTest {

    private static final Path CONTRACTS = Path.of("../core-generated/src/main/contracts");
    private static final Path KINDS =
            Path.of("../core-handwritten/src/main/java/io/decree/core/replica/MessageKind.java");

    @Test
    void contractsAgreeWithEachOtherAndWithTheFrames() throws IOException {
        List<ContractText> contracts = new ArrayList<>();
        for (String text : texts()) {
            contracts.add(ContractText.of("contract " + contracts.size(), text));
        }
        assertTrue(contracts.stream().anyMatch(c -> c.messages().containsKey("P2a")));
        assertEquals(List.of(), Agreement.findings(contracts));
    }

    @Test
    void aDifferenceIsFound() {
        assertFound("P2b differs in a and b", "message P2b { ballot: Ballot; slot: Slot; }");
        assertFound("P2b.vote is not in the frame", withP2b("value: Value; vote: Ballot;"));
        assertFound("P2b.value is not in the frame", withP2b("value: Ballot;"));
        assertFound("P2b has no VALUE, its frame has", withP2b(""));
        assertFound("Hello has no frame", "message Hello { slot: Slot; }");
    }

    private static String withP2b(String rest) {
        return "message P2b { ballot: Ballot; slot: Slot; " + rest + " }";
    }

    private static void assertFound(String expected, String text) {
        String good = "message P2b { epoch: Epoch; ballot: Ballot; slot: Slot; value: Value; }";
        List<String> findings =
                Agreement.findings(List.of(ContractText.of("a", good), ContractText.of("b", text)));
        assertTrue(findings.contains(expected), findings.toString());
    }

    @Test
    void theRangesAreThoseOfTheContracts() throws IOException {
        Pattern type = Pattern.compile("type\\s+(\\w+)\\s*=\\s*\\w+ 0 \\.\\. 2\\^(\\d+)( \\+ 1)?");
        Set<String> seen = new TreeSet<>();
        for (String text : texts()) {
            Matcher matcher = type.matcher(text);
            while (matcher.find()) {
                long power = 1L << Integer.parseInt(matcher.group(2));
                long last = matcher.group(3) == null ? power : power + 1;
                assertRange(matcher.group(1), last, seen);
            }
        }
        assertTrue(seen.containsAll(Set.of("Ballot", "Slot", "Epoch")), seen.toString());
    }

    private static void assertRange(String type, long last, Set<String> seen) {
        LongPredicate range =
                switch (type) {
                    case "Ballot" -> Ranges::isBallotOrNone;
                    case "Slot" -> Ranges::isSlot;
                    case "End" -> Ranges::isEnd;
                    case "Epoch" -> Ranges::isEpoch;
                    case "Round" -> Ranges::isRound;
                    default -> null;
                };
        if (range != null) {
            seen.add(type);
            assertTrue(range.test(0) && range.test(last), type);
            assertTrue(!range.test(-1) && !range.test(last + 1), type);
        }
    }

    @Test
    void everyKindCarriesTheFieldsItsDocumentationNames() throws IOException {
        Pattern kind = Pattern.compile("/\\*\\*(.*?)\\*/\\s*([A-Z0-9_]+)[,\\n]", Pattern.DOTALL);
        String text = Files.readString(KINDS);
        Matcher matcher = kind.matcher(text.substring(text.indexOf("enum MessageKind")));
        int count = 0;
        while (matcher.find()) {
            FrameKind frame = FrameKind.valueOf(matcher.group(2));
            assertEquals(named(matcher.group(1)), carried(frame), frame.name());
            count++;
        }
        assertEquals(FrameKind.values().length, count);
    }

    private static Set<String> named(String documentation) {
        Set<String> names = new TreeSet<>();
        Matcher code = Pattern.compile("\\{@code (\\w+)}").matcher(documentation);
        while (code.find()) {
            names.add(code.group(1));
        }
        return names;
    }

    private static Set<String> carried(FrameKind frame) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < frame.fieldCount(); i++) {
            switch (frame.field(i)) {
                case BYTES -> names.addAll(Set.of("digest", "handle"));
                case PROMISE, PROMISE_OR_NONE -> names.add("promised");
                case END -> names.add("to");
                default -> names.add(frame.field(i).name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
