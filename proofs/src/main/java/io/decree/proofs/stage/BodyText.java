package io.decree.proofs.stage;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a handwritten body. */
final class BodyText {

    private BodyText() {}

    /**
     * Puts the generated contract before the constructor of a staged copy. Contracts of methods are
     * inherited, those of constructors are not, and the committed body stays free of generated
     * text.
     *
     * @param body the source of the body
     * @param name the class
     * @param contract the constructor's contract
     * @return the copy
     * @throws StagingException unless there is exactly one constructor
     */
    static String withConstructorContract(String body, String name, String contract)
            throws StagingException {
        Pattern constructor =
                Pattern.compile(
                        "^[ \\t]*(public |protected |private )?" + Pattern.quote(name) + "\\(",
                        Pattern.MULTILINE);
        List<MatchResult> found = constructor.matcher(body).results().toList();
        if (found.size() != 1) {
            throw new StagingException(
                    name
                            + " has "
                            + found.size()
                            + " constructors; its contract fits a body with exactly one");
        }
        int at = found.get(0).start();
        return body.substring(0, at) + contract + body.substring(at);
    }

    /**
     * Marks a method or constructor as a helper, so that KeY neither assumes nor demands invariants
     * beyond what its contract says.
     */
    static String withHelper(String body, String name) {
        return body.replaceFirst(
                "public ((?:int )?" + Pattern.quote(name) + "\\()", "public /*@ helper @*/ $1");
    }
}
