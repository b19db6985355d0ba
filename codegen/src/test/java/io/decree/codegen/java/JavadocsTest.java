package io.decree.codegen.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocsTest {

    @Test
    void wordsBetweenBackQuotesAreCode() {
        assertEquals("Below {@code low < base}.", Javadocs.of(List.of("Below `low < base`."), ""));
        assertEquals("<code>&#123; a &#125;</code>", Javadocs.of(List.of("`{ a }`"), ""));
    }

    @Test
    void nothingInATextIsTakenForMarkup() {
        assertEquals(
                "a &lt;b&gt; &amp; &#64;c &#42;/ &#123;&#64;d&#125;",
                Javadocs.of(List.of("a <b> & @c */ {@d}"), ""));
    }

    @Test
    void anEmptyLineStartsAParagraph() {
        assertEquals("One.\n\n<p>Two.", Javadocs.of(List.of("One.", "", "Two."), ""));
    }

    @Test
    void whatHasNoDocumentationGetsASentence() {
        assertEquals("The field {@code x}.", Javadocs.of(List.of(), "The field `x`."));
    }
}
