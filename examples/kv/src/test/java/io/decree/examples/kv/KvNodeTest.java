package io.decree.examples.kv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that cannot start says why and what to do, and leaves nothing behind. */
class KvNodeTest {

    private static final String GROUP = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_GROUP = "0123456789abcdef0123456789abcdee";

    @TempDir Path temporary;

    private Path home;

    @BeforeEach
    void make() {
        home = temporary.resolve("member-0");
        String said = run(KvNode.OK, init(home, "0"));
        assertTrue(said.contains("\"event\":\"made\"") && said.contains(GROUP), said);
    }

    @Test
    void aDirectoryThatIsNotThereIsNotMade() {
        Path missing = temporary.resolve("nowhere");
        String said = run(KvNode.FAILED, start(missing, "0"));
        assertTrue(said.contains("no such directory") && said.contains("--init"), said);
        assertTrue(Files.notExists(missing));
    }

    @Test
    void anEmptyDirectoryIsALostDisk() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertTrue(run(KvNode.FAILED, start(empty, "0")).contains("empty"));
    }

    @Test
    void aDirectoryIsMadeOnce() {
        assertTrue(run(KvNode.FAILED, init(home, "0")).contains("something is there already"));
    }

    @Test
    void anotherMembersDirectoryIsRefused() {
        String said = run(KvNode.FAILED, start(home, "1"));
        assertTrue(said.contains("belongs to member 0, not to member 1"), said);
    }

    @Test
    void anotherGroupsDirectoryIsRefused() {
        List<String> args = start(home, "0");
        args.addAll(List.of("--group", OTHER_GROUP));
        String said = run(KvNode.FAILED, args);
        assertTrue(said.contains("belongs to group " + GROUP), said);
    }

    @Test
    void aDamagedDirectoryIsRefused() throws IOException {
        Path identity = home.resolve("identity");
        byte[] bytes = Files.readAllBytes(identity);
        bytes[40] ^= 1;
        Files.write(identity, bytes);
        assertTrue(run(KvNode.FAILED, start(home, "0")).contains("damaged"));
    }

    @Test
    void aDirectoryWithoutItsSnapshotsIsRefused() throws IOException {
        Files.delete(home.resolve("snapshots"));
        assertTrue(run(KvNode.FAILED, start(home, "0")).contains("snapshots is missing"));
    }

    @Test
    void aPortThatIsTakenIsNamedAndTheDirectoryIsLetGo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            String port = "127.0.0.1:" + taken.getLocalPort();
            for (String option : new String[] {"--peers", "--clients"}) {
                List<String> args = start(home, "0");
                args.set(args.indexOf(option) + 1, port + ",127.0.0.1:0");
                String said = run(KvNode.FAILED, args);
                assertTrue(said.contains("cannot listen at") && said.contains(port), said);
            }
        }
    }

    /** Whoever embeds it may try again in the same process. */
    @Test
    void aStartThatFailsGivesItsPortsBack() throws IOException {
        String port;
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = "127.0.0.1:" + free.getLocalPort();
        }
        Files.delete(home.resolve("log").resolve("segment-001"));
        for (int i = 0; i < 2; i++) {
            for (String option : new String[] {"--peers", "--clients"}) {
                List<String> args = start(home, "0");
                args.set(args.indexOf(option) + 1, port + ",127.0.0.1:0");
                String said = run(KvNode.FAILED, args);
                assertTrue(said.contains("segment-001"), said);
            }
        }
    }

    @Test
    void aLogThatIsTooSmallForTheWindowIsRefused() {
        assertTrue(run(KvNode.FAILED, start(home, "0")).contains("is too small"));
        List<String> args = start(home, "0");
        args.addAll(List.of("--window", "4096"));
        String said = run(KvNode.FAILED, args);
        assertTrue(said.contains("is too small") && said.contains("a larger one"), said);
    }

    /** Whatever the snapshot holds: the limits are compared before it is opened. */
    @Test
    void anotherWindowThanThatOfTheFirstStartIsRefused() throws IOException {
        assertTrue(run(KvNode.FAILED, start(home, "0")).contains("is too small"));
        Files.createFile(home.resolve("snapshots").resolve("snapshot-0000000000000000040"));
        List<String> args = start(home, "0");
        args.addAll(List.of("--window", "256"));
        String said = run(KvNode.FAILED, args);
        assertTrue(said.contains(home.resolve("limits") + ": the group was begun with"), said);
        assertTrue(said.contains("the window had 512 slots, now 256"), said);
        assertTrue(said.contains("they cannot be changed"), said);
    }

    /** Alone it would be a majority of one. The first start named two members. */
    @Test
    void anotherNumberOfAddressesThanThatOfTheFirstStartIsRefused() throws IOException {
        assertTrue(run(KvNode.FAILED, start(home, "0")).contains("is too small"));
        Files.createFile(home.resolve("snapshots").resolve("snapshot-0000000000000000040"));
        List<String> args = start(home, "0");
        args.set(args.indexOf("--peers") + 1, "127.0.0.1:0");
        args.set(args.indexOf("--clients") + 1, "127.0.0.1:0");
        String said = run(KvNode.FAILED, args);
        assertTrue(said.contains(home.resolve("limits") + ": the group was begun with"), said);
        assertTrue(said.contains("the group had 2 members, now 1"), said);
        assertTrue(said.contains("no command that changes them"), said);
    }

    /** The files may belong to somebody else although the directory does not. */
    @Test
    void aFileThatCannotBeOpenedIsNamedWithWhatToLookAt() throws IOException {
        Path file = home.resolve("log").resolve("segment-000");
        Path lock = home.resolve("lock");
        Files.delete(lock);
        Files.createDirectory(lock);
        String said = run(KvNode.FAILED, start(home, "0"));
        assertTrue(said.contains(lock.toString()) && said.contains("Is a directory"), said);
        Files.delete(lock);
        Files.delete(file);
        said = run(KvNode.FAILED, start(home, "0"));
        assertTrue(said.contains(file.toString()) && said.contains("missing"), said);
    }

    @Test
    void aCallThatMakesNoSenseIsAnsweredWithWhatMakesSense() {
        wrong("--dir is missing", "--member", "0");
        wrong("--member is missing", "--dir", "d", "--peers", "a:1", "--clients", "a:2");
        wrong("--member 7: take 0 to 6", "--init", "--dir", "d", "--member", "7");
        wrong("--member x is no number", "--init", "--dir", "d", "--member", "x");
        wrong("--group 12", "--init", "--dir", "d", "--member", "0", "--group", "12");
        wrong("32 hexadecimal", "--init", "--dir", "d", "--member", "0", "--group", "x".repeat(32));
        wrong("--nonsense: no such", "--init", "--dir", "d", "--member", "0", "--nonsense", "1");
        wrong("options begin with --", "start");
        wrong("given twice", "--dir", "d", "--dir", "e");
        wrong("--dir needs a value", "--dir", "--member", "0");
        wrong("--init yes", "--init", "yes", "--dir", "d", "--member", "0");
        wrong("--format yaml", "--init", "--dir", "d", "--member", "0", "--format", "yaml");
        wrong("--window 4097: take 8 to 4096", window("4097"));
        wrong("host:port", "--dir", "d", "--member", "0", "--peers", "here", "--clients", "a:1");
        wrong("65535", "--dir", "d", "--member", "0", "--peers", "a:70000", "--clients", "a:1");
        wrong(
                "1 --peers and 2",
                "--dir",
                "d",
                "--member",
                "0",
                "--peers",
                "a:1",
                "--clients",
                "a:1,b:1");
        wrong(
                "--member 1 with 1",
                "--dir",
                "d",
                "--member",
                "1",
                "--peers",
                "a:1",
                "--clients",
                "a:1");
    }

    private static String[] window(String slots) {
        return new String[] {
            "--dir", "d", "--member", "0", "--peers", "a:1", "--clients", "a:2", "--window", slots
        };
    }

    private static void wrong(String said, String... args) {
        String text = run(KvNode.WRONG_CALL, List.of(args));
        assertTrue(text.contains(said), text);
        assertTrue(text.contains("Make a directory:"), "the usage follows");
    }

    private static List<String> init(Path directory, String member) {
        return List.of(
                "--init",
                "--dir",
                directory.toString(),
                "--member",
                member,
                "--group",
                GROUP,
                "--log-mib",
                "32",
                "--format",
                "json");
    }

    private static List<String> start(Path directory, String member) {
        return new ArrayList<>(
                List.of(
                        "--dir",
                        directory.toString(),
                        "--member",
                        member,
                        "--peers",
                        "127.0.0.1:0,127.0.0.1:0",
                        "--clients",
                        "127.0.0.1:0,127.0.0.1:0"));
    }

    private static String run(int status, List<String> args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        int ended = KvNode.run(to, to, args.toArray(String[]::new));
        String text = said.toString(StandardCharsets.UTF_8);
        assertEquals(status, ended, text);
        return text;
    }
}
