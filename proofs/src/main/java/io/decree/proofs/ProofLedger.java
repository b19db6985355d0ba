package io.decree.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was proved when the evidence page was made: the fingerprint of every group. It lies beside
 * the page in the repository. An ordinary build proves whatever has another fingerprint by now, and
 * a sample of the rest.
 *
 * <p>It is believed, not checked: whoever edits it by hand can hide a body that is not proved from
 * ordinary builds. {@code ./decree prove} and the profile {@code whole} do not look at it.
 *
 * @param fingerprints by component and group
 */
public record ProofLedger(Map<String, String> fingerprints) {

    /** The ledger, from the root of the workspace. */
    public static final Path LOCATION = Path.of("docs", "evidence", "proofs.ledger");

    private static final String HEADER =
            """
            # What was proved when proofs.md was made: component, group, fingerprint.
            # Written by ./decree prove --evidence. Do not edit: ordinary builds prove what differs.
            """;

    /** Copies the map. */
    public ProofLedger {
        fingerprints = Map.copyOf(fingerprints);
    }

    /**
     * Reads a ledger.
     *
     * @param file a file that {@link #save} wrote
     * @return the ledger
     * @throws IOException when it cannot be read or is something else; the message names the line
     */
    public static ProofLedger load(Path file) throws IOException {
        Map<String, String> all = new TreeMap<>();
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not there; make it with ./decree prove --evidence");
        }
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                continue;
            }
            String[] words = line.split(" ", -1);
            if (words.length != 3 || all.put(words[0] + " " + words[1], words[2]) != null) {
                throw new IOException(
                        file
                                + ":"
                                + (i + 1)
                                + ": not one line for each component and group with its"
                                + " fingerprint; make it anew with ./decree prove --evidence");
            }
        }
        return new ProofLedger(all);
    }

    /**
     * Which groups it does not vouch for.
     *
     * @param now today's fingerprints, by component and group
     * @return those that are new or have another fingerprint, without their components
     */
    public List<String> changed(Map<String, String> now) {
        List<String> changed = new ArrayList<>();
        new TreeMap<>(now)
                .forEach(
                        (name, fingerprint) -> {
                            if (!fingerprint.equals(fingerprints.get(name))) {
                                changed.add(name.substring(name.indexOf(' ') + 1));
                            }
                        });
        return changed;
    }

    /**
     * Writes the ledger.
     *
     * @param file where to
     * @throws IOException when it cannot be written
     */
    public void save(Path file) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        new TreeMap<>(fingerprints)
                .forEach((name, print) -> text.append(name + " " + print + "\n"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
