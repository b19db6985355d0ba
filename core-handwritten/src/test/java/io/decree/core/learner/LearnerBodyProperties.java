package io.decree.core.learner;

import io.decree.core.learner.contract.LearnerContract;
import io.decree.core.learner.contract.LearnerProperties;

/** The generated properties and examples, run on the handwritten learner. */
class LearnerBodyProperties extends LearnerProperties {

    @Override
    protected LearnerContract create(
            int self, long group, long epoch, boolean[] voter, int capacity) {
        return new Learner(self, group, epoch, voter, capacity);
    }
}
