package io.decree.core.proposer;

import io.decree.core.proposer.contract.ProposerContract;
import io.decree.core.proposer.contract.ProposerProperties;

/** The generated properties and examples, run on the handwritten proposer. */
class ProposerBodyProperties extends ProposerProperties {

    @Override
    protected ProposerContract create(
            int self,
            long group,
            long epoch,
            boolean[] voter,
            int capacity,
            int pipeline,
            long lastBallot,
            long prefix) {
        return new Proposer(self, group, epoch, voter, capacity, pipeline, lastBallot, prefix);
    }
}
