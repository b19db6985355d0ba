package io.decree.contracts.syntax;

/**
 * A labelled statement.
 *
 * @param label its name
 * @param body the statement
 */
public record ClauseSyntax(Label label, ExprSyntax body) {}
