package io.decree.runtime.frame;

import io.decree.core.replica.MessageKind;
import io.decree.runtime.frame.ContractText.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the messages of the contracts with each other and with the frames. A message name stands
 * for the kind with that name, and every field of the one has to be a field of the other.
 */
final class Agreement {

    /** The frame's header carries these. */
    private static final Set<String> HEADER = Set.of("group", "epoch", "from");

    /** What a replica tells itself or its clients: it has no frame. */
    private static final Set<String> LOCAL = Set.of("NotLeader", "Chosen", "Campaign", "StepDown");

    /** The core hands a P1B over in parts. */
    private static final Set<String> PARTS_OF_P1B = Set.of("ReportedVote", "ReportEnd");

    /**
     * What a contract's reply says and no frame carries: whoever asks from a slot that is decided
     * learns it from the base alone, and where to fetch from by the answer to its fetch.
     */
    private static final Set<String> NOT_SENT = Set.of("P1b.low", "P1b.catch_up");

    /** A long report goes in several frames: each says how far it goes. */
    private static final Set<String> ONLY_SENT = Set.of("P1b.END");

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<Part>> known = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    static List<String> findings(List<ContractText> contracts) {
        Agreement agreement = new Agreement();
        contracts.forEach(agreement::add);
        return agreement.findings;
    }

    private void add(ContractText contract) {
        contract.messages()
                .forEach(
                        (name, all) -> {
                            List<Part> parts =
                                    all.stream().filter(p -> !HEADER.contains(p.name())).toList();
                            compare(contract.file(), name, parts);
                            if (isSent(name)) {
                                compareWithFrame(name, parts);
                            }
                        });
    }

    private static boolean isSent(String name) {
        return !LOCAL.contains(name) && !PARTS_OF_P1B.contains(name) && !isRecord(name);
    }

    private static boolean isRecord(String name) {
        return Set.of("Vote", "Tally", "Decision").contains(name);
    }

    private void compare(String file, String name, List<Part> parts) {
        List<Part> before = known.putIfAbsent(name, parts);
        if (before != null && !before.equals(parts)) {
            findings.add(name + " differs in " + owners.get(name) + " and " + file);
        }
        owners.putIfAbsent(name, file);
    }

    private void compareWithFrame(String name, List<Part> parts) {
        Optional<FrameKind> kind = kind(name);
        if (kind.isEmpty()) {
            findings.add(name + " has no frame");
            return;
        }
        Set<Field> left = EnumSet.noneOf(Field.class);
        for (int i = 0; i < kind.get().fieldCount(); i++) {
            left.add(kind.get().field(i));
        }
        Set<Field> carried = Set.copyOf(left);
        boolean hasSlot = parts.stream().anyMatch(p -> p.name().equals("slot"));
        for (Part part : parts) {
            if (!NOT_SENT.contains(name + "." + part.name())) {
                Field field = field(part, hasSlot, carried);
                if (field == null || !carried.contains(field)) {
                    findings.add(name + "." + part.name() + " is not in the frame");
                } else {
                    left.remove(field);
                }
            }
        }
        left.removeIf(field -> ONLY_SENT.contains(name + "." + field));
        left.forEach(field -> findings.add(name + " has no " + field + ", its frame has"));
    }

    private static Optional<FrameKind> kind(String name) {
        String kind = name.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Arrays.stream(MessageKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst()
                .map(FrameKind::of);
    }

    /** The field of a frame that a contract's field becomes; null for an unknown name or type. */
    private static Field field(Part part, boolean hasSlot, Set<Field> carried) {
        return switch (part.name() + " " + part.type()) {
            case "ballot Ballot" -> Field.BALLOT;
            case "slot Slot", "start Slot", "first Slot", "prefix Slot" -> Field.SLOT;
            case "end Slot", "end End" -> Field.END;
            case "low Slot" -> Field.TO;
            case "base Slot" -> hasSlot ? Field.TO : Field.SLOT;
            case "promised Ballot" ->
                    carried.contains(Field.PROMISE) ? Field.PROMISE : Field.PROMISE_OR_NONE;
            case "round Round" -> Field.ROUND;
            case "granted bool" -> Field.GRANTED;
            case "value Value" -> Field.VALUE;
            case "digest Digest", "handle Handle" -> Field.BYTES;
            case "votes view votes" -> Field.VOTES;
            default -> null;
        };
    }
}
