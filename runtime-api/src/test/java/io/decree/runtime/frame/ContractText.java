package io.decree.runtime.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of one contract file, read without the compiler: a codec's test trusts no tool. */
record ContractText(String file, Map<String, List<ContractText.Part>> messages) {

    /** One field of a message. */
    record Part(String name, String type) {}

    private static final Pattern MESSAGE =
            Pattern.compile("\\b(?:message|record)\\s+(\\w+)\\s*\\{([^}]*)}");
    private static final Pattern PART = Pattern.compile("(\\w+)\\s*:\\s*([^;]+);");

    static ContractText of(String file, String text) {
        Map<String, List<Part>> messages = new LinkedHashMap<>();
        Matcher message = MESSAGE.matcher(text.replaceAll("//.*", ""));
        while (message.find()) {
            List<Part> parts = new ArrayList<>();
            Matcher part = PART.matcher(message.group(2));
            while (part.find()) {
                parts.add(new Part(part.group(1), part.group(2).strip()));
            }
            messages.put(message.group(1), List.copyOf(parts));
        }
        return new ContractText(file, messages);
    }
}
