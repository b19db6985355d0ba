package io.decree.codegen.jml;

import io.decree.codegen.Generator;
import io.decree.codegen.testing.Golden;
import java.nio.charset.StandardCharsets;

/** Writes what every emitter makes of contracts; another Java version runs it. */
final class EmitToStandardOutput {

    private EmitToStandardOutput() {}

    public static void main(String[] files) {
        for (String file : files) {
            System.out.writeBytes(text(file).getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    static String text(String file) {
        StringBuilder text = new StringBuilder();
        Generator.standard()
                .generate(Golden.contract(file))
                .forEach(generated -> text.append(generated.path()).append(generated.text()));
        return text.toString();
    }
}
