package io.decree.replica;

import java.io.IOException;

/** Everything that holds for a replica holds as well when frames go through memory. */
class ReplicaOnLocalNetworkTest extends ReplicaTest {

    @Override
    Group started() throws IOException {
        return Group.startedLocally(root, apply());
    }
}
