package io.decree.contracts.model;

import java.util.List;

/** A type of the contract language. Two types are the same when their records are equal. */
public sealed interface Type {

    /**
     * The name the type goes by in messages and in generated documentation.
     *
     * @return for example {@code Ballot}, or {@code bool}
     */
    String name();

    /** Truth values. */
    record Bool() implements Type {
        @Override
        public String name() {
            return "bool";
        }
    }

    /** Any type whose values are numbers with an order and declared bounds. */
    sealed interface Ordered extends Type {

        /**
         * The least value.
         *
         * @return the lower bound, included
         */
        long low();

        /**
         * The greatest value.
         *
         * @return the upper bound, included
         */
        long high();
    }

    /**
     * Integers with bounds.
     *
     * @param name the declared name, or {@code int} for an inline type or a computed number
     * @param low the least value
     * @param high the greatest value
     */
    record Int(String name, long low, long high) implements Ordered {}

    /**
     * Positions in the replicated log: {@code slot + int}, {@code slot - slot}, membership in a
     * range.
     *
     * @param name the declared name
     * @param low the least value
     * @param high the greatest value
     */
    record Slot(String name, long low, long high) implements Ordered {}

    /**
     * Ballots: an order, an owner, a next one, and no other arithmetic.
     *
     * @param name the declared name
     * @param low the least value, {@code none} included
     * @param high the greatest value
     * @param none the value that stands for "no ballot"
     */
    record Ballot(String name, long low, long high, long none) implements Ordered {}

    /**
     * Identities {@code 0 .. count - 1} without an order.
     *
     * @param name the declared name
     * @param count how many there are
     */
    record Node(String name, int count) implements Type {}

    /**
     * Identities that can be compared for equality only.
     *
     * @param name the declared name
     * @param none the value that stands for "nothing"
     */
    record Opaque(String name, long none) implements Type {}

    /**
     * Data that travels with a record and that no clause may compare. A clause may say that it is
     * moved: {@code ensures l: place == source}, as a whole postcondition. Erased from models.
     *
     * @param name the declared name
     */
    record Carried(String name) implements Type {}

    /**
     * A closed set of names. Encoded as 1, 2, … in declaration order; 0 stays free for
     * {@code none}.
     *
     * @param name the declared name
     * @param values the names in declaration order
     */
    record Enumeration(String name, List<String> values) implements Type {}

    /**
     * A value or {@code none}, which is encoded as 0.
     *
     * @param of an {@link Enumeration}
     */
    record Option(Enumeration of) implements Type {
        @Override
        public String name() {
            return "option " + of.name();
        }
    }

    /**
     * A flat record.
     *
     * @param name the declared name
     * @param fields the fields in declaration order, each of a scalar type
     */
    record Structure(String name, List<Field> fields) implements Type {}

    /**
     * A total map from a finite set.
     *
     * @param key a {@link Node} or an {@link Enumeration}
     * @param element a scalar type
     */
    record Array(Type key, Type element) implements Type {
        @Override
        public String name() {
            return "array[" + key.name() + "] of " + element.name();
        }
    }

    /**
     * A window of the replicated log: one record for each slot of a range.
     *
     * @param range the name of the range that says which slots are held
     * @param element the record kept for a slot
     */
    record Log(String range, Structure element) implements Type {
        @Override
        public String name() {
            return "log[" + range + "] of " + element.name();
        }
    }

    /**
     * In a message only: a state field the shell reads itself, before the next handler runs.
     *
     * @param field the name of the state field
     */
    record View(String field) implements Type {
        @Override
        public String name() {
            return "view " + field;
        }
    }

    /** The literal {@code none} before its context is known. Never in a checked model. */
    record None() implements Type {
        @Override
        public String name() {
            return "none";
        }
    }
}
