package io.decree.codegen.java;

/**
 * A piece of an expression with the strength of its outermost operator, so that parentheses stand
 * where they are needed, and where a reader would have to think without them.
 *
 * @param text the text
 * @param level the strength, one of the constants
 */
public record Rendered(String text, int level) {

    /** Implication. */
    public static final int IMPLICATION = 0;

    /** Disjunction. */
    public static final int DISJUNCTION = 1;

    /** Conjunction. */
    public static final int CONJUNCTION = 2;

    /** Equality and order. */
    public static final int COMPARISON = 3;

    /** Sums and differences. */
    public static final int SUM = 4;

    /** Products and remainders. */
    public static final int PRODUCT = 5;

    /** Negations and casts. */
    public static final int UNARY = 6;

    /** Names, literals, calls, and anything in parentheses. */
    public static final int PRIMARY = 7;

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
