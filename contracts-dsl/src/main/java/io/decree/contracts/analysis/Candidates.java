package io.decree.contracts.analysis;

import io.decree.contracts.eval.Encoding;
import io.decree.contracts.eval.Evaluator;
import io.decree.contracts.eval.Scope;
import io.decree.contracts.eval.State;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The values worth trying for each type: the first few, the bounds, and the neighbours of every
 * constant the component mentions. The order is from ordinary to strange, so that the first input
 * found is easy to read.
 */
final class Candidates {

    private static final int NODES = 3;
    private static final long[] CAPACITIES = {2, 1};
    private static final long[] WIDE_CAPACITIES = {2, 1, 3, 4, 8};

    private final Component component;
    private final State initial;
    private final Collection<Long> mentioned;
    private final boolean wide;

    /**
     * Creates the candidates of a component.
     *
     * @param component where constants are mentioned
     * @param wide whether to try more values, for a second look
     */
    Candidates(Component component, boolean wide) {
        this.component = component;
        this.initial = State.initial(component);
        this.mentioned = Constants.of(component);
        this.wide = wide;
    }

    /**
     * Whether every window may be small. A component whose windows cannot be small has no small
     * states to look at.
     */
    static boolean hasSmallWindows(Component component) {
        return component.ranges().stream()
                .map(range -> range.capacity().type())
                .allMatch(t -> LongStream.of(CAPACITIES).anyMatch(c -> Encoding.fits(t, c)));
    }

    int greatestCapacity() {
        return Math.toIntExact(capacities().max().orElseThrow());
    }

    /**
     * The values to try for one cell of a field, its initial value first.
     *
     * @param field the field
     * @param cell the cell
     * @return at least one value
     */
    List<Long> of(StateField field, int cell) {
        boolean capacity =
                component.ranges().stream().anyMatch(r -> r.capacity().name().equals(field.name()));
        if (capacity) {
            return capacities().filter(v -> Encoding.fits(field.type(), v)).boxed().toList();
        }
        Type type = Encoding.cellType(field.type(), cell);
        Set<Long> values = new LinkedHashSet<>();
        if (field.type() instanceof Type.Log) {
            values.add(Encoding.none(type));
        } else if (!field.given()) {
            values.add(initial.get(field, cell));
        }
        values.addAll(of(type));
        return List.copyOf(values);
    }

    private LongStream capacities() {
        return LongStream.of(wide ? WIDE_CAPACITIES : CAPACITIES);
    }

    /**
     * The values to try for a scalar type.
     *
     * @param type the type
     * @return at least one value
     */
    List<Long> of(Type type) {
        if (type instanceof Type.Ballot ballot) {
            return ballots(ballot);
        }
        if (type instanceof Type.Ordered ordered) {
            return numbers(ordered);
        }
        if (type instanceof Type.Opaque opaque) {
            return LongStream.concat(
                            LongStream.of(opaque.none()),
                            LongStream.of(1, 2, 3).filter(v -> v != opaque.none()))
                    .limit(wide ? 4 : 3)
                    .boxed()
                    .toList();
        }
        if (type instanceof Type.Node node) {
            return LongStream.range(0, wide ? node.count() : Math.min(NODES, node.count()))
                    .boxed()
                    .toList();
        }
        return LongStream.rangeClosed(Encoding.least(type), last(type)).boxed().toList();
    }

    private static long last(Type type) {
        if (type instanceof Type.Enumeration names) {
            return names.values().size();
        }
        return type instanceof Type.Option option ? last(option.of()) : 1;
    }

    private List<Long> numbers(Type.Ordered type) {
        Set<Long> values = new LinkedHashSet<>();
        for (long i = 0; i < (wide ? 9 : 3); i++) {
            values.add(type.low() + i);
        }
        for (long constant : mentioned) {
            values.addAll(List.of(constant - 1, constant, constant + 1));
        }
        for (long i = 2; i >= 0; i--) {
            values.add(type.high() - i);
        }
        values.removeIf(v -> !Encoding.fits(type, v));
        return List.copyOf(values);
    }

    private List<Long> ballots(Type.Ballot type) {
        Set<Long> values = new LinkedHashSet<>();
        values.add(type.none());
        for (long round = 1; round <= (wide ? 4 : 2); round++) {
            for (long owner = 0; owner < (wide ? NODES : 2); owner++) {
                values.add(round * Encoding.OWNERS + owner);
            }
        }
        for (long constant : wide ? mentioned : List.<Long>of()) {
            values.addAll(List.of(constant - 1, constant, constant + 1));
        }
        // An owner beyond every place in a configuration.
        values.add(2 * Encoding.OWNERS - 1);
        values.add(type.high());
        values.removeIf(v -> !Encoding.fits(type, v));
        return List.copyOf(values);
    }

    /** Evaluates an initial value that mentions given fields only. */
    static long initial(Component component, StateField field, Scope scope) {
        return field.initial().map(e -> new Evaluator(component, scope).number(e)).orElse(0L);
    }
}
