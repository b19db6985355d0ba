package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Store;
import io.decree.benchmarks.Subject;
import io.decree.benchmarks.SubjectProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The main class of a member's process. It ends when its input does. */
final class MemberMain {

    static final String STARTED = "started";
    static final String STATE = "state";
    static final String USAGE = "usage";

    private MemberMain() {}

    public static void main(String[] args) {
        PrintStream answers = System.out;
        // What a system prints is not to be taken for an answer.
        System.setOut(System.err);
        int status = 0;
        try {
            serve(JavaProcess.words(args), answers);
        } catch (Exception e) {
            e.printStackTrace();
            status = 1;
        }
        // Some systems leave threads behind.
        Runtime.getRuntime().halt(status);
    }

    private static void serve(Map<String, String> words, PrintStream answers) throws Exception {
        Setting setting = Setting.of(words);
        Store store = new Store(setting.valueBytes());
        Subject subject = SubjectProvider.named(setting.subject()).create(setting);
        subject.start(Integer.parseInt(words.get("member")), store);
        answers.println(STARTED);
        answer(subject, store, answers);
        subject.close();
    }

    private static void answer(Subject subject, Store store, PrintStream answers)
            throws IOException {
        BufferedReader questions =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            answers.println(
                    line.equals(STATE)
                            ? MembersHere.state(store).line()
                            : Usage.here(subject::isMemberThread).line());
        }
    }
}
