/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
/**
 * Proves JML contracts with KeY, without a window and without the user's KeY settings.
 *
 * <p>One {@link io.decree.keyrunner.Request} names a folder of sources; {@link
 * io.decree.keyrunner.Session} loads it, proves what the request selects and returns a {@link
 * io.decree.keyrunner.RunResult}, which is written as JSON.
 */
package io.decree.keyrunner;
