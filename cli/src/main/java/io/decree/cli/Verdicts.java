package io.decree.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.proofs.GroupResult;
import io.decree.proofs.ProofReport;
import io.decree.proofs.Verdict;
import io.decree.tla.ModelRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How clauses fared in the last whole proof and model runs in this checkout. */
final class Verdicts {

    private static final String NOT_RUN = "not run";

    private final List<Contract> contracts;
    private final Optional<ProofReport> proofs;
    private final List<JsonNode> models;

    private Verdicts(
            List<Contract> contracts, Optional<ProofReport> proofs, List<JsonNode> models) {
        this.contracts = contracts;
        this.proofs = proofs;
        this.models = models;
    }

    static Verdicts read(Workspace workspace, List<Contract> contracts) throws IOException {
        Path proofs = workspace.root().resolve(ProofReport.LOCATION);
        Path models = workspace.root().resolve("target/model").resolve(ModelRun.REPORT);
        List<JsonNode> rows = new ArrayList<>();
        if (Files.exists(models)) {
            new ObjectMapper().readTree(models.toFile()).path("rows").forEach(rows::add);
        }
        return new Verdicts(
                contracts,
                Files.exists(proofs) ? Optional.of(ProofReport.load(proofs)) : Optional.empty(),
                rows);
    }

    /** The verdict of every group of clauses this one belongs to. */
    String proof(ClauseEntry entry) {
        if (entry.kind().equals("safety")) {
            return "a property of the protocol: see model";
        }
        if (proofs.isEmpty()) {
            return NOT_RUN;
        }
        List<GroupResult> groups =
                proofs.get().groups().stream().filter(g -> belongs(entry, g)).toList();
        if (groups.isEmpty()) {
            return NOT_RUN;
        }
        long proved = groups.stream().filter(g -> g.verdict() == Verdict.PROVED).count();
        if (groups.size() == 1) {
            GroupResult only = groups.get(0);
            return only.group()
                    + ": "
                    + only.verdict().text()
                    + " by "
                    + only.engine().text()
                    + ", "
                    + only.steps()
                    + " steps";
        }
        return proved
                + " of "
                + groups.size()
                + " groups proved by "
                + groups.get(0).engine().text();
    }

    /** A clause of every handler belongs to all groups of its component. */
    private boolean belongs(ClauseEntry entry, GroupResult group) {
        return switch (entry.kind()) {
            case "invariant", "step", "promise" -> group.component().equals(component(entry));
            case "requires", "relies" ->
                    group.component().equals(component(entry))
                            && group.group().startsWith(entry.group() + ".");
            default -> group.group().equals(entry.group());
        };
    }

    private String component(ClauseEntry entry) {
        String owner = entry.id().substring(0, entry.id().indexOf('.'));
        return contracts.stream()
                .flatMap(contract -> contract.components().stream())
                .filter(c -> c.name().equals(owner) || handles(c, owner))
                .map(Component::name)
                .findFirst()
                .orElse("");
    }

    private static boolean handles(Component component, String handler) {
        return component.handlers().stream().anyMatch(h -> h.name().equals(handler));
    }

    /** What the configurations say about a clause, or about the clauses of its case. */
    String model(ClauseEntry entry) {
        Map<String, TreeSet<String>> verdicts = new LinkedHashMap<>();
        for (JsonNode row : models) {
            if (row.path("clause").asText().equals(entry.id())) {
                verdicts.computeIfAbsent(row.path("verdict").asText(), v -> new TreeSet<>())
                        .add(row.path("configuration").asText());
            }
        }
        if (verdicts.isEmpty()) {
            return models.isEmpty() ? NOT_RUN : "no row of its own";
        }
        List<String> parts = new ArrayList<>();
        verdicts.forEach(
                (verdict, where) -> parts.add(verdict + " in " + String.join(", ", where)));
        return String.join("; ", parts);
    }
}
