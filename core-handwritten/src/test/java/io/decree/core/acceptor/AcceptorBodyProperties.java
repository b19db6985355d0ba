package io.decree.core.acceptor;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorProperties;

/** The generated properties and examples, run on the handwritten acceptor. */
class AcceptorBodyProperties extends AcceptorProperties {

    @Override
    protected AcceptorContract create(
            int self, long group, long epoch, boolean[] voter, int capacity, long base, long low) {
        return new Acceptor(self, group, epoch, voter, capacity, base, low);
    }
}
