package io.decree.codegen.tla;

import io.decree.contracts.model.Contract;
import java.util.List;

/** The lines of a module, with comments that line up. */
final class ModuleText {

    private static final int COMMENT_COLUMN = 72;

    private final StringBuilder text = new StringBuilder();

    /** A line without a comment. */
    ModuleText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A line and the clause it comes from. */
    ModuleText line(String line, String comment) {
        int gap = Math.max(1, COMMENT_COLUMN - line.length());
        return line(line + " ".repeat(gap) + "\\* " + comment);
    }

    ModuleText blank() {
        return line("");
    }

    ModuleText heading(String title) {
        return line("\\* " + "-".repeat(COMMENT_COLUMN - title.length()) + " " + title).blank();
    }

    ModuleText generatedFrom(Contract contract) {
        line("\\* Generated from " + contract.source().name() + ". Do not edit;");
        line("\\* change the contract and run ./decree generate instead.");
        return line("\\*");
    }

    /** Comment lines at the margin. */
    ModuleText docs(List<String> docs) {
        docs.forEach(doc -> line(doc.isEmpty() ? "\\*" : "\\* " + doc));
        return this;
    }

    /** A tuple that may be empty. */
    static String tuple(List<String> names) {
        return "<<" + String.join(", ", names) + ">>";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
