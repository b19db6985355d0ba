package io.decree.codegen.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of the contract catalogue: 144 contracts in eleven lists. */
public final class Catalogue {

    private static final Map<String, Integer> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("2a", 26);
        LISTS.put("1a", 12);
        LISTS.put("1b", 12);
        LISTS.put("2b", 10);
        LISTS.put("dl", 12);
        LISTS.put("pr", 12);
        LISTS.put("sn", 14);
        LISTS.put("rc", 12);
        LISTS.put("et", 12);
        LISTS.put("rd", 12);
        LISTS.put("st", 10);
    }

    private Catalogue() {}

    /**
     * All ids.
     *
     * @return list by list, in the catalogue's order
     */
    public static List<String> ids() {
        return LISTS.keySet().stream().flatMap(list -> ids(list).stream()).toList();
    }

    /**
     * The ids of one list.
     *
     * @param list for example {@code 2a}
     * @return in order; the long list is written with two digits, {@code 2a-01}
     * @throws IllegalArgumentException if there is no such list
     */
    public static List<String> ids(String list) {
        Integer size = LISTS.get(list);
        if (size == null) {
            throw new IllegalArgumentException("the catalogue has no list " + list);
        }
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            ids.add(list + (list.equals("2a") && i < 10 ? "-0" : "-") + i);
        }
        return ids;
    }
}
