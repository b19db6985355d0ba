package io.decree.codegen.index;

import java.util.List;

/**
 * One named part of a contract.
 *
 * @param id the full name, for example {@code process_2a.value_recorded}
 * @param kind for example {@code ensures}, {@code case}, {@code safety}
 * @param group what is proved together: a case of a handler, {@code process_2a.accept}; the id
 *     itself where there is no smaller part
 * @param file the contract's file name
 * @param line the line of its label, counted from 1
 * @param catalogue the catalogue ids it expresses
 */
public record ClauseEntry(
        String id, String kind, String group, String file, int line, List<String> catalogue) {

    /** Copies the list. */
    public ClauseEntry {
        catalogue = List.copyOf(catalogue);
    }
}
