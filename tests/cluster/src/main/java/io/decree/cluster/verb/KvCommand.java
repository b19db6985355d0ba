package io.decree.cluster.verb;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.client.ClientOptions;
import io.decree.examples.kv.KvAnswer;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvEntry;
import io.decree.examples.kv.KvFailedException;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvLimits;
import io.decree.examples.kv.KvStatus;
import io.decree.examples.kv.NodeOptions;
import io.decree.examples.kv.UsageException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code decree kv}: one request to a cluster of the key-value store. */
@Command(
        name = "kv",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "put|get|cas|delete|scan",
        description = {
            "Sends one request to a group of nodes, and waits for its answer.",
            "Keys and values are text in UTF-8. The exit status is 0 when it was done or found, 1"
                    + " when the key is not there or has another value, 2 when the group did not do"
                    + " it."
        })
public final class KvCommand implements Verb {

    @Mixin private Output output;
    @Spec private CommandSpec spec;

    @Option(
            names = "--cluster",
            paramLabel = "H:P,...",
            required = true,
            defaultValue = "${env:DECREE_CLUSTER}",
            description =
                    "Where nodes listen for clients; one is enough to find the others. Default: the"
                            + " environment's DECREE_CLUSTER.")
    private String cluster;

    @Option(
            names = "--group",
            paramLabel = "G",
            required = true,
            defaultValue = "${env:DECREE_GROUP}",
            description =
                    "The group's 32 hexadecimal digits, as node --init printed them. Default: the"
                            + " environment's DECREE_GROUP.")
    private String group;

    @Option(
            names = "--deadline",
            paramLabel = "S",
            defaultValue = "10",
            description = "How many seconds to try at most. Default: 10.")
    private int seconds;

    /** Called by picocli. */
    public KvCommand() {}

    @Override
    public Integer call() {
        throw wrong("say put, get, cas, delete or scan");
    }

    @Command(description = "Gives a key a value.", mixinStandardHelpOptions = true)
    int put(
            @Parameters(paramLabel = "KEY") String key,
            @Parameters(paramLabel = "VALUE") String to) {
        return ask(client -> done(client.put(KvKeys.of(key), KvKeys.of(to)), "done"));
    }

    @Command(description = "Prints the value of a key.", mixinStandardHelpOptions = true)
    int get(@Parameters(paramLabel = "KEY") String key) {
        return ask(
                client -> {
                    KvAnswer answer = client.get(KvKeys.of(key));
                    return done(answer, text(answer.value()));
                });
    }

    @Command(
            description = "Gives a key a value if it has the expected one.",
            mixinStandardHelpOptions = true)
    int cas(
            @Parameters(paramLabel = "KEY") String key,
            @Parameters(paramLabel = "EXPECTED", description = "\"\" for no value at all.")
                    String expected,
            @Parameters(paramLabel = "VALUE") String to) {
        byte[] before = expected.isEmpty() ? null : KvKeys.of(expected);
        return ask(
                client ->
                        done(client.compareAndSet(KvKeys.of(key), before, KvKeys.of(to)), "done"));
    }

    @Command(description = "Takes a key away.", mixinStandardHelpOptions = true)
    int delete(@Parameters(paramLabel = "KEY") String key) {
        return ask(client -> done(client.delete(KvKeys.of(key)), "done"));
    }

    @Command(
            description = "Prints keys and values of a range, a line each.",
            mixinStandardHelpOptions = true)
    int scan(
            @Parameters(paramLabel = "FROM", arity = "0..1", description = "The first key.")
                    Optional<String> from,
            @Parameters(paramLabel = "TO", arity = "0..1", description = "The key behind the last.")
                    Optional<String> to,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "1000") int limit) {
        if (limit < 1) {
            throw wrong("--limit " + limit + ": take 1 or more");
        }
        byte[] end = KvKeys.of(to.orElse(""));
        return ask(client -> scan(client, KvKeys.of(from.orElse("")), end, limit));
    }

    private int scan(KvClient client, byte[] from, byte[] to, int limit) {
        byte[] next = from;
        int left = limit;
        boolean hasMore = true;
        while (hasMore && left > 0) {
            KvAnswer part = client.scan(next, to, left);
            if (part.status() != KvStatus.OK) {
                return done(part, "");
            }
            for (KvEntry entry : part.entries()) {
                output.text(text(entry.key()) + "\t" + text(entry.value()));
                output.object(Map.of("key", text(entry.key()), "value", text(entry.value())));
                next = KvKeys.behind(entry.key());
            }
            left -= part.entries().size();
            hasMore = part.present();
        }
        return Decree.OK;
    }

    private int ask(Function<KvClient, Integer> request) {
        try (KvClient client = KvClient.connect(options())) {
            return request.apply(client);
        } catch (KvFailedException e) {
            return failed(e);
        }
    }

    private ClientOptions options() {
        if (seconds < 1) {
            throw wrong("--deadline " + seconds + ": take 1 or more seconds");
        }
        try {
            return ClientOptions.of(NodeOptions.group(group), NodeOptions.addresses(cluster))
                    .withDeadline(Duration.ofSeconds(seconds));
        } catch (UsageException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private int failed(KvFailedException e) {
        String certainty = e.isUnknown() ? "it may have been done all the same: " : "";
        String remedy = e.reason().remedy();
        output.err()
                .println(
                        "decree: kv: %s: %s%s. Remedy: %s."
                                .formatted(e.reason(), certainty, e.getMessage(), remedy));
        output.object(
                Map.of(
                        "status",
                        e.reason(),
                        "unknown",
                        e.isUnknown(),
                        "message",
                        e.getMessage(),
                        "remedy",
                        remedy));
        return Decree.WRONG_CALL;
    }

    private int done(KvAnswer answer, String text) {
        output.object(Map.of("status", answer.status(), "value", text(answer.value())));
        if (answer.status() == KvStatus.OK) {
            output.text(text);
            return Decree.OK;
        }
        output.err().println("decree: kv: " + answer.status() + ": " + why(answer));
        return answer.status().isRefusal() ? Decree.WRONG_CALL : Decree.FOUND;
    }

    private static String why(KvAnswer answer) {
        return switch (answer.status()) {
            case OK -> "done";
            case NOT_FOUND -> "there is no such key";
            case MISMATCH ->
                    answer.present() ? "it has \"" + text(answer.value()) + "\"" : "it has none";
            case MALFORMED -> "the nodes run another version of the store";
            case KEY_LENGTH -> "take a key of 1 to %,d bytes".formatted(KvLimits.KEY_BYTES);
            case VALUE_LENGTH ->
                    "take a value of at most %,d bytes".formatted(KvLimits.VALUE_BYTES);
            case NO_ROOM -> "the nodes were set up with less room than this answer needs";
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
