package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.SubjectProvider;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/**
 * The main class of a run's process: each run has its own, so that no system runs code that was
 * compiled for the habits of another. It prints rows, and ends when its input does.
 */
final class RunMain {

    /** How a line begins that is a row. */
    static final String ROW = "row ";

    /** How a line begins that says where the time went. */
    static final String STAGE = "stage ";

    private RunMain() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        System.setOut(System.err);
        endWithInput();
        Map<String, String> words = JavaProcess.words(args);
        Setting setting = Setting.of(words);
        int status = 0;
        try {
            SubjectProvider provider = SubjectProvider.named(setting.subject());
            new Run(
                            setting,
                            Plan.of(words),
                            provider,
                            row -> out.println(ROW + Columns.line(row)),
                            stage -> out.println(STAGE + Columns.line(stage)))
                    .run();
        } catch (Exception e) {
            e.printStackTrace();
            status = 1;
        }
        out.flush();
        Runtime.getRuntime().halt(status);
    }

    /** Nothing is left behind when the command is killed. */
    static void endWithInput() {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                while (System.in.read() >= 0) {
                                    // Nobody says anything.
                                }
                            } catch (IOException e) {
                                // It ended all the same.
                            }
                            Runtime.getRuntime().halt(1);
                        },
                        "input");
        watch.setDaemon(true);
        watch.start();
    }
}
