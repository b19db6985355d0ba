package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.ArrayList;
import java.util.List;

/** What all generated test classes start with. */
final class Texts {

    private static final int WORDS_TO = 80;

    private Texts() {}

    /** One entry of a list in Javadoc, broken between words. */
    static void bullet(String text, JavaWriter out) {
        StringBuilder line = new StringBuilder("*   <li>");
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WORDS_TO) {
                out.line(line.toString().stripTrailing());
                line = new StringBuilder("*       ");
            }
            line.append(word).append(' ');
        }
        out.line(line.toString().stripTrailing());
    }

    /** What stands before a class with this text; ballots are imported where it computes some. */
    static String head(
            Contract contract,
            Component component,
            String text,
            List<String> imports,
            List<String> doc) {
        JavaWriter out = new JavaWriter();
        String contractClass = contract.javaPackage() + "." + JavaNames.contractClass(component);
        out.line(
                "// Generated from "
                        + contract.source().name()
                        + ". Do not edit; run `./decree generate`.");
        out.line("package " + contract.javaPackage() + ";").line("");
        out.line("import static " + contractClass + ".*;").line("");
        List<String> all = new ArrayList<>();
        if (text.contains("Ballots.")) {
            all.add("io.decree.core.ballot.Ballots");
        }
        all.addAll(imports);
        all.add("javax.annotation.processing.Generated");
        all.forEach(i -> out.line("import " + i + ";"));
        out.line("").line("/**");
        doc.forEach(d -> out.line("* " + d));
        out.line("*/").line("@Generated(\"io.decree.codegen.properties\")");
        return out.text();
    }
}
