package io.decree.contracts.model;

import java.util.List;
import java.util.Optional;

/**
 * How random states and messages are made, and how often each case must be met.
 *
 * <p>A state is made before a message: its fields in the order of their declaration, then the
 * message's fields in the order of their biases, then its other fields. So a bias of a state field
 * reads only fields declared before it, and a bias of a message field reads the state and only
 * message fields that have an earlier bias.
 *
 * @param biases a handler's own first, then its component's
 * @param coverage the least share of the calls for a case, in percent
 */
public record Hints(List<Bias> biases, List<Coverage> coverage) {

    /** Copies the lists. */
    public Hints {
        biases = List.copyOf(biases);
        coverage = List.copyOf(coverage);
    }

    /**
     * Where the random values of one place come from.
     *
     * @param target a state field or a message field
     * @param sources one is drawn for each value, with equal chance
     */
    public record Bias(Target target, List<Source> sources) {

        /** Copies the list. */
        public Bias {
            sources = List.copyOf(sources);
        }
    }

    /** What a bias is for. */
    public sealed interface Target {

        /**
         * A state field, or every element of an array.
         *
         * @param field the field
         */
        record State(StateField field) implements Target {}

        /**
         * A field of the handled message.
         *
         * @param field the field
         */
        record Message(Field field) implements Target {}
    }

    /** A source of random values. */
    public sealed interface Source {

        /**
         * At most {@code distance} away; for ballots the distance counts rounds and the owner is
         * any member.
         *
         * @param centre over what is made earlier
         * @param distance at least 1
         */
        record Near(Expr centre, int distance) implements Source {}

        /**
         * Any slot of a range.
         *
         * @param range the range
         */
        record AnyOf(Range range) implements Source {}

        /** The least and the greatest value of the type, and their neighbours. */
        record Edges() implements Source {}

        /**
         * This value seven times out of eight, any value otherwise.
         *
         * @param value over what is made earlier
         */
        record Mostly(Expr value) implements Source {}

        /**
         * The most frequent element of an array, any value when there is none.
         *
         * @param field an array
         */
        record Mode(StateField field) implements Source {}
    }

    /**
     * The least share of calls that take a case.
     *
     * @param of the case; absent means each case
     * @param percent between 0 and 100
     */
    public record Coverage(Optional<String> of, int percent) {}
}
