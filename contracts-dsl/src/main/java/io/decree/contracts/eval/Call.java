package io.decree.contracts.eval;

import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A handler and the message it is given. It never changes: {@code with} gives a new one. */
public final class Call implements Values {

    private final Handler handler;
    private final long[] values;

    private Call(Handler handler, long[] values) {
        this.handler = handler;
        this.values = values;
    }

    /**
     * A call whose fields all have their least value; an opaque field has its none.
     *
     * @param handler the handler
     * @return the call
     */
    public static Call of(Handler handler) {
        long[] values =
                handler.fields().stream().mapToLong(f -> Encoding.least(f.type())).toArray();
        return new Call(handler, values);
    }

    /**
     * The handler that is called.
     *
     * @return never null
     */
    public Handler handler() {
        return handler;
    }

    @Override
    public long get(Field field) {
        return value(field.name());
    }

    /**
     * The value of one field of the message.
     *
     * @param field the field's name
     * @return the encoded value
     */
    public long value(String field) {
        return values[index(field)];
    }

    /**
     * The same call with another value in one field.
     *
     * @param field the field's name
     * @param value the encoded value
     * @return a new call
     */
    public Call with(String field, long value) {
        long[] copy = values.clone();
        copy[index(field)] = value;
        return new Call(handler, copy);
    }

    private int index(String field) {
        List<Field> fields = handler.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(handler.name() + " has no field " + field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Call call
                && handler.name().equals(call.handler.name())
                && Arrays.equals(values, call.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** The whole message in contract terms, for example {@code process_1a { group = 1, … }}. */
    @Override
    public String toString() {
        List<Field> fields = handler.fields();
        return IntStream.range(0, values.length)
                .mapToObj(
                        i ->
                                fields.get(i).name()
                                        + " = "
                                        + Notation.value(fields.get(i).type(), values[i]))
                .collect(Collectors.joining(", ", handler.name() + " { ", " }"));
    }
}
