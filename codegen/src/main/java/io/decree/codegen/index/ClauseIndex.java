package io.decree.codegen.index;

import io.decree.contracts.diagnostic.EditDistance;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Protocol;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All named parts of some contracts, in the order they stand there. */
public final class ClauseIndex {

    private final Map<String, ClauseEntry> entries = new LinkedHashMap<>();

    /**
     * Indexes contracts.
     *
     * @param contracts checked contracts
     */
    public ClauseIndex(Collection<Contract> contracts) {
        contracts.forEach(contract -> new Walk(contract.source().name()).contract(contract));
    }

    /**
     * Every entry.
     *
     * @return contract by contract, in the order of the text
     */
    public List<ClauseEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * The ids of every entry.
     *
     * @return the same order
     */
    public Set<String> ids() {
        return entries.keySet();
    }

    /**
     * One entry.
     *
     * @param id a full name
     * @return absent when no contract has it
     */
    public Optional<ClauseEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The names most like one that does not exist.
     *
     * @param id a name that was asked for
     * @return at most three, the most alike first
     */
    public List<String> similar(String id) {
        return entries.keySet().stream()
                .sorted(Comparator.comparingInt(known -> EditDistance.between(known, id)))
                .limit(3)
                .toList();
    }

    /** One contract's parts. */
    private final class Walk {

        private final String file;

        Walk(String file) {
            this.file = file;
        }

        void contract(Contract contract) {
            List<ClauseEntry> found = new ArrayList<>();
            contract.components().forEach(component -> component(component, found));
            contract.protocols().forEach(protocol -> protocol(protocol, found));
            found.stream()
                    .sorted(Comparator.comparingInt(ClauseEntry::line))
                    .forEach(entry -> entries.putIfAbsent(entry.id(), entry));
        }

        private void component(Component component, List<ClauseEntry> found) {
            component.invariants().forEach(c -> found.add(clause(c, c.id())));
            component.steps().forEach(c -> found.add(clause(c, c.id())));
            component.promises().stream()
                    .map(Promise::clause)
                    .forEach(c -> found.add(clause(c, c.id())));
            component.handlers().forEach(handler -> handler(handler, found));
        }

        private void handler(Handler handler, List<ClauseEntry> found) {
            handler.requires().forEach(c -> found.add(clause(c, handler.name())));
            handler.relies().forEach(c -> found.add(clause(c, handler.name())));
            handler.cases().forEach(c -> row(c, found));
            for (Example example : handler.examples()) {
                found.add(
                        entry(
                                example.id(),
                                "example",
                                example.expected().id(),
                                example.span(),
                                example.catalogue()));
            }
        }

        private void row(Case row, List<ClauseEntry> found) {
            found.add(entry(row.id(), "case", row.id(), row.span(), row.catalogue()));
            row.ensures().forEach(c -> found.add(clause(c, row.id())));
            row.reply()
                    .ifPresent(
                            r ->
                                    found.add(
                                            entry(
                                                    r.id(),
                                                    "reply",
                                                    row.id(),
                                                    r.span(),
                                                    r.catalogue())));
        }

        private void protocol(Protocol protocol, List<ClauseEntry> found) {
            for (Protocol.Safety safety : protocol.safety()) {
                found.add(
                        entry(
                                safety.id(),
                                "safety",
                                safety.id(),
                                safety.span(),
                                safety.catalogue()));
            }
        }

        private ClauseEntry clause(Clause clause, String group) {
            String kind = clause.kind().name().toLowerCase(Locale.ROOT);
            return entry(clause.id(), kind, group, clause.span(), clause.catalogue());
        }

        private ClauseEntry entry(
                String id, String kind, String group, Span span, List<String> catalogue) {
            return new ClauseEntry(id, kind, group, file, span.line(), catalogue);
        }
    }
}
