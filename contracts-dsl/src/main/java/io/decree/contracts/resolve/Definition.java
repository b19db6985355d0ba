package io.decree.contracts.resolve;

import io.decree.contracts.model.Type;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.Name;
import java.util.List;

/**
 * A definition, to be inlined.
 *
 * @param name its name
 * @param parameters its parameters
 * @param type the type of its body
 * @param body what a call stands for
 */
record Definition(Name name, List<Parameter> parameters, Type type, ExprSyntax body) {

    /** One parameter. */
    record Parameter(Name name, Type type) {}
}
