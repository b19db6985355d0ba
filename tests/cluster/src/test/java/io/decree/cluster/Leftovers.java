package io.decree.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What test processes that were killed left in the kernel: network namespaces, bridges and cables,
 * and small disks. Nothing else ends with them. Each carries in its name whose it is, so that those
 * of a run that still goes on stay.
 */
final class Leftovers {

    private static final String PREFIX = "dcr";
    private static final int RADIX = 36;

    /** Whose, which of his, and what: 13 of the 15 bytes that a network interface may have. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9a-z]{1,6})-\\d(?:\\D.*)?");

    private static final Path MOUNTS = Path.of("/proc/self/mounts");

    private Leftovers() {}

    /** The beginning of the names of what a process makes. */
    static String name(long process, int number) {
        return PREFIX + Long.toString(process, RADIX) + "-" + number % 10;
    }

    /** Whether something is named by a process that has ended. */
    static boolean isLeftover(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && ProcessHandle.of(Long.parseLong(matcher.group(1), RADIX))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /** The first words of lines that name leftovers, without what stands behind a mark. */
    static List<String> named(List<String> lines, String mark) {
        return lines.stream()
                .map(line -> line.strip().split(mark, 2)[0])
                .filter(Leftovers::isLeftover)
                .toList();
    }

    /** Where leftovers are mounted; the kernel writes a space in a path as a number. */
    static List<String> mounted(List<String> mounts) {
        List<String> found = new ArrayList<>();
        for (String mount : mounts) {
            String[] words = mount.split(" ", -1);
            if (words.length > 2 && words[2].equals("tmpfs") && isLeftover(words[0])) {
                found.add(words[1].replace("\\040", " "));
            }
        }
        return found;
    }

    /** Removes what there is, as far as there is a right to; how much that was. */
    static int remove() throws IOException {
        int count = 0;
        for (String space : named(said("ip", "netns", "list"), " ")) {
            count += run("ip", "netns", "del", space);
        }
        // Cables went with their namespaces, unless these were never plugged in.
        for (String link : named(interfaces(), "[:@]")) {
            count += run("ip", "link", "del", link);
        }
        if (Files.exists(MOUNTS)) {
            for (String disk : mounted(Files.readAllLines(MOUNTS))) {
                count += run("umount", disk);
            }
        }
        return count;
    }

    /** Without their numbers. */
    private static List<String> interfaces() {
        return said("ip", "-o", "link").stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    /** 1 when it went well. */
    private static int run(String... command) {
        return output(command).isPresent() ? 1 : 0;
    }

    /** The lines that a command says; none when it fails or is not there. */
    private static List<String> said(String... command) {
        return output(command).map(text -> text.lines().toList()).orElse(List.of());
    }

    private static Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), UTF_8);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
