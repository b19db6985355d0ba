package io.decree.core.contract;

import java.util.List;

/** Writes a call as an {@code example} of the contract language. */
public final class ExampleBlock {

    private static final int COLUMNS = 100;

    private ExampleBlock() {}

    /**
     * One example.
     *
     * @param clause the id of the clause the example is about; the example is named after it
     * @param given the state before the call: what differs from its initial value
     * @param message the message: what differs from its least value
     * @param expected the case that must be taken
     * @return several indented lines, ready to be pasted into the handler
     */
    public static String of(String clause, Terms given, Terms message, String expected) {
        StringBuilder out = new StringBuilder("    example " + name(clause) + ":\n");
        block(out, "given", given.said(), "");
        block(out, "when", message.said(), " then " + expected + ";");
        return out.toString();
    }

    /**
     * The name of the example for a clause: {@code process_2a.value_recorded} gives {@code
     * keeps_value_recorded}.
     *
     * @param clause the clause's id
     * @return a label of the contract language
     */
    public static String name(String clause) {
        String label = clause.substring(clause.indexOf('.') + 1);
        return "keeps_" + label.replaceAll("[^A-Za-z0-9]+", "_");
    }

    private static void block(StringBuilder out, String word, List<String> bindings, String end) {
        String head = "      " + word + " {";
        int column = head.length();
        out.append(head);
        for (int i = 0; i < bindings.size(); i++) {
            boolean last = i + 1 == bindings.size();
            String item = bindings.get(i) + (last ? " }" + end : ",");
            if (column + 1 + item.length() > COLUMNS) {
                out.append('\n').append(" ".repeat(head.length()));
                column = head.length();
            }
            out.append(' ').append(item);
            column += 1 + item.length();
        }
        out.append(bindings.isEmpty() ? "}" + end + "\n" : "\n");
    }
}
