package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Type;
import java.util.Random;

/** Draws states of the acceptor that fulfil its invariants, and calls that fit them. */
public final class AcceptorInputs {

    private static final long[] BALLOTS = {0, 65_536, 65_537, 131_073, 196_608};

    private final Component acceptor;
    private final Random random;

    public AcceptorInputs(Component acceptor, long seed) {
        this.acceptor = acceptor;
        this.random = new Random(seed);
    }

    /** A state with a few votes, in which the handler mostly gets somewhere. */
    public State state(Handler handler) {
        int fit = handler.recovery() ? 1 : 2;
        long base = random.nextInt(4);
        State state =
                State.initial(acceptor)
                        .with("capacity", 1 + random.nextInt(5))
                        .with("group", 1)
                        .with("epoch", 1)
                        .with("fitness", random.nextInt(6) == 0 ? 1 + random.nextInt(3) : fit)
                        .with("self", random.nextInt(2))
                        .with("base", base)
                        .with("low", random.nextInt((int) base + 1))
                        .with("promised", ballot());
        for (int member = 0; member < 3; member++) {
            state = state.with("voter", member, random.nextInt(8) == 0 ? 0 : 1);
        }
        return withVotes(state);
    }

    private State withVotes(State start) {
        State state = start;
        for (long slot = state.value("base");
                slot - state.value("base") < start.value("capacity");
                slot++) {
            long ballot = ballot();
            if (ballot != 0 && ballot <= state.value("promised")) {
                state =
                        state.with("votes", slot, "ballot", ballot)
                                .with("votes", slot, "value", 1 + random.nextInt(2))
                                .with("votes", slot, "digest", random.nextInt(100))
                                .with("votes", slot, "handle", random.nextInt(100));
            }
        }
        return state;
    }

    private long ballot() {
        return BALLOTS[random.nextInt(BALLOTS.length)];
    }

    /** A call whose fields are mostly those of a fellow member. */
    public Call call(Handler handler) {
        Call call = Call.of(handler);
        for (var field : handler.fields()) {
            call = call.with(field.name(), value(field.type()));
        }
        boolean owned = handler.fields().stream().anyMatch(f -> f.name().equals("from"));
        boolean honest = random.nextInt(8) != 0;
        return owned && honest ? call.with("from", call.value("ballot") % 65_536) : call;
    }

    private long value(Type type) {
        if (type instanceof Type.Ballot) {
            return BALLOTS[1 + random.nextInt(BALLOTS.length - 1)];
        }
        return switch (type.name()) {
            case "Slot" -> random.nextInt(6);
            case "Group", "Epoch" -> random.nextInt(8) == 0 ? 2 : 1;
            default -> 1 + random.nextInt(2);
        };
    }
}
