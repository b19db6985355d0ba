package io.decree.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code decree model}. */
@Command(name = "model", mixinStandardHelpOptions = true, description = "")
final class ModelCommand implements Callable<Integer> {

    @Mixin private Output output;

    @Override
    public Integer call() {
        output.text("not there yet");
        return Decree.WRONG_CALL;
    }
}
