package io.decree.simulator.history;

import io.decree.simulator.history.RegisterSpecification.Answer;
import io.decree.simulator.history.RegisterSpecification.Call;
import io.decree.simulator.history.RegisterSpecification.Kind;
import io.decree.simulator.kernel.SimRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Histories of clients that act at random against one true register for each key. */
final class RandomHistories {

    private static final List<Kind> KINDS = List.of(Kind.READ, Kind.WRITE, Kind.ADD);

    private final SimRandom random;
    private final RegisterSpecification specification = new RegisterSpecification();
    private final History<Call, Answer> history = new History<>();
    private final int[] state;
    private final int clients;
    private final int unknownPerMille;

    /** For each client its open operation, or -1; and the answer once it took effect, or null. */
    private final int[] open;

    private final Answer[] effect;
    private final List<Integer> late = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    RandomHistories(long seed, int clients, int keys, int unknownPerMille) {
        random = new SimRandom(seed);
        this.clients = clients;
        this.unknownPerMille = unknownPerMille;
        state = new int[keys];
        open = new int[clients];
        effect = new Answer[clients];
        Arrays.fill(open, -1);
    }

    History<Call, Answer> make(int operations) {
        while (history.asked() < operations) {
            step(random.below(clients));
        }
        return history;
    }

    private void step(int client) {
        if (open[client] < 0) {
            Kind kind = KINDS.get(random.below(KINDS.size()));
            Call call = new Call(kind, random.below(state.length), 1 + random.below(9));
            open[client] = history.invoke(client, 0, call);
            effect[client] = null;
        } else if (random.chance(unknownPerMille)) {
            // The operation may still take effect long after its client gave up.
            if (effect[client] == null) {
                late.add(open[client]);
            }
            open[client] = -1;
        } else if (effect[client] == null) {
            effect[client] = apply(open[client]);
        } else {
            history.complete(open[client], 0, effect[client]);
            open[client] = -1;
        }
        if (!late.isEmpty() && random.chance(20)) {
            apply(late.remove(random.below(late.size())));
        }
    }

    /** The order in which updates took effect, by the operations' numbers. */
    List<Integer> order() {
        return order;
    }

    private Answer apply(int number) {
        Call call = history.input(number);
        if (call.kind() != Kind.READ) {
            order.add(number);
        }
        state[call.key()] = specification.next(state[call.key()], call);
        return new Answer(state[call.key()]);
    }
}
