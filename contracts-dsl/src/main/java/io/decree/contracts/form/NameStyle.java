package io.decree.contracts.form;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.syntax.Label;
import io.decree.contracts.syntax.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** How names are written, so that the names of generated code can be derived from them. */
final class NameStyle {

    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern CAMEL = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*");
    private static final Pattern CATALOGUE = Pattern.compile("@[a-z0-9]+-[0-9]+");

    /** State fields that every generated class may have besides the declared ones. */
    private static final Set<String> REGISTERS =
            Set.of("alarm", "nothing", "persist", "replykind", "replyheld");

    private static final Set<String> PREFIXES = Set.of("alarm", "persist", "reply");

    private final Diagnostics diagnostics;

    NameStyle(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** {@code vote_of} in Java: {@code voteOf}. */
    static String camelCase(String snake) {
        StringBuilder result = new StringBuilder();
        for (String part : snake.split("_", -1)) {
            boolean later = !result.isEmpty() && !part.isEmpty();
            result.append(later ? Character.toUpperCase(part.charAt(0)) + part.substring(1) : part);
        }
        return result.toString();
    }

    void contract(Name name) {
        check(PACKAGE, name, "a contract", "small letters and dots, as in `io.decree.core`");
    }

    void type(String kind, Name name) {
        check(CAMEL, name, kind, "a capital letter first and no underscore, as in `VoteRecord`");
    }

    void constant(Name name) {
        check(UPPER, name, "a constant", "capital letters and underscores, as in `MOST_VOTERS`");
    }

    void snake(String kind, Name name) {
        check(SNAKE, name, kind, "small letters and underscores, as in `vote_is_kept`");
        if (SourceVersion.isKeyword(name.text())) {
            reserved(name, "Java");
        }
    }

    void stateField(Name name) {
        snake("a state field", name);
        String java = camelCase(name.text()).toLowerCase(Locale.ROOT);
        if (REGISTERS.contains(java) || name.text().startsWith("reply_")) {
            reserved(name, "the generated class, for what a handler sends");
        }
    }

    /** Names that head the constants of a generated class, as in {@code PROCESS_2A_STALE}. */
    void prefix(String kind, Name name) {
        if (PREFIXES.contains(name.text().toLowerCase(Locale.ROOT))) {
            reserved(name, "the constants of the generated class");
        }
        if (kind.equals("handler")) {
            snake("a handler", name);
        } else {
            type("an " + kind, name);
        }
    }

    void message(Name name) {
        type("a message", name);
        if (name.text().equals("None")) {
            reserved(name, "the generated class, for a handler that answers nothing");
        }
    }

    void catalogue(Label label) {
        label.catalogue().forEach(this::catalogueId);
    }

    private void catalogueId(Name id) {
        if (!CATALOGUE.matcher(id.text()).matches()) {
            diagnostics.add(
                    Code.C107,
                    id.span(),
                    "`" + id.text() + "` is not an id of the contract catalogue",
                    "write it as in `@2a-11`");
        }
    }

    private void check(Pattern style, Name name, String kind, String shape) {
        if (!style.matcher(name.text()).matches()) {
            diagnostics.add(
                    Code.C104,
                    name.span(),
                    "the name `"
                            + name.text()
                            + "` of "
                            + kind
                            + " is not written in the usual way",
                    "use " + shape);
        }
    }

    private void reserved(Name name, String owner) {
        diagnostics.add(
                Code.C108,
                name.span(),
                "the name `" + name.text() + "` is used by " + owner,
                "choose another name");
    }

    /** All names of a list in one style. */
    void snakes(String kind, List<Name> names) {
        names.forEach(name -> snake(kind, name));
    }
}
