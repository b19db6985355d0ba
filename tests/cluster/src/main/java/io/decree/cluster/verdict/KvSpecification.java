package io.decree.cluster.verdict;

import io.decree.cluster.load.KvAction;
import io.decree.cluster.load.KvReply;
import io.decree.examples.kv.KvStatus;
import io.decree.simulator.history.SequentialSpecification;
import java.util.Objects;

/** One key of the store, if there were one copy of it that does one thing after the other. */
public final class KvSpecification
        implements SequentialSpecification<KvSpecification.Cell, KvAction, KvReply> {

    /**
     * The state of a key.
     *
     * @param value its value; null for none
     */
    public record Cell(String value) {}

    /** There is nothing to set up. */
    public KvSpecification() {}

    @Override
    public Cell initial() {
        return new Cell(null);
    }

    @Override
    public Cell next(Cell cell, KvAction action) {
        return switch (action.operation()) {
            case PUT -> new Cell(action.value());
            case DELETE -> new Cell(null);
            case COMPARE_AND_SET -> matches(cell, action) ? new Cell(action.value()) : cell;
            case GET, SCAN, STATUS -> cell;
        };
    }

    private static boolean matches(Cell cell, KvAction action) {
        return Objects.equals(cell.value, action.expected());
    }

    @Override
    public boolean allows(Cell cell, KvAction action, KvReply reply) {
        boolean isThere = cell.value != null;
        return switch (action.operation()) {
            case PUT -> reply.status() == KvStatus.OK && reply.present() == isThere;
            case DELETE -> reply.status() == (isThere ? KvStatus.OK : KvStatus.NOT_FOUND);
            case COMPARE_AND_SET ->
                    matches(cell, action)
                            ? reply.status() == KvStatus.OK
                            : reply.status() == KvStatus.MISMATCH && shows(reply, cell);
            case GET ->
                    reply.status() == (isThere ? KvStatus.OK : KvStatus.NOT_FOUND)
                            && shows(reply, cell);
            case SCAN, STATUS -> false;
        };
    }

    private static boolean shows(KvReply reply, Cell cell) {
        return Objects.equals(reply.value(), cell.value);
    }

    @Override
    public boolean overwrites(KvAction action) {
        return switch (action.operation()) {
            case PUT, DELETE -> true;
            default -> false;
        };
    }

    @Override
    public boolean reads(KvAction action) {
        return switch (action.operation()) {
            case GET -> true;
            default -> false;
        };
    }

    @Override
    public Object key(KvAction action) {
        return action.key();
    }
}
