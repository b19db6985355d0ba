package io.decree.benchmarks.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Records as lines of comma-separated values; the columns are named like the components. */
final class Columns {

    private Columns() {}

    static String header(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(","));
    }

    static String line(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(column -> text(row, column))
                .collect(Collectors.joining(","));
    }

    private static String text(Record row, RecordComponent column) {
        try {
            Object value = column.getAccessor().invoke(row);
            return value instanceof Double number
                    ? String.format(Locale.ROOT, "%.3f", number)
                    : value.toString().replace(',', ';');
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("column " + column.getName(), e);
        }
    }

    static <R extends Record> R parse(Class<R> type, String line) {
        RecordComponent[] columns = type.getRecordComponents();
        String[] words = line.split(",", -1);
        if (words.length != columns.length) {
            throw new IllegalArgumentException(
                    "there are %d columns, not %d: %s"
                            .formatted(columns.length, words.length, line));
        }
        Object[] values = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = value(columns[i].getType(), words[i]);
        }
        return make(type, columns, values);
    }

    private static <R> R make(Class<R> type, RecordComponent[] columns, Object[] values) {
        Class<?>[] types =
                Arrays.stream(columns).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row cannot be made", e);
        }
    }

    private static Object value(Class<?> type, String word) {
        if (type == int.class) {
            return Integer.valueOf(word);
        } else if (type == long.class) {
            return Long.valueOf(word);
        } else if (type == double.class) {
            return Double.valueOf(word);
        }
        return word;
    }
}
