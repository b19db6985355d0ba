package io.decree.proofs.key;

import io.decree.codegen.GeneratedFile.Target;
import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Contract;
import io.decree.proofs.Repository;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The toy consensus as a subject, with a body of its own and, if wanted, an edited contract. */
final class ToySubject {

    private static final String CONTRACT = "io/decree/examples/toy/contract/BallotBoxContract.java";
    private static final String BODY =
            """
            package io.decree.examples.toy;

            import io.decree.examples.toy.contract.BallotBoxContract;

            public final class BallotBox extends BallotBoxContract {
                public BallotBox(boolean[] voter) {
                }
            }
            """;

    private final Path folder;
    private final ContractProject project;
    private final Contract contract;
    private final String source;

    ToySubject(Path folder) throws IOException {
        Map.Entry<ContractProject, List<Contract>> toy =
                Repository.contracts("toy").entrySet().iterator().next();
        this.folder = folder;
        this.project = toy.getKey();
        this.contract = toy.getValue().get(0);
        this.source = Files.readString(project.trees().get(Target.MAIN_JAVA).resolve(CONTRACT));
    }

    private ToySubject(ToySubject other, String source) {
        this.folder = other.folder;
        this.project = other.project;
        this.contract = other.contract;
        this.source = source;
    }

    ToySubject edited(String before, String after) {
        if (!source.contains(before)) {
            throw new IllegalArgumentException(before);
        }
        return new ToySubject(this, source.replace(before, after));
    }

    /** The same without the contract of one method. */
    ToySubject without(String method) {
        return new ToySubject(
                this,
                source.replaceAll(
                        "(?s)/\\*@ public normal_behavior(?:(?!@\\*/).)*@\\*/\\s*"
                                + "(?=public abstract int "
                                + method
                                + "\\()",
                        ""));
    }

    Subject subject() throws Exception {
        Path tree = folder.resolve("java");
        Staging.write(
                tree, Map.of(CONTRACT, source, "io/decree/examples/toy/BallotBox.java", BODY));
        Map<Target, Path> trees = new HashMap<>(project.trees());
        trees.put(Target.MAIN_JAVA, tree);
        ContractProject edited =
                new ContractProject(
                        project.name(),
                        project.contracts(),
                        trees,
                        tree,
                        project.support(),
                        project.awaited());
        return Subject.of(edited, contract, contract.components().get(0), List.of(tree));
    }

    KeyTask task(String name) throws Exception {
        return KeyTask.of(subject()).stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
