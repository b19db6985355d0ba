package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import java.util.ArrayList;
import java.util.List;

/** The words of one line of a scenario, read from left to right. */
final class Words {

    private final int line;
    private final List<String> words = new ArrayList<>();
    private int next;

    Words(int line, String text) {
        this.line = line;
        int comment = text.indexOf('#');
        String said = comment < 0 ? text : text.substring(0, comment);
        for (String word : said.trim().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    ScenarioException error(String problem, String remedy) {
        return new ScenarioException(line, problem, remedy);
    }

    String word(String wanted) {
        if (next == words.size()) {
            throw error("the line ends too early", "write " + wanted);
        }
        return words.get(next++);
    }

    void keyword(String word) {
        String found = word("'" + word + "'");
        if (!found.equals(word)) {
            throw error("found '" + found + "'", "write '" + word + "'");
        }
    }

    long number(String what, long least, long most) {
        String found = word(what + ", a number");
        try {
            long number = Long.parseLong(found);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw error(what + " '" + found + "'", "write a number from " + least + " to " + most);
    }

    long nanos(String what) {
        String found = word(what + ", a time like 20ms");
        long nanos = Nanos.parse(found);
        if (nanos < 0) {
            throw error(what + " '" + found + "'", "write a whole number and s, ms, us or ns");
        }
        return nanos;
    }

    long millionths() {
        String found = word("a rate like -200ppm");
        if (found.matches("[+-]?[0-9]{1,7}ppm")) {
            return Long.parseLong(found.substring(0, found.length() - 3));
        }
        throw error("rate '" + found + "'", "write millionths like 20000ppm or -200ppm");
    }

    int perMille() {
        String found = word("a share like 2.5%");
        if (found.matches("[0-9]{1,3}(\\.[0-9])?%")) {
            String number = found.substring(0, found.length() - 1);
            int dot = number.indexOf('.');
            int whole = Integer.parseInt(dot < 0 ? number : number.substring(0, dot));
            return whole * 10 + (dot < 0 ? 0 : number.charAt(dot + 1) - '0');
        }
        throw error("share '" + found + "'", "write percent like 10% or 2.5%");
    }

    Endpoints endpoints(int nodes) {
        String found = word("endpoints like 0,1,c0");
        Endpoints set = Endpoints.NONE;
        for (String name : found.split(",", -1)) {
            boolean client = name.startsWith("c");
            String digits = client ? name.substring(1) : name;
            if (!digits.matches("[0-9]{1,2}")) {
                throw error(
                        "endpoint '" + name + "'", "write replicas like 0,1 and clients like c0");
            }
            int number = Integer.parseInt(digits) + (client ? nodes : 0);
            if (number >= (client ? Endpoints.MOST : nodes)) {
                throw error("endpoint '" + name + "'", "the replicas are 0 to " + (nodes - 1));
            }
            set = set.with(number);
        }
        return set;
    }

    OperationSet operations() {
        String found = word("operations like 0-17,20, or none");
        OperationSet set = OperationSet.first(0);
        if (found.equals("none")) {
            return set;
        }
        for (String range : found.split(",", -1)) {
            if (!range.matches("[0-9]{1,7}(-[0-9]{1,7})?")) {
                throw error("operations '" + range + "'", "write ranges like 0-17,20, or none");
            }
            int dash = range.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
            int last = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1));
            if (last < from) {
                throw error("operations '" + range + "'", "write the smaller number first");
            }
            set = set.and(OperationSet.range(from, last + 1));
        }
        return set;
    }

    void end() {
        if (next < words.size()) {
            throw error("'" + words.get(next) + "' is too much", "end the line before it");
        }
    }
}
