package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One member in a process of its own, which is asked by lines and answers each by one. */
final class MemberProcess {

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    MemberProcess(Setting setting, int member, List<String> jvmOptions) throws IOException {
        List<String> words = new ArrayList<>(setting.words());
        words.add("member=" + member);
        process = JavaProcess.start(MemberMain.class, jvmOptions, words);
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    void awaitStart() throws IOException {
        String line = answers.readLine();
        if (!MemberMain.STARTED.equals(line)) {
            throw new IOException("a member did not start; it said: " + line);
        }
    }

    String ask(String question) throws IOException {
        questions.println(question);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("a member's process ended");
        }
        return answer;
    }

    /** Its input ends, and so does it. */
    public void close() throws InterruptedException {
        questions.close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
