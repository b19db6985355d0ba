package io.decree.benchmarks.report;

import io.decree.benchmarks.SubjectProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader has to know about the rows of some systems: their names carry a star. */
public final class Remarks {

    private static final String STAR = " *";

    private final Map<String, String> bySystem = new TreeMap<>();

    /**
     * The remarks of the systems on the class path.
     *
     * @param providers of all systems that may have rows
     */
    public Remarks(List<SubjectProvider> providers) {
        for (SubjectProvider provider : providers) {
            if (!provider.remark().isEmpty()) {
                bySystem.put(provider.name(), provider.remark());
            }
        }
    }

    /** A cell's name, with a star where there is something to know. */
    String marked(Cell cell) {
        return bySystem.containsKey(cell.first().subject()) ? cell.name() + STAR : cell.name();
    }

    /** The remarks on the systems that have cells here, a line each. */
    List<String> lines(List<Cell> cells) {
        List<String> lines = new ArrayList<>();
        bySystem.forEach(
                (system, remark) -> {
                    if (cells.stream().anyMatch(cell -> cell.first().subject().equals(system))) {
                        lines.add("\\* " + system + ": " + remark);
                    }
                });
        return lines;
    }
}
