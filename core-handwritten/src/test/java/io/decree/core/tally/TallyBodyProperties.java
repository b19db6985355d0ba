package io.decree.core.tally;

import io.decree.core.tally.contract.TallyContract;
import io.decree.core.tally.contract.TallyProperties;

/** The generated properties and examples, run on the handwritten tally. */
class TallyBodyProperties extends TallyProperties {

    @Override
    protected TallyContract create(long group, long epoch, boolean[] voter, long slot) {
        return new Tally(group, epoch, voter, slot);
    }
}
