package io.decree.simulator.scenario;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.network.Weather;
import java.util.ArrayList;
import java.util.List;

/** Reads the text form of a scenario. */
final class ScenarioReader {

    private static final long TOP = Long.MAX_VALUE;

    private final List<OperationSet> clients = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Integer> faultLines = new ArrayList<>();
    private Long seed;
    private int nodes;
    private long duration;
    private long tick;
    private long pace;
    private long calmNanos = -1;
    private Endpoints calm = Endpoints.NONE;
    private boolean begun;

    Scenario read(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Words words = new Words(i + 1, lines[i]);
            if (!words.isEmpty()) {
                readGuarded(words, i + 1);
            }
        }
        int last = lines.length;
        demand(begun, last, "'" + ScenarioText.FIRST_LINE + "'");
        demand(seed != null, last, "'seed'");
        demand(nodes > 0, last, "'nodes'");
        demand(duration > 0, last, "'duration'");
        demand(tick > 0, last, "'tick'");
        demand(pace > 0, last, "'pace'");
        for (int i = 0; i < faults.size(); i++) {
            checkFault(i);
        }
        try {
            long calmAt = calmNanos < 0 ? duration : calmNanos;
            return new Scenario(seed, nodes, duration, tick, pace, clients, faults, calmAt, calm);
        } catch (IllegalArgumentException wrong) {
            throw new ScenarioException(last, "the parts do not fit", wrong.getMessage());
        }
    }

    private static void demand(boolean there, int line, String what) {
        if (!there) {
            throw new ScenarioException(line, "a line is missing", "add one with " + what);
        }
    }

    private void checkFault(int number) {
        try {
            ScenarioCheck.check(faults.get(number), nodes, nodes + clients.size());
        } catch (IllegalArgumentException wrong) {
            throw new ScenarioException(
                    faultLines.get(number), "a wrong fault", wrong.getMessage());
        }
    }

    /** The values check themselves; what they say is said with the line. */
    private void readGuarded(Words words, int line) {
        int before = faults.size();
        try {
            readLine(words);
            words.end();
        } catch (IllegalArgumentException wrong) {
            throw words.error("a wrong value", wrong.getMessage());
        }
        if (faults.size() > before) {
            faultLines.add(line);
        }
    }

    private void readLine(Words words) {
        String first = words.word("a line");
        if (!begun) {
            readFirstLine(words, first);
            return;
        }
        switch (first) {
            case "seed" -> seed = words.number("seed", Long.MIN_VALUE, TOP);
            case "nodes" -> nodes = (int) words.number("nodes", 1, Endpoints.MOST);
            case "duration" -> duration = words.nanos("duration");
            case "tick" -> tick = words.nanos("tick");
            case "pace" -> pace = words.nanos("pace");
            case "client" -> clients.add(words.operations());
            case "calm" -> {
                calmNanos = words.nanos("calm");
                calm = endpoints(words);
            }
            case "at" -> readInstant(words);
            case "from" -> readSpan(words);
            default ->
                    throw words.error(
                            "'" + first + "' begins no line",
                            "begin with seed, nodes, duration, tick, pace, client, calm, at or"
                                    + " from");
        }
    }

    private void readFirstLine(Words words, String first) {
        if (!first.equals("decree")) {
            throw words.error(
                    "this is no scenario", "begin with '" + ScenarioText.FIRST_LINE + "'");
        }
        words.keyword("scenario");
        words.keyword("1");
        begun = true;
    }

    private Endpoints endpoints(Words words) {
        if (nodes == 0) {
            throw words.error("replicas before their number", "write the line 'nodes' above");
        }
        return words.endpoints(nodes);
    }

    private void readInstant(Words words) {
        long at = words.nanos("instant");
        String what = words.word("failed-write or failed-force");
        switch (what) {
            case "failed-write" -> faults.add(new Fault.DiskError(at, node(words), false));
            case "failed-force" -> faults.add(new Fault.DiskError(at, node(words), true));
            default ->
                    throw words.error(
                            "'" + what + "' is no fault of an instant",
                            "write failed-write or failed-force");
        }
    }

    private void readSpan(Words words) {
        long from = words.nanos("begin");
        words.keyword("to");
        long to = words.nanos("end");
        String what = words.word("a fault");
        switch (what) {
            case "crash" -> faults.add(new Fault.Crash(from, to, node(words), crash(words)));
            case "pause" -> faults.add(new Fault.Pause(from, to, node(words)));
            case "drift" -> faults.add(new Fault.Drift(from, to, node(words), words.millionths()));
            case "slow-disk" ->
                    faults.add(new Fault.SlowDisk(from, to, node(words), words.nanos("time")));
            case "full-log" -> faults.add(new Fault.FullLog(from, to, node(words)));
            case "cut" -> faults.add(cut(words, from, to));
            case "weather" -> faults.add(weather(words, from, to));
            default ->
                    throw words.error(
                            "'" + what + "' is no fault",
                            "write crash, pause, drift, slow-disk, full-log, cut or weather");
        }
    }

    private static int node(Words words) {
        return (int) words.number("replica", 0, Endpoints.MOST - 1);
    }

    private static CrashKind crash(Words words) {
        String kind = words.word("power or process");
        return switch (kind) {
            case "power" -> CrashKind.POWER;
            case "process" -> CrashKind.PROCESS;
            default -> throw words.error("crash by '" + kind + "'", "write power or process");
        };
    }

    private Fault cut(Words words, long from, long to) {
        Endpoints left = endpoints(words);
        String between = words.word("and or to");
        if (!between.equals("and") && !between.equals("to")) {
            throw words.error("found '" + between + "'", "write 'and' for both ways, 'to' for one");
        }
        return new Fault.Cut(from, to, left, endpoints(words), between.equals("to"));
    }

    private Fault weather(Words words, long from, long to) {
        Endpoints senders = endpoints(words);
        words.keyword("to");
        Endpoints receivers = endpoints(words);
        words.keyword("loss");
        int loss = words.perMille();
        words.keyword("duplicate");
        int duplicate = words.perMille();
        words.keyword("reorder");
        int reorder = words.perMille();
        words.keyword("delay");
        long least = words.nanos("least delay");
        words.keyword("to");
        long most = words.nanos("most delay");
        Weather weather = new Weather(loss, duplicate, reorder, least, most);
        return new Fault.BadWeather(from, to, senders, receivers, weather);
    }
}
