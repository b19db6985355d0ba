package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.StateField;
import java.util.List;
import java.util.Optional;

/** What a contract says about one call in one state. */
public sealed interface Outcome {

    /**
     * The call is not allowed, or the protocol excludes it.
     *
     * @param clause the {@code requires} or {@code relies} that does not hold
     */
    record Refused(Clause clause) implements Outcome {}

    /**
     * The contract says nothing sensible: an expression has no value.
     *
     * @param fault which, and why
     */
    record Faulted(Fault fault) implements Outcome {}

    /**
     * A case is taken.
     *
     * @param taken the case
     * @param after the state afterwards
     * @param answer the reply, absent when there is none
     * @param held whether the reply has to wait until what it promises is on disk
     * @param alarm the alarm raised
     * @param persist the durable fields that have to be forced to disk, in the order of {@code
     *     changes}; none for a recovery handler
     * @param open the places that may change and that no clause defines; they keep their value in
     *     {@code after}
     */
    record Taken(
            Case taken,
            State after,
            Optional<Answer> answer,
            boolean held,
            Optional<String> alarm,
            List<StateField> persist,
            List<String> open)
            implements Outcome {

        /** Copies the lists. */
        public Taken {
            persist = List.copyOf(persist);
            open = List.copyOf(open);
        }
    }
}
