package io.decree.core.replica;

import io.decree.core.acceptor.Acceptor;
import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorRole;
import io.decree.core.election.Election;
import io.decree.core.election.contract.ElectionContract;
import io.decree.core.election.contract.ElectionRole;
import io.decree.core.learner.Learner;
import io.decree.core.learner.contract.LearnerContract;
import io.decree.core.learner.contract.LearnerRole;
import io.decree.core.proposer.Proposer;
import io.decree.core.proposer.contract.ProposerContract;
import io.decree.core.proposer.contract.ProposerRole;
import io.decree.core.tally.Tally;
import io.decree.core.tally.contract.TallyContract;
import io.decree.core.tally.contract.TallyRole;

/** Makes the roles of a core from its configuration. */
final class Roles {

    /** How many members an id of a value tells apart. */
    static final long MEMBERS_OF_A_ROUND = 8;

    /** The last ballot whose round an id of a value has room for: 2^24 rounds. */
    private static final long LAST_BALLOT = (1L << 40) - 1;

    private Roles() {}

    static AcceptorRole acceptor(ReplicaConfig c) {
        AcceptorContract body =
                new Acceptor(
                        c.self(), c.group(), c.epoch(), c.voter(), c.capacity(), c.base(), c.low());
        return c.monitored() ? AcceptorRole.monitored(body) : AcceptorRole.plain(body);
    }

    static ProposerRole proposer(ReplicaConfig c) {
        ProposerContract body =
                new Proposer(
                        c.self(),
                        c.group(),
                        c.epoch(),
                        c.voter(),
                        c.capacity(),
                        c.pipeline(),
                        LAST_BALLOT,
                        c.base());
        return c.monitored() ? ProposerRole.monitored(body) : ProposerRole.plain(body);
    }

    static LearnerRole learner(ReplicaConfig c) {
        LearnerContract body = new Learner(c.self(), c.group(), c.epoch(), c.voter(), c.capacity());
        return c.monitored() ? LearnerRole.monitored(body) : LearnerRole.plain(body);
    }

    /** One for each slot of the window; a slot's tally is found by its remainder. */
    static TallyRole[] tallies(ReplicaConfig c) {
        TallyRole[] tallies = new TallyRole[c.capacity()];
        for (int i = 0; i < tallies.length; i++) {
            TallyContract body = new Tally(c.group(), c.epoch(), c.voter(), c.base() + i);
            int cell = (int) ((c.base() + i) % tallies.length);
            tallies[cell] = c.monitored() ? TallyRole.monitored(body) : TallyRole.plain(body);
        }
        return tallies;
    }

    static ElectionRole election(ReplicaConfig c, int patience) {
        ElectionContract body =
                new Election(c.self(), c.group(), c.epoch(), c.voter(), c.timeout(), patience);
        return c.monitored() ? ElectionRole.monitored(body) : ElectionRole.plain(body);
    }
}
