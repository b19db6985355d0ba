package io.decree.cli;

import io.decree.codegen.index.Catalogue;
import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.index.Traceability;
import io.decree.codegen.project.CheckedWorkspace;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decree where}. */
@Command(
        name = "where",
        mixinStandardHelpOptions = true,
        description = {
            "Shows one clause in all its forms: contract, JML, run-time check, property, TLA+,"
                    + " catalogue ids and the last verdict.",
            "CLAUSE is a full name, process_2a.value_recorded, or an id of the catalogue, 2a-11."
        })
final class WhereCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Parameters(paramLabel = "CLAUSE", arity = "0..1", description = "What to look for.")
    private String clause;

    @Option(
            names = "--all",
            description = "Lists every id of the catalogue with the clauses or the place it has.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        Workspace workspace = Workspace.find(Path.of(""));
        CheckedWorkspace checked = CheckedWorkspace.check(workspace);
        if (checked.hasErrors()) {
            new Findings(output).print(checked);
            return Decree.FOUND;
        }
        ClauseIndex index = new ClauseIndex(checked.contracts());
        Traceability traceability =
                Traceability.read(workspace.root().resolve("docs/traceability.md"));
        if (all) {
            Catalogue.ids().forEach(id -> catalogueRow(id, index, traceability));
            return Decree.OK;
        }
        if (clause == null) {
            throw new IllegalArgumentException("where: name a clause, or ask for --all");
        }
        return show(new ClauseView(workspace, checked.contracts()), index, traceability);
    }

    private int show(ClauseView view, ClauseIndex index, Traceability traceability)
            throws IOException {
        List<ClauseEntry> entries =
                index.all().stream()
                        .filter(e -> e.id().equals(clause) || e.catalogue().contains(clause))
                        .toList();
        for (ClauseEntry entry : entries) {
            Map<String, Object> seen = view.of(entry);
            seen.forEach(this::part);
            output.text("");
            output.object(seen);
        }
        if (Catalogue.ids().contains(clause)) {
            catalogueRow(clause, index, traceability);
            return Decree.OK;
        }
        if (entries.isEmpty()) {
            output.text(
                    "no clause is called `"
                            + clause
                            + "`; did you mean "
                            + String.join(", ", index.similar(clause))
                            + "?");
            output.object(Map.of("unknown", clause, "similar", index.similar(clause)));
            return Decree.FOUND;
        }
        return Decree.OK;
    }

    private void part(String name, Object value) {
        List<?> lines = value instanceof List<?> list ? list : List.of(value);
        if (lines.isEmpty()) {
            output.text(String.format("%-10s -", name));
        }
        for (int i = 0; i < lines.size(); i++) {
            output.text(String.format("%-10s %s", i == 0 ? name : "", lines.get(i)));
        }
    }

    private void catalogueRow(String id, ClauseIndex index, Traceability traceability) {
        List<String> clauses =
                index.all().stream()
                        .filter(e -> e.catalogue().contains(id))
                        .map(ClauseEntry::id)
                        .toList();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("clauses", clauses);
        traceability
                .find(id)
                .ifPresent(
                        found -> {
                            row.put("part", found.part());
                            row.put("place", found.place());
                        });
        output.object(row);
        String place =
                traceability
                        .find(id)
                        .map(r -> (r.whole() ? "" : r.part() + ": ") + r.place())
                        .orElse("");
        output.text(
                String.format("%-6s %s", id, String.join(", ", clauses))
                        + (clauses.isEmpty() || place.isEmpty() ? "" : "; ")
                        + (place.isEmpty() ? "" : "[" + place + "]"));
    }
}
