package io.decree.simulate;

import io.decree.cli.Output;
import io.decree.core.replica.Cases;
import io.decree.simulator.Campaign;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.UnreachedCases.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what a campaign came to. */
final class Summary {

    private static final int WIDTH = 100;
    private static final int INDENT = 24;
    private static final long NANOS = 1_000_000_000L;

    private final Output output;
    private final Outcome outcome;
    private final Campaign campaign;

    Summary(Output output, Outcome outcome) {
        this.output = output;
        this.outcome = outcome;
        this.campaign = outcome.campaign();
    }

    void print() {
        line("", "");
        line("cases", "times taken; - for never, see the list of reasons");
        byHandler().forEach(this::line);
        line("", "");
        line("faults", "");
        for (FaultKind kind : FaultKind.values()) {
            long count = campaign.faults().getOrDefault(kind, 0L);
            line("  " + kind, "" + count);
            output.object(Map.of("fault", kind, "begun", count));
        }
        line("frames", campaign.network().toString());
        line("disks", campaign.disks().toString());
        catalogue();
        line("", "");
        totals();
        for (String problem : outcome.problems()) {
            output.text("problem: " + problem);
            output.object(Map.of("problem", problem));
        }
    }

    private Map<String, String> byHandler() {
        Map<String, List<String>> handlers = new LinkedHashMap<>();
        for (String name : Cases.ALL) {
            long count = campaign.coverage().of(name);
            int dot = name.indexOf('.');
            String text = name.substring(dot + 1) + " " + (count == 0 ? "-" : "" + count);
            handlers.computeIfAbsent("  " + name.substring(0, dot), h -> new ArrayList<>())
                    .add(text);
            object(name, count);
        }
        Map<String, String> lines = new LinkedHashMap<>();
        handlers.forEach((handler, cases) -> lines.put(handler, String.join(", ", cases)));
        return lines;
    }

    private void object(String name, long count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("case", name);
        row.put("taken", count);
        Entry entry = outcome.list().get(name);
        if (entry != null) {
            row.put(entry.rule().name().toLowerCase(Locale.ROOT), entry.reason());
        }
        output.object(row);
    }

    private void catalogue() {
        line("catalogue ids reached", String.join(", ", outcome.catalogue().reached()));
        line("not reached", String.join(", ", outcome.catalogue().unreached()));
        output.object(
                Map.of(
                        "catalogue_reached", outcome.catalogue().reached(),
                        "catalogue_unreached", outcome.catalogue().unreached()));
    }

    private void totals() {
        long virtual = campaign.virtualNanos() / NANOS;
        long taken = Cases.ALL.stream().filter(n -> campaign.coverage().of(n) > 0).count();
        line("runs", campaign.runs() + ", " + campaign.failures().size() + " with findings");
        line("cases taken", taken + " of " + Cases.ALL.size());
        line("virtual seconds", "" + virtual);
        line("operations", campaign.asked() + ", " + campaign.answered() + " answered");
        line(
                "core steps",
                "%d in %.1f s: %d a second, monitors on"
                        .formatted(
                                outcome.coreSteps(),
                                outcome.wallSeconds(),
                                outcome.stepsPerSecond()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("runs", campaign.runs());
        row.put("failures", campaign.failures().size());
        row.put("cases_taken", taken);
        row.put("cases", Cases.ALL.size());
        row.put("virtual_seconds", virtual);
        row.put("asked", campaign.asked());
        row.put("answered", campaign.answered());
        row.put("core_steps", outcome.coreSteps());
        row.put("core_steps_a_second", outcome.stepsPerSecond());
        output.object(row);
    }

    /** A name and its words, which go on below each other when they do not fit. */
    private void line(String name, String words) {
        StringBuilder line = new StringBuilder(name);
        int column = INDENT;
        line.append(" ".repeat(Math.max(1, INDENT - name.length())));
        for (String word : words.split(", ", -1)) {
            if (column > INDENT && column + word.length() + 2 > WIDTH) {
                line.append('\n').append(" ".repeat(INDENT));
                column = INDENT;
            }
            line.append(word).append(", ");
            column += word.length() + 2;
        }
        output.text(line.substring(0, line.length() - 2).stripTrailing());
    }
}
