package io.decree.contracts.source;

/**
 * A stretch of contract text on one line, or the first line of a longer stretch.
 *
 * @param line the line, counted from 1
 * @param column the column of the first character, counted from 1
 * @param length the number of characters on that line, at least 1
 */
public record Span(int line, int column, int length) implements Comparable<Span> {

    /** The place of things that stand nowhere in the text, such as built-in types. */
    public static final Span NONE = new Span(0, 0, 1);

    @Override
    public int compareTo(Span other) {
        return line != other.line
                ? Integer.compare(line, other.line)
                : Integer.compare(column, other.column);
    }
}
