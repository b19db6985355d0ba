package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;

/** The main class of a run that also says what the system holds: {@link RunMain} otherwise. */
final class ScaleMain {

    private ScaleMain() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        System.setOut(System.err);
        RunMain.endWithInput();
        Map<String, String> words = JavaProcess.words(args);
        int status = 0;
        try {
            Setting setting = Setting.of(words);
            SubjectProvider provider = SubjectProvider.named(setting.subject());
            run(
                    setting,
                    Plan.of(words),
                    provider,
                    row -> out.println(RunMain.ROW + Columns.line(row)));
        } catch (Exception e) {
            e.printStackTrace();
            status = 1;
        }
        out.flush();
        Runtime.getRuntime().halt(status);
    }

    /** In this process. */
    static void run(Setting setting, Plan plan, SubjectProvider provider, Consumer<ScaleRow> rows)
            throws Exception {
        Subject subject = provider.create(setting);
        Run[] run = new Run[1];
        run[0] =
                new Run(
                        setting,
                        plan,
                        new Given(subject),
                        row -> rows.accept(new ScaleRow(held(run[0], subject), row)),
                        stage -> {});
        run[0].run();
    }

    private static Held held(Run run, Subject subject) {
        try {
            return Held.now(run.setupSeconds(), subject.snapshots());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Held.NOTHING;
        }
    }

    /** Hands out the subject that was made before. */
    private record Given(Subject subject) implements SubjectProvider {

        @Override
        public String name() {
            return "given";
        }

        @Override
        public Subject create(Setting setting) {
            return subject;
        }
    }
}
