package io.decree.examples.kv;

import io.decree.replica.Apply;
import io.decree.runtime.GroupId;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How one node is started.
 *
 * @param init whether its directory is to be made, and nothing else
 * @param directory its directory
 * @param member its place in the group
 * @param group its group; empty for a new one, or for whichever the directory says
 * @param peers where the members listen for each other, by number; with {@code init} not used
 * @param listen where this one listens for the others
 * @param clients where the members listen for clients, by number
 * @param json whether its events are printed as JSON
 * @param logMebibytes how large its log is; with {@code init} alone
 * @param window how many slots have votes in memory; the log has to hold two windows of batches
 * @param snapshotSlots after how many slots it takes a snapshot
 * @param apply which thread applies the commands
 * @param trace where everything it does is written down; empty for nowhere
 * @param untilInputEnds whether it ends with its standard input, and so with who started it
 */
public record NodeOptions(
        boolean init,
        Path directory,
        int member,
        Optional<GroupId> group,
        List<InetSocketAddress> peers,
        InetSocketAddress listen,
        List<InetSocketAddress> clients,
        boolean json,
        int logMebibytes,
        int window,
        int snapshotSlots,
        Apply apply,
        Optional<Path> trace,
        boolean untilInputEnds) {

    /** What can be said on the command line, a line each. */
    public static final List<String> USAGE =
            List.of(
                    "Make a directory:  node --init --dir DIR --member M [--group G] [--log-mib N]",
                    "Run a replica:     node --dir DIR --member M --peers A,B,C --clients D,E,F",
                    "",
                    "  --init             make the directory and its log, and end",
                    "  --dir DIR          the replica's directory; nobody else uses it",
                    "  --member M         its number in the group, from 0 to 6",
                    "  --group G          32 hexadecimal digits; the first --init without it draws"
                            + " some and prints them",
                    "  --log-mib N        how much disk the log takes, in MiB; default 256",
                    "  --peers A,B,C      host:port of every member for the others, in the order of"
                            + " their numbers; as many at each start",
                    "  --listen H:P       where to listen for the others; default: its own place in"
                            + " --peers",
                    "  --clients D,E,F    host:port of every member for clients, in the same order;"
                            + " clients are sent to the leader's",
                    "  --window N         how many slots may be open, the same for all members"
                            + " and at each start; default 512, which needs a log of 129 MiB or"
                            + " more",
                    "  --snapshot-slots N take a snapshot after so many slots; default 100000",
                    "  --apply T          inline or own-thread: who applies the commands",
                    "  --trace FILE       write down everything it does, behind what the file holds;"
                            + " see check-trace",
                    "  --format F         text or json: how events are printed, one a line",
                    "  --until-input-ends end when the standard input does",
                    "",
                    "Three replicas on one machine; replicas on three take one line each:",
                    "  G=$(head -c 16 /dev/urandom | od -An -v -tx1 | tr -d ' \\n')",
                    "  P=127.0.0.1:7000,127.0.0.1:7001,127.0.0.1:7002",
                    "  C=127.0.0.1:7100,127.0.0.1:7101,127.0.0.1:7102",
                    "  for m in 0 1 2; do ./decree node --init --dir /tmp/kv$m --member $m --group"
                            + " $G; done",
                    "  for m in 0 1 2; do ./decree node --dir /tmp/kv$m --member $m --peers $P"
                            + " --clients $C & done",
                    "  ./decree kv --cluster $C --group $G put key value",
                    "  ./decree kv --cluster $C --group $G get key");

    private static final int GROUP_DIGITS = 32;
    private static final int DEFAULT_LOG = 256;
    private static final int DEFAULT_SLOTS = 100_000;

    private static final int DEFAULT_WINDOW = 512;
    private static final int LEAST_WINDOW = 8;

    /** It takes a gibibyte of memory at most, and as much of the log. */
    private static final int MOST_WINDOW = 1 << 12;

    private static final int LEAST_LOG = 32;
    private static final int MOST_LOG = 1 << 14;

    /**
     * Reads a command line.
     *
     * @param args as {@link #USAGE} says
     * @return the options
     * @throws UsageException when it makes no sense, with what to write instead
     */
    public static NodeOptions parse(String... args) {
        Arguments given = new Arguments(args);
        boolean init = given.flag("--init");
        Path directory = Path.of(given.required("--dir"));
        int member = given.number("--member", -1, 0, 6);
        Optional<GroupId> group = given.optional("--group").map(NodeOptions::group);
        boolean json = given.choice("--format", "text", "json").equals("json");
        NodeOptions options =
                init
                        ? forInit(given, directory, member, group, json)
                        : forRun(given, directory, member, group, json);
        given.refuseTheRest();
        return options;
    }

    private static NodeOptions forInit(
            Arguments given, Path directory, int member, Optional<GroupId> group, boolean json) {
        int log = given.number("--log-mib", DEFAULT_LOG, LEAST_LOG, MOST_LOG);
        return new NodeOptions(
                true,
                directory,
                member,
                group,
                List.of(),
                null,
                List.of(),
                json,
                log,
                DEFAULT_WINDOW,
                DEFAULT_SLOTS,
                Apply.INLINE,
                Optional.empty(),
                false);
    }

    private static NodeOptions forRun(
            Arguments given, Path directory, int member, Optional<GroupId> group, boolean json) {
        List<InetSocketAddress> peers = given.addresses("--peers");
        List<InetSocketAddress> clients = given.addresses("--clients");
        if (member >= peers.size() || peers.size() != clients.size()) {
            throw new UsageException(
                    "--member %d with %d --peers and %d --clients: both name every member"
                            .formatted(member, peers.size(), clients.size()));
        }
        InetSocketAddress listen =
                given.optional("--listen")
                        .map(text -> Arguments.address("--listen", text))
                        .orElse(peers.get(member));
        int window = given.number("--window", DEFAULT_WINDOW, LEAST_WINDOW, MOST_WINDOW);
        int slots = given.number("--snapshot-slots", DEFAULT_SLOTS, window, Integer.MAX_VALUE);
        boolean inline = given.choice("--apply", "inline", "own-thread").equals("inline");
        Optional<Path> trace = given.optional("--trace").map(Path::of);
        boolean untilInputEnds = given.flag("--until-input-ends");
        return new NodeOptions(
                false,
                directory,
                member,
                group,
                peers,
                listen,
                clients,
                json,
                0,
                window,
                slots,
                inline ? Apply.INLINE : Apply.OWN_THREAD,
                trace,
                untilInputEnds);
    }

    /**
     * Reads a list of addresses.
     *
     * @param text host:port, with commas between them
     * @return the addresses, to be resolved by whoever connects
     * @throws UsageException for anything else
     */
    public static List<InetSocketAddress> addresses(String text) {
        return Arguments.addresses("--cluster", text);
    }

    /**
     * Reads a group's id.
     *
     * @param text 32 hexadecimal digits
     * @return the id
     * @throws UsageException for anything else
     */
    public static GroupId group(String text) {
        try {
            if (text.length() == GROUP_DIGITS) {
                return new GroupId(
                        HexFormat.fromHexDigitsToLong(text, 0, GROUP_DIGITS / 2),
                        HexFormat.fromHexDigitsToLong(text, GROUP_DIGITS / 2, GROUP_DIGITS));
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("--group " + text + ": " + e.getMessage(), e);
        }
        throw new UsageException("--group " + text + ": take 32 hexadecimal digits");
    }
}
