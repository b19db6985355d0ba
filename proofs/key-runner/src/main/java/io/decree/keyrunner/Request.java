/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one run has to do.
 *
 * @param source the folder with the sources
 * @param result the file to write
 * @param config KeY's own folder for settings
 * @param options the taclet options that must be active, for example {@code
 *     runtimeExceptions:ban}
 * @param filter selects contracts by {@code package.Class#method#case}
 * @param steps the limit of rule applications for one contract
 * @param solver the executable for leftover goals; absent means none
 * @param solverMillis the solver's limit for one goal
 * @param classPath folders with stubs of library classes
 */
public record Request(
        Path source,
        Path result,
        Path config,
        List<String> options,
        Pattern filter,
        int steps,
        Optional<String> solver,
        long solverMillis,
        List<Path> classPath) {

    private static final Set<String> KEYS =
            Set.of(
                    "source",
                    "result",
                    "config",
                    "options",
                    "filter",
                    "steps",
                    "solver",
                    "solverMillis",
                    "classPath");

    /**
     * Reads a request.
     *
     * @param file a properties file
     * @return the request
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when a key is unknown, missing or malformed
     */
    public static Request read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return of(properties);
    }

    static Request of(Properties properties) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("unknown keys in the request: " + unknown);
        }
        return new Request(
                Path.of(required(properties, "source")),
                Path.of(required(properties, "result")),
                Path.of(required(properties, "config")),
                list(required(properties, "options"), ","),
                Pattern.compile(properties.getProperty("filter", ".*")),
                Integer.parseInt(required(properties, "steps")),
                Optional.ofNullable(properties.getProperty("solver")),
                Long.parseLong(properties.getProperty("solverMillis", "10000")),
                list(properties.getProperty("classPath", ""), File.pathSeparator).stream()
                        .map(Path::of)
                        .toList());
    }

    private static String required(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the request does not say `" + key + "`");
        }
        return value;
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
