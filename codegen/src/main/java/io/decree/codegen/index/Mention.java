package io.decree.codegen.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that names a clause.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param text the line without the spaces around it
 */
public record Mention(Path file, int line, String text) {

    /**
     * Looks a clause up in a file.
     *
     * @param file a text file
     * @param id the full name of the clause
     * @return every line that names it, in order
     * @throws IOException if the file cannot be read
     */
    public static List<Mention> in(Path file, String id) throws IOException {
        Pattern name = Pattern.compile("(?<![\\w.])" + Pattern.quote(id) + "(?![\\w])");
        List<Mention> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (name.matcher(lines.get(i)).find()) {
                found.add(new Mention(file, i + 1, lines.get(i).strip()));
            }
        }
        return found;
    }
}
