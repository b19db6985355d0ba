package io.decree.examples.kv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The store as one would write it without caring for speed, to compare with. */
final class DumbStore {

    private final TreeMap<byte[], byte[]> map = new TreeMap<>(Arrays::compareUnsigned);

    boolean put(byte[] key, byte[] value) {
        return map.put(key, value) != null;
    }

    boolean compareAndSet(byte[] key, byte[] expected, byte[] value) {
        boolean matches = Arrays.equals(map.get(key), expected);
        if (matches) {
            map.put(key, value);
        }
        return matches;
    }

    boolean delete(byte[] key) {
        return map.remove(key) != null;
    }

    byte[] get(byte[] key) {
        return map.get(key);
    }

    int size() {
        return map.size();
    }

    List<String> scan(byte[] from, byte[] to, int most) {
        Map<byte[], byte[]> range = map.tailMap(from, true);
        List<String> entries = new ArrayList<>();
        for (Map.Entry<byte[], byte[]> entry : range.entrySet()) {
            boolean isBehind = to.length > 0 && Arrays.compareUnsigned(entry.getKey(), to) >= 0;
            if (isBehind || entries.size() == most) {
                break;
            }
            entries.add(text(entry.getKey(), entry.getValue()));
        }
        return entries;
    }

    List<String> all() {
        return scan(new byte[0], new byte[0], Integer.MAX_VALUE);
    }

    DumbStore copy() {
        DumbStore copy = new DumbStore();
        copy.map.putAll(map);
        return copy;
    }

    static String text(byte[] key, byte[] value) {
        return HexFormat.of().formatHex(key) + "=" + HexFormat.of().formatHex(value);
    }
}
