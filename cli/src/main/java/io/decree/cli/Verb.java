package io.decree.cli;

import java.util.concurrent.Callable;

/**
 * A verb of another module, annotated as a command and named in {@code META-INF/services}. What
 * needs the core's own classes lives in such a module, so that {@code check}, {@code generate} and
 * {@code prove} run while a body does not compile yet.
 */
public interface Verb extends Callable<Integer> {}
