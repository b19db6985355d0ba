package io.decree.codegen.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.jml.JmlEmitter;
import io.decree.codegen.monitor.MonitorEmitter;
import io.decree.codegen.testing.Golden;
import io.decree.codegen.testing.JavaCompile;
import io.decree.codegen.testing.SupportSources;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleEmitterTest {

    @ParameterizedTest
    @CsvSource({
        "acceptor.contract, AcceptorRole.java",
        "toy_consensus.contract, BallotBoxRole.java"
    })
    void theWholeTextIsAsExpectedAndCompiles(String file, String name, @TempDir Path folder)
            throws IOException {
        Contract contract = Golden.contract(file);
        GeneratedFile role = new RoleEmitter().emit(contract).get(0);
        Golden.assertMatches(name, role.text());
        List<GeneratedFile> files = new ArrayList<>(new JmlEmitter().emit(contract));
        files.addAll(new MonitorEmitter().emit(contract));
        files.add(role);
        assertEquals("", JavaCompile.messages(folder, SupportSources.with(files)));
    }
}
