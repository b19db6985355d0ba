package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorRole;
import io.decree.core.election.contract.ElectionRole;
import io.decree.core.learner.contract.LearnerRole;
import io.decree.core.proposer.contract.ProposerRole;
import io.decree.core.tally.contract.TallyRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The cases of all handlers of a core's roles. */
public final class Cases {

    /** Every case of every handler of every role: role by role, in the order of the contracts. */
    public static final List<String> ALL = all();

    private Cases() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>();
        all.addAll(AcceptorRole.CASES);
        all.addAll(ProposerRole.CASES);
        all.addAll(TallyRole.CASES);
        all.addAll(LearnerRole.CASES);
        all.addAll(ElectionRole.CASES);
        return Collections.unmodifiableList(all);
    }

    static void count(Parts parts, CaseCounts counts) {
        for (int i = 0; i < AcceptorRole.CASES.size(); i++) {
            counts.taken(AcceptorRole.CASES.get(i), parts.acceptor.taken(i));
        }
        for (int i = 0; i < ProposerRole.CASES.size(); i++) {
            counts.taken(ProposerRole.CASES.get(i), parts.proposer.taken(i));
        }
        for (int i = 0; i < TallyRole.CASES.size(); i++) {
            counts.taken(TallyRole.CASES.get(i), parts.learning.tallied(i));
        }
        for (int i = 0; i < LearnerRole.CASES.size(); i++) {
            counts.taken(LearnerRole.CASES.get(i), parts.learner.taken(i));
        }
        for (int i = 0; i < ElectionRole.CASES.size(); i++) {
            counts.taken(ElectionRole.CASES.get(i), parts.election.taken(i));
        }
    }
}
