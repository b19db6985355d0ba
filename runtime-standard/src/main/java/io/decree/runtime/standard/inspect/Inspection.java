package io.decree.runtime.standard.inspect;

import io.decree.runtime.Identity;
import io.decree.runtime.standard.directory.AgreedLimits;
import io.decree.runtime.standard.snapshot.SnapshotState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a replica's directory.
 *
 * @param directory its path
 * @param identity whose it is
 * @param limits what its group agreed on; empty when no replica was started on it yet, or the file
 *     cannot be read, and then there is a problem
 * @param log its log; empty when the log cannot be read at all, and then there is a problem
 * @param snapshots its snapshots, the oldest first
 * @param problems what is wrong, in sentences that name the place and the remedy; empty when all
 *     is well
 */
public record Inspection(
        String directory,
        Identity identity,
        Optional<AgreedLimits> limits,
        Optional<LogState> log,
        List<SnapshotState> snapshots,
        List<String> problems) {

    /**
     * Whether all is well.
     *
     * @return whether there is no problem
     */
    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * The inspection as numbers, texts, lists and maps, for whoever writes JSON.
     *
     * @return by names that do not change: directory, group, member, incarnation, limits, log,
     *     snapshots, problems, sound
     */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("directory", directory);
        fields.put("group", identity.group().toString());
        fields.put("member", identity.member());
        fields.put("incarnation", Long.toHexString(identity.incarnation()));
        limits.ifPresent(it -> fields.put("limits", it));
        log.ifPresent(it -> fields.put("log", it));
        fields.put("snapshots", snapshots);
        fields.put("problems", problems);
        fields.put("sound", isSound());
        return fields;
    }

    /**
     * The inspection as text.
     *
     * @return one element for each line
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("directory   " + directory);
        lines.add("group       " + identity.group());
        lines.add("member      " + identity.member());
        lines.add("incarnation " + Long.toHexString(identity.incarnation()));
        limits.ifPresent(it -> lines.add("limits      " + text(it)));
        log.ifPresent(it -> addLog(lines, it));
        for (SnapshotState it : snapshots) {
            String state = it.problem().isEmpty() ? it.bytes() + " bytes" : "DAMAGED";
            lines.add("snapshot    before slot " + it.end() + ": " + state);
        }
        problems.forEach(it -> lines.add("problem     " + it));
        lines.add(isSound() ? "sound" : "NOT SOUND");
        return lines;
    }

    private static String text(AgreedLimits it) {
        return "window %d slots, longest value %d bytes, %d sessions of %d commands, %d members"
                .formatted(
                        it.window(),
                        it.valueLength(),
                        it.sessions(),
                        it.sessionWindow(),
                        it.members());
    }

    private static void addLog(List<String> lines, LogState it) {
        lines.add(
                "log         "
                        + it.geometry().segments()
                        + " files of "
                        + it.geometry().segmentBytes()
                        + " bytes, from address "
                        + it.start()
                        + " on");
        lines.add("mark        durable up to address " + it.acknowledged() + damaged(it));
        lines.add("records     " + it.records());
        lines.add("end         " + it.end() + " at address " + it.endAddress() + ", " + it.place());
        lines.add("            " + it.meaning());
    }

    private static String damaged(LogState it) {
        return it.damagedMarks() == 0 ? "" : " (one copy is damaged, as a crash may leave it)";
    }
}
