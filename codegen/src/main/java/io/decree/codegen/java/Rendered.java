package io.decree.codegen.java;

/**
 * A piece of an expression with the strength of its outermost operator, so that parentheses stand
 * where they are needed, and where a reader would have to think without them.
 *
 * @param text the text
 * @param level the strength, one of the constants
 */
public record Rendered(String text, int level) {

    /** A choice with {@code ?}. */
    public static final int CHOICE = 0;

    /** Implication. */
    public static final int IMPLICATION = 1;

    /** Disjunction. */
    public static final int DISJUNCTION = 2;

    /** Conjunction. */
    public static final int CONJUNCTION = 3;

    /** Equality and order. */
    public static final int COMPARISON = 4;

    /** Sums and differences. */
    public static final int SUM = 5;

    /** Products and remainders. */
    public static final int PRODUCT = 6;

    /** Negations and casts. */
    public static final int UNARY = 7;

    /** Names, literals, calls, and anything in parentheses. */
    public static final int PRIMARY = 8;

    /**
     * A text that needs no parentheses anywhere.
     *
     * @param text the text
     * @return the piece
     */
    public static Rendered primary(String text) {
        return new Rendered(text, PRIMARY);
    }

    /**
     * The text as an operand.
     *
     * @param least the weakest operator that may stand without parentheses
     * @return the text, in parentheses when its own operator is weaker
     */
    public String at(int least) {
        return level < least ? "(" + text + ")" : text;
    }
}
