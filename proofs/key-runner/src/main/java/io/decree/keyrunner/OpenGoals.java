/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.java.SourceElement;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.pp.LogicPrinter;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Describes the open goals of a proof. */
final class OpenGoals {

    private static final int MOST = 40;
    private static final int LONGEST = 400;

    private OpenGoals() {}

    static List<OpenGoal> of(Proof proof) {
        List<OpenGoal> goals = new ArrayList<>();
        for (Goal goal : proof.openGoals()) {
            if (goals.size() < MOST) {
                goals.add(describe(goal, proof));
            }
        }
        return goals;
    }

    static OpenGoal describe(Goal goal, Proof proof) {
        List<String> formulas = new ArrayList<>();
        for (SequentFormula formula : goal.sequent().succedent()) {
            formulas.add(print(formula, proof));
        }
        return new OpenGoal(path(goal.node()), statement(goal.node()), formulas);
    }

    private static List<String> path(Node leaf) {
        List<String> labels = new ArrayList<>();
        for (Node node = leaf; node.parent() != null; node = node.parent()) {
            String label = node.getNodeInfo().getBranchLabel();
            if (label != null && node.parent().childrenCount() > 1) {
                labels.add(label);
            }
        }
        Collections.reverse(labels);
        return labels;
    }

    private static String statement(Node leaf) {
        for (Node node = leaf; node != null; node = node.parent()) {
            SourceElement statement = node.getNodeInfo().getActiveStatement();
            if (statement != null && line(statement) > 0) {
                return file(statement.getPositionInfo().getURI())
                        + ":"
                        + line(statement)
                        + " "
                        + statement.toString().replaceAll("\\s+", " ").strip();
            }
        }
        return "";
    }

    private static int line(SourceElement statement) {
        return statement.getPositionInfo() == null
                ? 0
                : statement.getPositionInfo().getStartPosition().line();
    }

    private static String file(Optional<URI> uri) {
        return uri.map(u -> Path.of(u).getFileName().toString()).orElse("?");
    }

    private static String print(SequentFormula formula, Proof proof) {
        String text =
                LogicPrinter.quickPrintTerm(formula.formula(), proof.getServices())
                        .replaceAll("\\s+", " ")
                        .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
