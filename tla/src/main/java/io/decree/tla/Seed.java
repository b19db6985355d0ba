package io.decree.tla;

import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bug put in on purpose: a constant of the frame, or a passage of the contract.
 *
 * @param name what is wrong
 * @param contract the name of the contract
 * @param configuration the configuration that finds it
 * @param constants constants of the frame with their wrong values
 * @param edits passages of the contract, with the wrong ones in their place
 * @param only the operators to check; empty for everything
 * @param expected the clause that has to find it
 */
record Seed(
        String name,
        String contract,
        String configuration,
        Map<String, String> constants,
        Map<String, String> edits,
        List<String> only,
        String expected) {

    private static final Duration LIMIT = Duration.ofMinutes(10);

    SeedResult run(List<Contract> sound, Path frames, Path folder) throws IOException {
        Checker checker = new Checker(frames, folder.resolve(name.replace(' ', '_')), LIMIT);
        Composition composition = Composition.read(mutated(sound), checker);
        Subject subject = composition.judged();
        String frame = subject.name();
        Configuration chosen =
                Configuration.of(frames, frame).stream()
                        .filter(c -> c.name().equals(configuration))
                        .findFirst()
                        .orElseThrow()
                        .with(constants);
        Checked checked = check(checker, subject, chosen);
        List<Finding> findings = new ArrayList<>(checked.findings());
        if (checked.answer().holds()) {
            Gate gate = new Gate(subject, composition.frame());
            gate.add(checked.answer());
            findings.addAll(gate.judge());
        }
        return SeedResult.of(this, frame, checked, findings);
    }

    private Checked check(Checker checker, Subject subject, Configuration chosen)
            throws IOException {
        if (only.isEmpty()) {
            return checker.check(subject, chosen);
        }
        List<String> properties = subject.properties().stream().filter(only::contains).toList();
        List<String> invariants = only.stream().filter(o -> !properties.contains(o)).toList();
        return checker.check(subject, chosen, invariants, properties);
    }

    /** The protocol of the contract with the bug, and all its other contracts. */
    private Subject mutated(List<Contract> sound) {
        List<Contract> contracts =
                sound.stream().map(c -> c.name().equals(contract) ? mutated(c) : c).toList();
        return Subject.of(contracts).stream()
                .filter(s -> s.contracts().stream().anyMatch(c -> c.name().equals(contract)))
                .findFirst()
                .orElseThrow();
    }

    /** Resolved only: the checker would refuse most wrong contracts before a model sees them. */
    private Contract mutated(Contract sound) {
        if (edits.isEmpty()) {
            return sound;
        }
        String text = sound.source().text();
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            text = replaced(text, edit.getKey(), edit.getValue());
        }
        return ContractCompiler.resolve(new SourceFile(sound.source().name(), text))
                .contract()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no contract"));
    }

    private String replaced(String text, String passage, String wrong) {
        if (text.indexOf(passage) < 0 || text.indexOf(passage) != text.lastIndexOf(passage)) {
            throw new IllegalArgumentException(name + ": the contract has not once " + passage);
        }
        return text.replace(passage, wrong);
    }
}
