package io.decree.proofs.stage;

import io.decree.proofs.stage.JmlBlock.Alternative;
import io.decree.proofs.stage.JmlBlock.JmlClause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a generated abstract class, cut at the contracts of its methods.
 *
 * <p>It is read as text, since what is proved is this text and not the model it was made from.
 */
public final class ContractText {

    private static final Pattern CONTRACT =
            Pattern.compile(
                    "[ \\t]*/\\*@ public normal_behavior.*?@\\*/\\n"
                            + "(?=\\s*public abstract int (\\w+)\\()",
                    Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile("public abstract int (\\w+)\\(");
    private static final Pattern INVARIANTS =
            Pattern.compile("/\\*@ public invariant.*?@\\*/", Pattern.DOTALL);

    private final String text;
    private final Map<String, List<Alternative>> contracts = new LinkedHashMap<>();

    /**
     * Reads a generated class.
     *
     * @param text its source
     */
    public ContractText(String text) {
        this.text = text;
        Matcher matcher = CONTRACT.matcher(text);
        while (matcher.find()) {
            contracts.put(matcher.group(1), JmlBlock.alternatives(matcher.group()));
        }
    }

    /**
     * The abstract methods.
     *
     * @return in the order of the text
     */
    public List<String> methods() {
        List<String> methods = new ArrayList<>();
        Matcher matcher = METHOD.matcher(text);
        while (matcher.find()) {
            methods.add(matcher.group(1));
        }
        return methods;
    }

    /**
     * The names of a method's cases, in the order in which KeY numbers them.
     *
     * @param method a method
     * @return for example {@code process_2a.stale}; empty when the method has no contract
     */
    public List<String> cases(String method) {
        return contracts.getOrDefault(method, List.of()).stream().map(Alternative::label).toList();
    }

    /**
     * The same class with the contracts of some methods only. KeY reads JML slowly, and a proof of
     * one method needs no contract of another.
     *
     * @param methods the methods that keep theirs
     * @return the text
     */
    public String only(Set<String> methods) {
        return replace(method -> methods.contains(method) ? null : "");
    }

    /**
     * The same class where one contract is replaced and no other is left.
     *
     * @param method the method, which becomes a helper, so that KeY adds nothing to its contract
     * @param claims the new contract
     * @return the text
     */
    String with(String method, Claims claims) {
        return replace(m -> m.equals(method) ? claims.text() : "")
                .replace(
                        "public abstract int " + method + "(",
                        "public abstract /*@ helper @*/ int " + method + "(");
    }

    /**
     * One case.
     *
     * @param method a method
     * @param number the case, from 0
     */
    Alternative alternative(String method, int number) {
        return contracts.get(method).get(number);
    }

    List<JmlClause> invariants() {
        List<JmlClause> invariants = new ArrayList<>();
        Matcher matcher = INVARIANTS.matcher(text);
        while (matcher.find()) {
            invariants.addAll(JmlBlock.invariants(matcher.group()));
        }
        return invariants;
    }

    /** Replaces each method's contract; {@code null} leaves it as it is. */
    private String replace(Function<String, String> replacement) {
        return CONTRACT.matcher(text)
                .replaceAll(
                        match -> {
                            String other = replacement.apply(match.group(1));
                            return Matcher.quoteReplacement(other == null ? match.group() : other);
                        });
    }

    /**
     * Whether a method has a contract.
     *
     * @param method its name
     * @return whether anything is said about it
     */
    public boolean says(String method) {
        return contracts.containsKey(method);
    }
}
