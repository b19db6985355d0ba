package io.decree.tla;

import io.decree.tla.Coverage.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tla2sany.drivers.FrontEndException;
import tla2sany.drivers.SANY;
import tla2sany.modanalyzer.SpecObj;
import tla2sany.semantic.ASTConstants;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.ModuleNode;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import util.SimpleFilenameToStream;
import util.ToolIO;

/** A parsed module: what it defines, and where its implications and actions stand. */
public final class Frame {

    private static final List<String> STANDARD =
            List.of("Naturals", "Integers", "Sequences", "FiniteSets", "TLC");

    private final Map<String, OpDefNode> definitions = new LinkedHashMap<>();

    private Frame(ModuleNode module) {
        for (OpDefNode definition : module.getOpDefs()) {
            definitions.put(definition.getName().toString(), definition);
        }
    }

    /**
     * Parses a module with SANY.
     *
     * @param folder where the module and the modules it extends are
     * @param module its name
     * @return the parsed module
     * @throws IOException with SANY's message, if the module is wrong
     */
    public static Frame parse(Path folder, String module) throws IOException {
        // SANY keeps static state and prints to a static stream.
        synchronized (Frame.class) {
            standardModules(folder);
            SpecObj spec =
                    new SpecObj(
                            folder.resolve(module + ".tla").toString(),
                            new SimpleFilenameToStream(folder.toString()));
            PrintStream quiet =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            PrintStream usual = ToolIO.out;
            ToolIO.out = quiet;
            try {
                SANY.frontEndMain(spec, module, quiet);
            } catch (FrontEndException e) {
                throw new IOException("SANY cannot read " + module, e);
            } finally {
                ToolIO.out = usual;
            }
            ModuleNode root = spec.getExternalModuleTable().getRootModule();
            boolean wrong =
                    spec.getInitErrors().isFailure()
                            || spec.getParseErrors().isFailure()
                            || spec.getSemanticErrors().isFailure();
            if (wrong || root == null) {
                throw new IOException(
                        module
                                + " is wrong: "
                                + spec.getInitErrors()
                                + spec.getParseErrors()
                                + spec.getSemanticErrors());
            }
            return new Frame(root);
        }
    }

    /** SANY unpacks what it does not find into the shared folder for temporary files. */
    private static void standardModules(Path folder) throws IOException {
        for (String name : STANDARD) {
            String resource = "/tla2sany/StandardModules/" + name + ".tla";
            try (InputStream text = SANY.class.getResourceAsStream(resource)) {
                Files.write(folder.resolve(name + ".tla"), text.readAllBytes());
            }
        }
    }

    /**
     * Whether an operator exists.
     *
     * @param operator its name
     * @return true also when a module it extends defines it
     */
    public boolean defines(String operator) {
        return definitions.containsKey(operator);
    }

    /**
     * The actions the frame itself defines: the operators that say what stays unchanged. Its own
     * modules are those whose name begins with the frame's.
     */
    List<String> actions(String frame) {
        return definitions.entrySet().stream()
                .filter(e -> e.getValue().getOriginallyDefinedInModuleNode() != null)
                .filter(e -> module(e.getValue()).startsWith(frame))
                .filter(e -> !unchanged(e.getValue().getBody()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String module(OpDefNode definition) {
        return definition.getOriginallyDefinedInModuleNode().getName().toString();
    }

    /** Where an action says what stays unchanged, the last thing it says. */
    Optional<Location> lastUnchanged(String operator) {
        List<Location> all = unchanged(definitions.get(operator).getBody());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static List<Location> unchanged(SemanticNode node) {
        List<Location> found = new ArrayList<>();
        collect(node, "UNCHANGED", -1, found);
        return found;
    }

    /** Where the consequents of an operator's implications stand. */
    List<Location> consequents(String operator) {
        return parts(operator, "=>", 1);
    }

    /** Where the bodies of an operator's quantifiers stand. */
    List<Location> quantified(String operator) {
        return parts(operator, "$BoundedForall", 0);
    }

    /** TLC counts nothing inside a statement about constants, which it evaluates once. */
    private List<Location> parts(String operator, String connective, int argument) {
        List<Location> found = new ArrayList<>();
        OpDefNode definition = definitions.get(operator);
        if (definition != null && definition.getLevel() > LevelConstants.ConstantLevel) {
            collect(definition.getBody(), connective, argument, found);
        }
        return found;
    }

    /** Where an operator is applied to a string inside another one. */
    Optional<Location> application(String operator, String applied) {
        List<Location> found = new ArrayList<>();
        OpDefNode definition = definitions.get(operator);
        if (definition != null) {
            collect(definition.getBody(), applied, -1, found);
        }
        return found.stream().findFirst();
    }

    private static void collect(
            SemanticNode node, String operator, int argument, List<Location> found) {
        if (node instanceof OpApplNode application
                && application.getOperator().getName().toString().equals(operator)) {
            SemanticNode part =
                    argument < 0 ? application : (SemanticNode) application.getArgs()[argument];
            found.add(location(part));
        }
        SemanticNode[] children = node.getChildren();
        if (children != null && node.getKind() != ASTConstants.ModuleKind) {
            for (SemanticNode child : children) {
                collect(child, operator, argument, found);
            }
        }
    }

    private static Location location(SemanticNode node) {
        var l = node.getLocation();
        return new Location(l.source(), l.beginLine(), l.beginColumn(), l.endLine(), l.endColumn());
    }
}
