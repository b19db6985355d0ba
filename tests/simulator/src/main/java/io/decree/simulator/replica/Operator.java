package io.decree.simulator.replica;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.simulator.World;

/**
 * Does at random times what an operator or an application does to a replica: asks it to hand its
 * leadership over, also when it has none or the target is none, forbids it to lead for a while, and
 * tells it that it stood still when it did not.
 */
final class Operator {

    /** That a run has a member which may never lead. */
    static final String BARRED = "a member could never lead";

    private static final int NOBODY = -1;
    private static final int TICKS_BETWEEN_ACTS = 250;
    private static final int COMMANDS_BETWEEN_CHANGES = 150;
    private static final int ONE_CAMPAIGN_IN = 20;
    private static final int SHORTEST_BAN = 20;
    private static final int BAN_SPREAD = 100;

    private final World world;

    /** Whether the application never lets this member lead. */
    private final boolean barred;

    private int banned;
    private boolean campaigning;
    private int refused = NOBODY;

    Operator(World world, Settings settings) {
        this.world = world;
        barred = isBarred(world, settings);
    }

    /** A life begins: whoever may never lead is told so before anything else happens. */
    static void begin(World world, Settings settings, ReplicaLoop loop) {
        if (isBarred(world, settings)) {
            world.cover(BARRED);
            loop.willing(false);
        }
    }

    private static boolean isBarred(World world, Settings settings) {
        return world.nodes() > 1 && world.self() == settings.barred();
    }

    void tick(ReplicaLoop loop) {
        if (banned > 0 && --banned == 0) {
            loop.willing(!barred);
        }
        if (below(TICKS_BETWEEN_ACTS) > 0) {
            return;
        }
        switch (below(5)) {
            case 0 -> ban(loop);
            case 1 -> {
                handOver(loop, loop.core().prefix());
                handOver(loop, loop.core().prefix());
            }
            case 2 -> handOver(loop, 0);
            case 3 -> loop.resume();
            default -> handOver(loop, loop.core().prefix());
        }
    }

    /** Somebody who waited for the process to go on may have the leader replaced at once. */
    void afterPause(ReplicaLoop loop) {
        if (below(2) == 0) {
            handOver(loop, loop.core().prefix());
        }
    }

    /** Under load a change of leaders finds values that are under way. */
    void afterCommand(ReplicaLoop loop) {
        if (below(COMMANDS_BETWEEN_CHANGES) == 0) {
            handOver(loop, loop.core().prefix());
        }
    }

    /** What the replica says of itself: that it campaigns, or that it leads and nobody else may. */
    void sends(Message message, int to) {
        if (message.kind == MessageKind.P1A) {
            campaigning = true;
        } else if (message.kind == MessageKind.PRE_VOTE_ANSWER && !message.granted) {
            refused = to;
        }
    }

    /**
     * An input is next. An application may object to a campaign before its answers are there, and
     * make way for a member that cannot hear the leader.
     */
    void beforeInput(ReplicaLoop loop) {
        if (campaigning && below(ONE_CAMPAIGN_IN) == 0) {
            ban(loop);
        }
        campaigning = false;
        if (refused != NOBODY && loop.core().isLeading() && below(2) == 0) {
            loop.handOver(refused, loop.core().prefix());
        }
        refused = NOBODY;
    }

    private void ban(ReplicaLoop loop) {
        loop.willing(false);
        banned = SHORTEST_BAN + below(BAN_SPREAD);
    }

    /** To anybody: one number more than there are members is a stranger's. */
    private void handOver(ReplicaLoop loop, long reached) {
        int target = below(Math.min(world.nodes() + 1, 7));
        world.cover("operator asks for a hand-over");
        loop.handOver(target, reached);
    }

    private int below(int bound) {
        return (int) Long.remainderUnsigned(world.random(), bound);
    }
}
