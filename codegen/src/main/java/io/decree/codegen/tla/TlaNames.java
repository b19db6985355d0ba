package io.decree.codegen.tla;

import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.Set;

/**
 * Names that are safe in TLA+.
 *
 * <p>Names of a contract are snake_case or begin with a capital; TLA+ keeps words in capitals for
 * itself. What the generated modules and the standard modules define is avoided by an underscore.
 */
final class TlaNames {

    private static final Set<String> TAKEN =
            Set.of(
                    "i",
                    "reply",
                    "call",
                    "called",
                    "clause",
                    "implied",
                    "alarms",
                    "told",
                    "owner",
                    "next",
                    "tell",
                    "Nat",
                    "Int",
                    "Real",
                    "Seq",
                    "Len",
                    "Head",
                    "Tail",
                    "Append",
                    "Cardinality",
                    "Print",
                    "PrintT",
                    "Assert",
                    "Permutations",
                    "Any",
                    "Instances",
                    "SortSeq",
                    "SubSeq",
                    "SelectSeq",
                    "ToString",
                    "BOOLEAN",
                    "STRING",
                    "IF",
                    "THEN",
                    "ELSE",
                    "LET",
                    "IN",
                    "CASE",
                    "ENABLED",
                    "UNCHANGED",
                    "SUBSET",
                    "UNION",
                    "DOMAIN",
                    "CHOOSE",
                    "EXCEPT",
                    "INSTANCE",
                    "MODULE");

    private TlaNames() {}

    static String safe(String name) {
        return TAKEN.contains(name) ? name + "_" : name;
    }

    static String field(StateField field) {
        return safe(field.name());
    }

    static String twin(StateField field) {
        return "disk_" + field.name();
    }

    static String initial(StateField field) {
        return "initial_" + field.name();
    }

    /** The constant that stands for the absence of an opaque value. */
    static String none(Type.Opaque type) {
        return "No" + type.name();
    }

    static String none(Type.Structure type) {
        return "no_" + type.name();
    }
}
