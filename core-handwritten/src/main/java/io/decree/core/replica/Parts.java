package io.decree.core.replica;

import io.decree.core.acceptor.contract.AcceptorRole;
import io.decree.core.election.contract.ElectionRole;
import io.decree.core.learner.contract.LearnerRole;
import io.decree.core.proposer.contract.ProposerRole;

/** What one core consists of. Its parts call each other, so they find each other here. */
final class Parts {

    final ReplicaConfig config;
    final boolean[] voter;
    final Effects effects;
    final Log log;
    final Held held;
    final Jitter jitter;
    final AcceptorRole acceptor;
    final ProposerRole proposer;
    final LearnerRole learner;
    final ElectionRole election;
    final Voting voting;
    final Leading leading;
    final Learning learning;
    final CatchUp catchUp;
    final Electing electing;
    final Confirming confirming;
    final MakingRoom makingRoom;
    final Standstill standstill;

    Parts(ReplicaConfig config) {
        this.config = config;
        voter = config.voter();
        effects = new Effects(4 * ReplicaConfig.MEMBERS + config.capacity());
        log = new Log(effects);
        held = new Held(4 * config.capacity() + ReplicaConfig.MEMBERS);
        jitter = new Jitter(config.seed(), config.timeout());
        acceptor = Roles.acceptor(config);
        proposer = Roles.proposer(config);
        learner = Roles.learner(config);
        election = Roles.election(config, jitter.next());
        voting = new Voting(this);
        leading = new Leading(this);
        learning = new Learning(this);
        catchUp = new CatchUp(this);
        electing = new Electing(this);
        confirming = new Confirming(this);
        makingRoom = new MakingRoom(this);
        standstill = new Standstill(this);
    }

    /** A message with this replica's header. */
    Message send(int to, MessageKind kind) {
        Message message = effects.send(to, kind);
        sign(message);
        return message;
    }

    void sign(Message message) {
        message.group = config.group();
        message.epoch = config.epoch();
        message.from = config.self();
    }

    boolean isPeer(int member) {
        return member != config.self() && voter[member];
    }
}
