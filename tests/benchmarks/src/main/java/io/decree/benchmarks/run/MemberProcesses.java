package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Each member in a process of its own. */
final class MemberProcesses implements Members {

    private final List<MemberProcess> processes = new ArrayList<>();

    MemberProcesses(Setting setting, List<String> jvmOptions) throws Exception {
        try {
            for (int member = 0; member < setting.members(); member++) {
                processes.add(new MemberProcess(setting, member, jvmOptions));
            }
            for (MemberProcess one : processes) {
                one.awaitStart();
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public List<Verification.State> states() throws IOException {
        List<Verification.State> states = new ArrayList<>();
        for (MemberProcess one : processes) {
            states.add(Verification.State.parse(one.ask(MemberMain.STATE)));
        }
        return states;
    }

    @Override
    public Usage usage() throws IOException {
        Usage sum = Usage.NONE;
        for (MemberProcess one : processes) {
            sum = sum.plus(Usage.parse(one.ask(MemberMain.USAGE)));
        }
        return sum;
    }

    @Override
    public void close() throws InterruptedException {
        for (MemberProcess one : processes) {
            one.close();
        }
    }
}
