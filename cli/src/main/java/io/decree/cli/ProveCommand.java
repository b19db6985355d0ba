package io.decree.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code decree prove}. */
@Command(name = "prove", mixinStandardHelpOptions = true, description = "")
final class ProveCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Override
    public Integer call() {
        output.text("not there yet");
        return Decree.WRONG_CALL;
    }
}
