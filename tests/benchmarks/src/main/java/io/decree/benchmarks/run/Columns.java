package io.decree.benchmarks.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Records as lines of comma-separated values; the columns are named like the components. A record
 * within a record stands there with all its columns.
 */
final class Columns {

    private Columns() {}

    static String header(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(it -> it.getType().isRecord() ? header(it.getType()) : it.getName())
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
            if (value instanceof Record inner) {
                return line(inner);
            }
            return value instanceof Double number
                    ? String.format(Locale.ROOT, "%.3f", number)
                    : value.toString().replace(',', ';');
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("column " + column.getName(), e);
        }
    }

    static <R extends Record> R parse(Class<R> type, String line) {
        String[] words = line.split(",", -1);
        int count = header(type).split(",", -1).length;
        if (words.length != count) {
            throw new IllegalArgumentException(
                    "there are %d columns, not %d: %s".formatted(count, words.length, line));
        }
        return take(type, new ArrayDeque<>(Arrays.asList(words)));
    }

    private static <R> R take(Class<R> type, Deque<String> words) {
        RecordComponent[] columns = type.getRecordComponents();
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Class<?> its = columns[i].getType();
            values[i] = its.isRecord() ? take(its, words) : value(its, words.remove());
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
