package io.decree.contracts.eval;

import io.decree.contracts.source.Span;

/**
 * Why an expression has no value, for example because it reads a slot outside the window.
 *
 * @param message one sentence without the full stop
 * @param span the part of the expression that has no value
 */
public record Fault(String message, Span span) {

    /** Carries a fault out of the evaluator. Stackless: the position is the span of the fault. */
    public static final class Signal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        /**
         * Creates the signal.
         *
         * @param fault what it carries
         */
        public Signal(Fault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }

        /**
         * What it carries.
         *
         * @return the fault
         */
        public Fault fault() {
            return fault;
        }
    }
}
