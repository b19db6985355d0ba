package io.decree.codegen.properties;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.monitor.JavaWriter;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.util.ArrayList;
import java.util.List;

/** What all generated test classes start with. */
final class Texts {

    private Texts() {}

    static void head(
            Contract contract,
            Component component,
            JavaWriter out,
            List<String> imports,
            List<String> doc) {
        String contractClass = contract.javaPackage() + "." + JavaNames.contractClass(component);
        out.line(
                "// Generated from "
                        + contract.source().name()
                        + ". Do not edit; run `./decree generate`.");
        out.line("package " + contract.javaPackage() + ";").line("");
        out.line("import static " + contractClass + ".*;").line("");
        List<String> all = new ArrayList<>(imports);
        all.add("javax.annotation.processing.Generated");
        all.forEach(i -> out.line("import " + i + ";"));
        out.line("").line("/**");
        doc.forEach(d -> out.line("* " + d));
        out.line("*/").line("@Generated(\"io.decree.codegen.properties\")");
    }
}
