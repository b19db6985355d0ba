package io.decree.simulator.scenario;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.network.Weather;

/**
 * Scenarios as text files.
 *
 * <p>One fact a line, in words; {@code #} begins a comment. An example:
 *
 * <pre>
 * decree scenario 1
 * seed 42
 * nodes 3
 * duration 60s
 * tick 10ms
 * pace 300ms
 * client 0-99
 * client 0-17,20
 * calm 40s 0,2
 * from 1s to 3s crash 1 power
 * from 1s to 3s crash 1 process
 * from 1s to 3s pause 2
 * from 1s to 60s drift 0 20000ppm
 * from 1s to 3s slow-disk 1 50ms
 * from 1s to 3s full-log 2
 * at 3s failed-force 1
 * at 3s failed-write 1
 * from 1s to 3s cut 0,1 and 2,c0
 * from 1s to 3s cut 0 to 1,2
 * from 1s to 3s weather 0,1 to 2 loss 10% duplicate 5% reorder 0.1% delay 50us to 20ms
 * </pre>
 *
 * <p>Replicas are named by their numbers, clients {@code c0}, {@code c1}. A cut with {@code and}
 * goes both ways, one with {@code to} one way. Each {@code client} line says which operations the
 * next client does.
 */
public final class ScenarioText {

    static final String FIRST_LINE = "decree scenario 1";

    private ScenarioText() {}

    /**
     * Reads a scenario.
     *
     * @throws ScenarioException when the text is not one
     */
    public static Scenario parse(String text) {
        return new ScenarioReader().read(text);
    }

    /** Writes a scenario, so that {@link #parse} gives an equal one. */
    public static String print(Scenario scenario) {
        StringBuilder out = new StringBuilder();
        line(out, FIRST_LINE);
        line(out, "seed " + scenario.seed());
        line(out, "nodes " + scenario.nodes());
        line(out, "duration " + Nanos.print(scenario.durationNanos()));
        line(out, "tick " + Nanos.print(scenario.tickNanos()));
        line(out, "pace " + Nanos.print(scenario.paceNanos()));
        for (OperationSet client : scenario.clients()) {
            line(out, "client " + client);
        }
        if (scenario.calm().size() > 0) {
            String members = names(scenario.calm(), scenario.nodes());
            line(out, "calm " + Nanos.print(scenario.calmNanos()) + " " + members);
        }
        for (Fault fault : scenario.faults()) {
            line(out, print(fault, scenario.nodes()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }

    /** A fault as a line of text. */
    public static String print(Fault fault, int nodes) {
        if (fault instanceof Fault.DiskError error) {
            String what = error.force() ? " failed-force " : " failed-write ";
            return "at " + Nanos.print(error.from()) + what + error.node();
        }
        return "from "
                + Nanos.print(fault.from())
                + " to "
                + Nanos.print(fault.until())
                + " "
                + what(fault, nodes);
    }

    private static String what(Fault fault, int nodes) {
        if (fault instanceof Fault.Crash crash) {
            boolean power = crash.crash() == CrashKind.POWER;
            return "crash " + crash.node() + (power ? " power" : " process");
        } else if (fault instanceof Fault.Pause pause) {
            return "pause " + pause.node();
        } else if (fault instanceof Fault.Drift drift) {
            return "drift " + drift.node() + " " + drift.partsPerMillion() + "ppm";
        } else if (fault instanceof Fault.SlowDisk slow) {
            return "slow-disk " + slow.node() + " " + Nanos.print(slow.mostNanos());
        } else if (fault instanceof Fault.FullLog full) {
            return "full-log " + full.node();
        } else if (fault instanceof Fault.Cut cut) {
            String between = cut.oneWay() ? " to " : " and ";
            return "cut " + names(cut.left(), nodes) + between + names(cut.right(), nodes);
        } else if (fault instanceof Fault.BadWeather bad) {
            return "weather "
                    + names(bad.senders(), nodes)
                    + " to "
                    + names(bad.receivers(), nodes)
                    + weather(bad.weather());
        }
        throw new AssertionError(fault);
    }

    private static String weather(Weather weather) {
        return " loss "
                + percent(weather.lossPerMille())
                + " duplicate "
                + percent(weather.duplicatePerMille())
                + " reorder "
                + percent(weather.reorderPerMille())
                + " delay "
                + Nanos.print(weather.leastDelayNanos())
                + " to "
                + Nanos.print(weather.mostDelayNanos());
    }

    private static String percent(int perMille) {
        return perMille / 10 + (perMille % 10 == 0 ? "" : "." + perMille % 10) + "%";
    }

    private static String names(Endpoints set, int nodes) {
        StringBuilder out = new StringBuilder();
        for (int endpoint = 0; endpoint < Endpoints.MOST; endpoint++) {
            if (set.contains(endpoint)) {
                out.append(out.length() == 0 ? "" : ",").append(name(endpoint, nodes));
            }
        }
        return out.toString();
    }

    /**
     * What an endpoint is called: a replica by its number, a client by {@code c} and its number.
     */
    public static String name(int endpoint, int nodes) {
        return endpoint < nodes ? "" + endpoint : "c" + (endpoint - nodes);
    }
}
