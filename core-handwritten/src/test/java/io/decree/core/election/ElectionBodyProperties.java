package io.decree.core.election;

import io.decree.core.election.contract.ElectionContract;
import io.decree.core.election.contract.ElectionProperties;

/** The generated properties and examples, run on the handwritten election. */
class ElectionBodyProperties extends ElectionProperties {

    @Override
    protected ElectionContract create(
            int self, long group, long epoch, boolean[] voter, int timeout, int patience) {
        return new Election(self, group, epoch, voter, timeout, patience);
    }
}
