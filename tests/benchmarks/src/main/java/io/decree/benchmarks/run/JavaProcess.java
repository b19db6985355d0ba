package io.decree.benchmarks.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts a class of this module in a process of its own, with words of the form key=value. */
final class JavaProcess {

    private JavaProcess() {}

    /** With this process's class path. What it prints as errors comes out with ours. */
    static Process start(Class<?> main, List<String> jvmOptions, List<String> words)
            throws IOException {
        return start(System.getProperty("java.class.path"), main, jvmOptions, words);
    }

    static Process start(
            String classPath, Class<?> main, List<String> jvmOptions, List<String> words)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.add("-cp");
        command.add(classPath);
        command.add(main.getName());
        command.addAll(words);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    static Map<String, String> words(String[] args) {
        Map<String, String> words = new TreeMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            words.put(arg.substring(0, equals), arg.substring(equals + 1));
        }
        return words;
    }
}
