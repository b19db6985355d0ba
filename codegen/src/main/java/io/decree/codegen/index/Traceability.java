package io.decree.codegen.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the catalogue's contracts are kept that no clause expresses, or not wholly: the tables of
 * {@code docs/traceability.md}.
 *
 * @param rows in the order of the page
 */
public record Traceability(List<Row> rows) {

    /** The lists whose roles are there: each id needs a clause or a row of its own. */
    static final List<String> PRESENT = List.of("1a", "2a", "1b", "2b", "dl", "pr", "et");

    private static final Pattern SINGLE =
            Pattern.compile("\\| ([0-9a-z]{2}-\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern SPAN =
            Pattern.compile("\\| ([0-9a-z]{2})-1 … [0-9a-z]{2}-(\\d+) \\| ([^|]+) \\|");

    /** Copies the list. */
    public Traceability {
        rows = List.copyOf(rows);
    }

    /**
     * One id that has a place.
     *
     * @param id the catalogue id
     * @param part which part of the contract is meant, {@code all} for the whole
     * @param place what will hold it
     */
    public record Row(String id, String part, String place) {

        /**
         * Whether the whole contract is kept at the place.
         *
         * @return false when a clause holds the other part
         */
        public boolean whole() {
            return part.equals("all");
        }
    }

    /**
     * Reads the page.
     *
     * @param page a Markdown file
     * @return its rows
     * @throws IOException if it cannot be read
     */
    public static Traceability read(Path page) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            Matcher single = SINGLE.matcher(line);
            Matcher span = SPAN.matcher(line);
            if (single.matches()) {
                rows.add(new Row(single.group(1), single.group(2).trim(), single.group(3).trim()));
            } else if (span.matches()) {
                String place = span.group(3).trim();
                Catalogue.ids(span.group(1)).forEach(id -> rows.add(new Row(id, "all", place)));
            }
        }
        return new Traceability(rows);
    }

    /**
     * The row of an id.
     *
     * @param id a catalogue id
     * @return absent when the page has none
     */
    public Optional<Row> find(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /**
     * Holds the page against the contracts.
     *
     * @param index the clauses
     * @return what is wrong, one sentence each; empty when every id has its place
     */
    public List<String> problems(ClauseIndex index) {
        Set<String> expressed = new TreeSet<>();
        index.all().forEach(entry -> expressed.addAll(entry.catalogue()));
        List<String> problems = new ArrayList<>();
        List<String> known = Catalogue.ids();
        for (ClauseEntry entry : index.all()) {
            for (String id : entry.catalogue()) {
                if (!known.contains(id)) {
                    problems.add(entry.id() + " names " + id + ", which no catalogue list has");
                }
            }
        }
        for (Row row : rows) {
            problems.addAll(problems(row, known, expressed));
        }
        for (String list : PRESENT) {
            for (String id : Catalogue.ids(list)) {
                if (!expressed.contains(id) && find(id).isEmpty()) {
                    problems.add(id + " has neither a clause nor a row in the traceability page");
                }
            }
        }
        return problems;
    }

    private static List<String> problems(Row row, List<String> known, Set<String> expressed) {
        if (!known.contains(row.id())) {
            return List.of("the traceability page names " + row.id() + ", which no list has");
        }
        if (row.whole() && expressed.contains(row.id())) {
            return List.of(row.id() + " is a clause, yet the page says all of it is elsewhere");
        }
        if (!row.whole() && !expressed.contains(row.id())) {
            return List.of(row.id() + " is partly elsewhere, yet no clause holds the other part");
        }
        return List.of();
    }
}
