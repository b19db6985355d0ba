/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The JSON form of a {@link RunResult}. */
final class ResultFile {

    private ResultFile() {}

    static void write(Path file, RunResult result) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, Json.write(map(result)) + "\n");
    }

    private static Map<String, Object> map(RunResult r) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("status", lower(r.status()));
        map.put("message", r.message());
        map.put("options", r.options());
        map.put("contracts", r.contracts().stream().map(ResultFile::map).toList());
        map.put("withoutContract", r.withoutContract());
        map.put("abstractBodies", r.abstractBodies());
        map.put("loadMillis", r.loadMillis());
        map.put("cpuMillis", r.cpuMillis());
        return map;
    }

    private static Map<String, Object> map(ContractResult c) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("class", c.className());
        map.put("method", c.method());
        map.put("case", c.number());
        map.put("verdict", lower(c.verdict()));
        map.put("steps", c.steps());
        map.put("cpuMillis", c.cpuMillis());
        map.put("solverGoals", c.solverGoals());
        map.put("goals", c.goals().stream().map(ResultFile::map).toList());
        map.put("error", c.error());
        return map;
    }

    private static Map<String, Object> map(OpenGoal g) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("path", g.path());
        map.put("statement", g.statement());
        map.put("formulas", g.formulas());
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
