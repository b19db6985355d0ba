package io.decree.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Java sources and the contracts of this repository declare, as far as documents name it.
 *
 * @param files the texts that declare a type of a name: there may be several of one name
 */
record Sources(Map<String, List<String>> files) {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^ *(?:[a-z-]+ )*(?:class|record|interface|enum|message) (\\w+)");

    /** What stands between the annotation and the name has no body, thus no semicolon. */
    private static final String TEST =
            "@(?:Test|TestFactory|ParameterizedTest)\\b[^;]*?"
                    + "\\b(?:void|Stream<DynamicTest>)\\s+%s\\s*\\(";

    static Sources read() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : Repository.files(Sources::isOne)) {
            texts.add(Files.readString(file));
        }
        return of(texts);
    }

    private static boolean isOne(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".contract");
    }

    static Sources of(List<String> texts) {
        Map<String, List<String>> files = new HashMap<>();
        for (String text : texts) {
            Matcher type = TYPE.matcher(text);
            while (type.find()) {
                files.computeIfAbsent(type.group(1), name -> new ArrayList<>()).add(text);
            }
        }
        return new Sources(files);
    }

    boolean declare(String type) {
        return files.containsKey(type);
    }

    /** Whether a file that declares the type has something of that name. */
    boolean mention(String type, String member) {
        return stands(type, "\\b" + Pattern.quote(member) + "\\s*[(=:;,)}]");
    }

    /** Whether a class has a test of its own of that name: {@code Class.method}. */
    boolean test(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length == 2 && stands(parts[0], TEST.formatted(Pattern.quote(parts[1])));
    }

    private boolean stands(String type, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return files.getOrDefault(type, List.of()).stream()
                .anyMatch(text -> wanted.matcher(text).find());
    }
}
