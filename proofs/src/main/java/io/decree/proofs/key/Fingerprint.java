package io.decree.proofs.key;

import io.decree.proofs.ProofOptions;
import io.decree.proofs.stage.Staging;
import io.decree.proofs.stage.StagingException;
import io.decree.proofs.stage.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a proof is about, as one number: the staged sources, KeY's options, the limits, and which
 * contracts of the sources are meant. Equal numbers ask the same question. Whoever answers, KeY,
 * its runner and the solver, is not part of it.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of every group of some subjects.
     *
     * @param subjects what is to be proved
     * @param options the limits
     * @return by component and group, {@code Acceptor process_2a.accept}; the helpers of a
     *     component are one group
     * @throws StagingException when a body does not fit its contract
     */
    public static Map<String, String> all(List<Subject> subjects, ProofOptions options)
            throws StagingException {
        Map<String, String> all = new TreeMap<>();
        for (Subject subject : subjects) {
            for (KeyTask task : KeyTask.of(subject)) {
                String sources = sources(task);
                for (String group : task.groups()) {
                    String name = subject.component().name() + " " + group;
                    all.put(name, of(task.narrowed(group::equals), options, sources));
                }
            }
        }
        return all;
    }

    static String of(KeyTask task, ProofOptions options) throws StagingException {
        return of(task, options, sources(task));
    }

    private static String of(KeyTask task, ProofOptions options, String sources) {
        MessageDigest digest = sha256();
        add(digest, String.join(",", KeyRequest.OPTIONS));
        add(digest, options.steps() + " " + options.claimSteps());
        add(digest, task.filter());
        add(digest, sources);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** All cases of a method have the same sources. */
    private static String sources(KeyTask task) throws StagingException {
        MessageDigest digest = sha256();
        Map<String, String> all = new TreeMap<>(Staging.STUBS);
        all.putAll(task.sources());
        all.forEach(
                (path, text) -> {
                    add(digest, path);
                    add(digest, text);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
