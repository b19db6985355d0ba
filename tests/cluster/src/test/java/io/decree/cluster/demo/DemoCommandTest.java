package io.decree.cluster.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.decree.cli.Decree;
import io.decree.cluster.verb.Cli;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo as a user calls it, as short as it can be. */
class DemoCommandTest {

    @Test
    void endsWellAndSaysWhatItSaw() throws IOException {
        Cli call = Cli.call("demo", "--seconds", "5", "--format", "json");
        assertEquals(Decree.OK, call.status(), call.toString());
        List<JsonNode> faults = new ArrayList<>();
        List<JsonNode> samples = new ArrayList<>();
        JsonNode last = null;
        for (String line : call.out().split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            last = new ObjectMapper().readTree(line);
            if (last.get("event").asText().equals("fault")) {
                faults.add(last);
            } else if (last.get("event").asText().equals("sample")) {
                samples.add(last);
            }
        }
        assertEquals(3, faults.size(), call.out());
        assertTrue(faults.get(0).get("next_write_ms").asDouble() > 0);
        assertTrue(samples.get(0).get("ops_per_second").asLong() >= 0);
        assertEquals("verdict", last.get("event").asText());
        assertTrue(last.get("passed").asBoolean());
        assertEquals(3, last.get("checks").size());
    }

    @Test
    void refusesWhatIsTooShort() {
        Cli call = Cli.call("demo", "--seconds", "4");
        assertEquals(Decree.WRONG_CALL, call.status());
        assertTrue(call.err().contains("take at least 5"), call.err());
    }
}
