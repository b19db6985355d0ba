package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.List;

/** How the values of each type are laid out as numbers, and which are possible. */
public final class Encoding {

    /** The capacity of a window when nothing is said about it. */
    public static final long DEFAULT_CAPACITY = 4;

    /** Ballots are {@code round * OWNERS + owner}. */
    public static final long OWNERS = 65_536;

    private Encoding() {}

    /**
     * The value that stands for nothing, or the least value of a type without one.
     *
     * @param type a scalar type
     * @return the encoded value
     */
    public static long none(Type type) {
        if (type instanceof Type.Ballot ballot) {
            return ballot.none();
        }
        return least(type);
    }

    /**
     * The least value of a type. For opaque values, which have no order, their none.
     *
     * @param type a scalar type
     * @return the encoded value
     */
    public static long least(Type type) {
        if (type instanceof Type.Ordered ordered) {
            return ordered.low();
        }
        if (type instanceof Type.Opaque opaque) {
            return opaque.none();
        }
        return type instanceof Type.Enumeration ? 1 : 0;
    }

    /**
     * Whether a number encodes a value of a type.
     *
     * @param type a scalar type
     * @param value the number
     * @return {@code true} for every number when the type is opaque or carried
     */
    public static boolean fits(Type type, long value) {
        if (type instanceof Type.Ordered ordered) {
            return ordered.low() <= value && value <= ordered.high();
        }
        if (type instanceof Type.Bool) {
            return value == 0 || value == 1;
        }
        if (type instanceof Type.Node node) {
            return 0 <= value && value < node.count();
        }
        if (type instanceof Type.Enumeration values) {
            return 1 <= value && value <= values.values().size();
        }
        if (type instanceof Type.Option option) {
            return value == 0 || fits(option.of(), value);
        }
        return true;
    }

    /**
     * The number of cells of a field.
     *
     * @param type the field's type
     * @param capacity the number of slots, for a log
     * @return 1 for a scalar field
     */
    public static int cells(Type type, long capacity) {
        if (type instanceof Type.Log log) {
            return Math.toIntExact(capacity * log.element().fields().size());
        }
        return type instanceof Type.Array array ? keys(array.key()) : 1;
    }

    /**
     * The number of cells one element takes.
     *
     * @param type a field's type
     * @return the number of fields of the record for a log, 1 otherwise
     */
    public static int width(Type type) {
        return type instanceof Type.Log log ? log.element().fields().size() : 1;
    }

    private static int keys(Type key) {
        return key instanceof Type.Node node
                ? node.count()
                : ((Type.Enumeration) key).values().size() + 1;
    }

    /**
     * The first key of an array.
     *
     * @param array the array's type
     * @return 1 when the key is an enum: its values are counted from 1, cell 0 stays unused
     */
    public static int firstKey(Type.Array array) {
        return array.key() instanceof Type.Node ? 0 : 1;
    }

    /**
     * The type of the value in one cell of a field.
     *
     * @param type the field's type
     * @param cell the cell
     * @return a scalar type
     */
    public static Type cellType(Type type, int cell) {
        if (type instanceof Type.Log log) {
            List<Field> fields = log.element().fields();
            return fields.get(cell % fields.size()).type();
        }
        return type instanceof Type.Array array ? array.element() : type;
    }

    /**
     * The position of a field in its record.
     *
     * @param type the record
     * @param field the field's name
     * @return counted from 0
     */
    public static int position(Type.Structure type, String field) {
        List<Field> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.name() + " has no field " + field);
    }

    /**
     * The field that says how many slots a log has.
     *
     * @param component the component the log belongs to
     * @param log the log's type
     * @return a given field
     */
    public static StateField capacityOf(Component component, Type.Log log) {
        return component.ranges().stream()
                .filter(range -> range.name().equals(log.range()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no range " + log.range()))
                .capacity();
    }
}
