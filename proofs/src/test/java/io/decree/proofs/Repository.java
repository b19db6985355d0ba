package io.decree.proofs;

import io.decree.codegen.project.ContractProject;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contracts of this repository, for tests. */
public final class Repository {

    private Repository() {}

    /** The workspace around the module under test. */
    public static Workspace workspace() throws IOException {
        return Workspace.find(Path.of(""));
    }

    /** The checked contracts of the projects with these names. */
    public static Map<ContractProject, List<Contract>> contracts(String... projects)
            throws IOException {
        Map<ContractProject, List<Contract>> contracts = new LinkedHashMap<>();
        for (ContractProject project : workspace().projects()) {
            if (List.of(projects).contains(project.name())) {
                List<Contract> checked = new ArrayList<>();
                for (SourceFile source : project.sources()) {
                    checked.add(ContractCompiler.compile(source).contract().orElseThrow());
                }
                contracts.put(project, checked);
            }
        }
        return contracts;
    }
}
