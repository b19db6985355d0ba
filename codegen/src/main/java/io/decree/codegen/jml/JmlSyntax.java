package io.decree.codegen.jml;

import java.util.List;
import java.util.Set;

/**
 * The grammar of the JML that Decree emits, as a recognizer. Whatever it does not recognize is
 * outside the subset.
 */
final class JmlSyntax {

    private static final Set<String> PRIMITIVES = Set.of("int", "long");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    /** Words with a meaning of their own, which cannot be names in an expression. */
    private static final Set<String> RESERVED =
            Set.of("new", "instanceof", "super", "int", "long", "boolean", "char", "double");

    private final List<JmlToken> tokens;
    private int at;
    private boolean insideQuantifier;
    private boolean insideOld;

    JmlSyntax(List<JmlToken> tokens) {
        this.tokens = tokens;
    }

    /** Thrown at the first token outside the subset. */
    static final class Outside extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        private Outside(JmlToken token, String message) {
            super(message);
            this.line = token.line();
        }

        int line() {
            return line;
        }
    }

    /** Recognizes a whole comment: a modifier, invariants, or a contract. */
    void comment() {
        if (peek().is("spec_public")) {
            next();
            end();
            return;
        }
        expect("public");
        if (peek().is("invariant")) {
            invariants();
        } else {
            contract();
        }
        end();
    }

    private void end() {
        if (peek().kind() != JmlToken.Kind.END) {
            throw outside("`" + peek().text() + "` does not belong here");
        }
    }

    private void invariants() {
        expect("invariant");
        expression();
        expect(";");
        while (accept("public")) {
            expect("invariant");
            expression();
            expect(";");
        }
    }

    private void contract() {
        expect("normal_behavior");
        clauses();
        while (accept("also")) {
            expect("public");
            expect("normal_behavior");
            clauses();
        }
    }

    private void clauses() {
        while (peek().kind() == JmlToken.Kind.WORD && !peek().is("also")) {
            if (accept("requires") || accept("ensures")) {
                expression();
            } else {
                expect("assignable");
                places();
            }
            expect(";");
        }
    }

    private void places() {
        if (accept("\\nothing")) {
            return;
        }
        do {
            name();
            if (accept("[")) {
                if (!accept("*")) {
                    sum();
                }
                expect("]");
            }
        } while (accept(","));
    }

    private void expression() {
        disjunction();
        if (accept("==>")) {
            disjunction();
            if (peek().is("==>")) {
                throw outside("a second `==>` needs parentheses");
            }
        } else if (accept("?")) {
            expression();
            expect(":");
            expression();
        }
    }

    private void disjunction() {
        do {
            conjunction();
        } while (accept("||"));
    }

    private void conjunction() {
        do {
            equality();
        } while (accept("&&"));
    }

    private void equality() {
        order();
        if (accept("==") || accept("!=")) {
            order();
        }
    }

    private void order() {
        sum();
        if (ORDER.contains(peek().text())) {
            next();
            sum();
        }
    }

    private void sum() {
        do {
            product();
        } while (accept("+") || accept("-"));
    }

    private void product() {
        unary();
        while (true) {
            if (accept("%")) {
                expect("65536");
            } else if (accept("*")) {
                unary();
            } else {
                return;
            }
        }
    }

    private void unary() {
        if (accept("!") || accept("-")) {
            unary();
        } else {
            primary();
        }
    }

    private void primary() {
        JmlToken token = peek();
        switch (token.kind()) {
            case NUMBER -> next();
            case KEYWORD -> keyword();
            case WORD -> reference();
            default -> {
                expect("(");
                parenthesis();
            }
        }
    }

    private void parenthesis() {
        if (peek().is("\\forall") || peek().is("\\exists")) {
            quantifier();
        } else if (PRIMITIVES.contains(peek().text())) {
            next();
            expect(")");
            unary();
        } else {
            expression();
            expect(")");
        }
    }

    private void quantifier() {
        if (insideQuantifier) {
            throw outside("quantifiers must not nest");
        }
        insideQuantifier = true;
        next();
        if (!PRIMITIVES.contains(next().text())) {
            throw outside("a bound variable is an `int` or a `long`");
        }
        name();
        expect(";");
        disjunction();
        expect(";");
        expression();
        expect(")");
        insideQuantifier = false;
    }

    private void keyword() {
        if (accept("\\result")) {
            return;
        }
        if (accept("\\fresh")) {
            expect("(");
            reference();
            expect(")");
            return;
        }
        if (!peek().is("\\old")) {
            throw outside("`" + peek().text() + "` is not in the subset");
        }
        if (insideOld) {
            throw outside("`\\old` must not nest");
        }
        next();
        insideOld = true;
        expect("(");
        reference();
        expect(")");
        insideOld = false;
    }

    private void reference() {
        if (accept("this")) {
            expect(".");
        } else if (accept("true") || accept("false") || accept("null")) {
            return;
        }
        name();
        if (accept("[")) {
            sum();
            expect("]");
        } else if (accept(".")) {
            expect("length");
        }
    }

    private void name() {
        JmlToken token = next();
        if (token.kind() != JmlToken.Kind.WORD || RESERVED.contains(token.text())) {
            throw new Outside(token, "`" + token.text() + "` stands where a name should");
        }
        if (peek().is("(")) {
            throw outside("the call of `" + token.text() + "` is not in the subset");
        }
    }

    private JmlToken peek() {
        return tokens.get(at);
    }

    private JmlToken next() {
        JmlToken token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private boolean accept(String text) {
        boolean found = peek().is(text);
        if (found) {
            next();
        }
        return found;
    }

    private void expect(String text) {
        if (!accept(text)) {
            throw outside("`" + peek().text() + "` stands where `" + text + "` should");
        }
    }

    private Outside outside(String message) {
        return new Outside(peek(), message);
    }
}
