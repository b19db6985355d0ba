package io.decree.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.index.Traceability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue, the contracts, the sources and the traceability page agree. */
class TraceabilityTest {

    private static final Path PAGE = Repository.ROOT.resolve("docs/traceability.md");

    /** A type, or something that it declares. */
    private static final Pattern QUOTED = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?`");

    private static final Pattern TYPE = Pattern.compile("\\b[A-Z]\\w*[a-z]\\w*\\b(?!\\.tla)");

    /** The role that every reconfiguration needs, and that is not there. */
    private static final String MISSING = "Configuration, needs reconfiguration";

    private static Sources sources;
    private static ClauseIndex index;

    @BeforeAll
    static void read() throws IOException {
        sources = Sources.read();
        index = Workspaces.index();
    }

    @Test
    void everyIdOfThePresentListsHasItsPlace() throws IOException {
        assertEquals(List.of(), Traceability.read(PAGE).problems(index));
    }

    @Test
    void atLeast18ContractsOfProcess2aAreProvedClauses() {
        long proved =
                index.all().stream()
                        .filter(entry -> !entry.kind().equals("safety"))
                        .filter(entry -> !entry.kind().equals("example"))
                        .map(ClauseEntry::catalogue)
                        .flatMap(List::stream)
                        .filter(id -> id.startsWith("2a-"))
                        .distinct()
                        .count();
        assertTrue(proved >= 18, "only " + proved + " ids of the 2a list are proved clauses");
    }

    @Test
    void everythingThatThePageQuotesExists() throws IOException {
        String page = Files.readString(PAGE);
        assertTrue(page.contains("`ReplicaDirectory`"));
        assertEquals(Set.of(), unknownQuotes(page));
    }

    @Test
    void everyTypeOfAPlaceExists() throws IOException {
        List<Traceability.Row> rows = Traceability.read(PAGE).rows();
        assertTrue(rows.size() > 100, rows.size() + " rows");
        Set<String> unknown = new TreeSet<>();
        for (Traceability.Row row : rows) {
            unknown.addAll(unknownTypes(row.place()));
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aNameOfNothingWouldBeFound() {
        String page = "`SnapshotCopying`, `Executor.capture`, `Executor.develop`, `P1b.low`, `P2c`";
        assertEquals(Set.of("SnapshotCopying", "Executor.develop", "P2c"), unknownQuotes(page));
        String place = "SnapshotCopying and ReplicaCore, Paxos.tla, " + MISSING;
        assertEquals(Set.of("SnapshotCopying"), unknownTypes(place));
    }

    /** Types and messages, what they declare, and clauses. */
    private static Set<String> unknownQuotes(String text) {
        Set<String> unknown = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String type = quoted.group(1);
            String member = quoted.group(2);
            boolean isKnown =
                    member == null
                            ? sources.declare(type)
                            : sources.mention(type, member)
                                    || index.find(type + "." + member).isPresent();
            if (!isKnown) {
                unknown.add(member == null ? type : type + "." + member);
            }
        }
        return unknown;
    }

    private static Set<String> unknownTypes(String place) {
        Set<String> unknown = new TreeSet<>();
        Matcher type = TYPE.matcher(place.replace(MISSING, ""));
        while (type.find()) {
            if (!sources.declare(type.group())) {
                unknown.add(type.group());
            }
        }
        return unknown;
    }
}
