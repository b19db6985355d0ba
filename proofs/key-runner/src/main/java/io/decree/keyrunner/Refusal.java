/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

/** The request cannot be carried out, and no verdict may be drawn from it. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the reason
     */
    public Refusal(String message) {
        super(message);
    }
}
