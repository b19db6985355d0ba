package io.decree.cli;

import io.decree.codegen.GeneratedFile.Target;
import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.Mention;
import io.decree.codegen.project.ContractProject;
import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is known about one clause: where it stands, and how it fared last. */
final class ClauseView {

    private static final Map<Target, String> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(Target.MAIN_JAVA, "java");
        FORMS.put(Target.MAIN_JML, "jml");
        FORMS.put(Target.TEST_JAVA, "tests");
        FORMS.put(Target.TLA, "tla");
    }

    private final Workspace workspace;
    private final Verdicts verdicts;

    ClauseView(Workspace workspace, List<Contract> contracts) throws IOException {
        this.workspace = workspace;
        this.verdicts = Verdicts.read(workspace, contracts);
    }

    /** The parts in the order they are shown; a part that is not there says so. */
    Map<String, Object> of(ClauseEntry entry) throws IOException {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("clause", entry.id() + " (" + entry.kind() + ")");
        parts.put("catalogue", entry.catalogue());
        parts.put("contract", contract(entry));
        Map<String, List<String>> mentions = mentions(entry.id());
        mentions.forEach(parts::put);
        parts.put("proof", verdicts.proof(entry));
        parts.put("model", verdicts.model(entry));
        return parts;
    }

    private String contract(ClauseEntry entry) throws IOException {
        for (ContractProject project : workspace.projects()) {
            Path file = project.contracts().resolve(entry.file());
            if (Files.exists(file)) {
                String text = Files.readAllLines(file).get(entry.line() - 1).strip();
                return show(file, entry.line()) + "  " + text;
            }
        }
        return entry.file() + ":" + entry.line();
    }

    private Map<String, List<String>> mentions(String id) throws IOException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Map.Entry<Target, String> form : FORMS.entrySet()) {
            List<String> lines = new ArrayList<>();
            for (Path file : files(form.getKey())) {
                for (Mention mention : Mention.in(file, id)) {
                    lines.add(show(file, mention.line()) + "  " + mention.text());
                }
            }
            found.put(form.getValue(), lines);
        }
        return found;
    }

    private List<Path> files(Target target) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path tree :
                workspace.projects().stream().map(p -> p.trees().get(target)).distinct().toList()) {
            if (Files.isDirectory(tree)) {
                try (Stream<Path> found = Files.walk(tree)) {
                    found.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private String show(Path file, int line) {
        return workspace.root().relativize(file).toString().replace('\\', '/') + ":" + line;
    }
}
