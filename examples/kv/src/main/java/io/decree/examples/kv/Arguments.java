package io.decree.examples.kv;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options with values, as they were given; so that the example needs no library for them. */
final class Arguments {

    private static final int MOST_PORT = 65_535;

    private final Map<String, String> given = new LinkedHashMap<>();

    Arguments(String... args) {
        for (int i = 0; i < args.length; i++) {
            String name = args[i];
            boolean hasValue = i + 1 < args.length && !args[i + 1].startsWith("--");
            if (!name.startsWith("--")) {
                throw new UsageException(name + ": options begin with --");
            }
            if (given.put(name, hasValue ? args[++i] : "") != null) {
                throw new UsageException(name + " was given twice");
            }
        }
    }

    boolean flag(String name) {
        String value = given.remove(name);
        if (value != null && !value.isEmpty()) {
            throw new UsageException(name + " " + value + ": it takes no value");
        }
        return value != null;
    }

    Optional<String> optional(String name) {
        String value = given.remove(name);
        if (value != null && value.isEmpty()) {
            throw new UsageException(name + " needs a value");
        }
        return Optional.ofNullable(value);
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new UsageException(name + " is missing"));
    }

    /** A number; a default below the bounds says that there is none. */
    int number(String name, int byDefault, int least, int most) {
        String text = byDefault < least ? required(name) : optional(name).orElse("" + byDefault);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " " + text + " is no number", e);
        }
        throw new UsageException(name + " " + text + ": take " + least + " to " + most);
    }

    /** One of several words, the first by default. */
    String choice(String name, String... words) {
        String word = optional(name).orElse(words[0]);
        if (!Arrays.asList(words).contains(word)) {
            throw new UsageException(name + " " + word + ": take " + String.join(" or ", words));
        }
        return word;
    }

    List<InetSocketAddress> addresses(String name) {
        return addresses(name, required(name));
    }

    static List<InetSocketAddress> addresses(String name, String text) {
        List<InetSocketAddress> addresses = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            addresses.add(address(name, one));
        }
        return List.copyOf(addresses);
    }

    /** Left unresolved: whoever connects looks the name up each time. */
    static InetSocketAddress address(String name, String text) {
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon > 0 && port >= 0 && port <= MOST_PORT) {
                String host = text.substring(0, colon).replaceAll("^\\[|]$", "");
                return InetSocketAddress.createUnresolved(host, port);
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " " + text + ": take host:port", e);
        }
        throw new UsageException(name + " " + text + ": take host:port with a port up to 65535");
    }

    void refuseTheRest() {
        if (!given.isEmpty()) {
            String name = given.keySet().iterator().next();
            throw new UsageException(name + ": no such option here");
        }
    }
}
