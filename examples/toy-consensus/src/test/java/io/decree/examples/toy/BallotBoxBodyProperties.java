package io.decree.examples.toy;

import io.decree.examples.toy.contract.BallotBoxContract;
import io.decree.examples.toy.contract.BallotBoxProperties;

/** The generated properties and examples, run on the handwritten ballot box. */
class BallotBoxBodyProperties extends BallotBoxProperties {

    @Override
    protected BallotBoxContract create(boolean[] voter) {
        return new BallotBox(voter);
    }
}
