package io.decree.replica;

/** Everything that holds for a replica holds as well when another thread applies its commands. */
class ReplicaWithApplyThreadTest extends ReplicaTest {

    @Override
    Apply apply() {
        return Apply.OWN_THREAD;
    }
}
