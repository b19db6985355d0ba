package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import io.decree.simulator.fault.Endpoints;
import java.util.HashMap;
import java.util.Map;

/**
 * What a majority of the voters voted for at one ballot is chosen; from then on no higher ballot
 * proposes or votes for anything else in that slot, and only what was chosen is decided.
 *
 * <p>It needs every vote that is told to others to be reported, the leader's own included.
 */
public final class ChosenIsStable implements Oracle {

    private record Place(long slot, long ballot) {}

    private record Choice(long ballot, long value) {}

    private final int quorum;
    private final Endpoints voters;
    private final Map<Place, Endpoints> votes = new HashMap<>();
    private final Map<Long, Choice> choices = new HashMap<>();

    /** An oracle for a fixed set of voters, of whom more than half are a quorum. */
    public ChosenIsStable(Endpoints voters) {
        this.voters = voters;
        quorum = voters.size() / 2 + 1;
    }

    @Override
    public String name() {
        return "chosen is stable";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Voted voted) {
            stays(voted.slot(), voted.ballot(), voted.value(), node, findings);
            count(voted, node);
        } else if (fact instanceof Observation.Proposed proposed) {
            stays(proposed.slot(), proposed.ballot(), proposed.value(), node, findings);
        } else if (fact instanceof Observation.Decided decided) {
            wasChosen(decided, node, findings);
        }
    }

    private void count(Observation.Voted voted, int node) {
        if (!voters.contains(node)) {
            return;
        }
        Place place = new Place(voted.slot(), voted.ballot());
        Endpoints supporters = votes.getOrDefault(place, Endpoints.NONE).with(node);
        votes.put(place, supporters);
        if (supporters.size() >= quorum) {
            Choice now = new Choice(voted.ballot(), voted.value());
            choices.merge(
                    voted.slot(), now, (old, more) -> old.ballot() <= more.ballot() ? old : more);
        }
    }

    private void stays(long slot, long ballot, long value, int node, Findings findings) {
        Choice choice = choices.get(slot);
        if (choice != null && ballot > choice.ballot() && value != choice.value()) {
            findings.report(
                    "slot %d: value %d was chosen at ballot %d, node %d has value %d at ballot %d"
                            .formatted(slot, choice.value(), choice.ballot(), node, value, ballot));
        }
    }

    private void wasChosen(Observation.Decided decided, int node, Findings findings) {
        Choice choice = choices.get(decided.slot());
        if (choice == null || choice.value() != decided.value()) {
            findings.report(
                    "slot %d: node %d decided value %d, which no quorum had voted for; chosen: %s"
                            .formatted(
                                    decided.slot(),
                                    node,
                                    decided.value(),
                                    choice == null ? "nothing" : "value " + choice.value()));
        }
    }
}
