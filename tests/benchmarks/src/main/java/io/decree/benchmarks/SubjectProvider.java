package io.decree.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Makes a system under test. It is found by its name, through {@link ServiceLoader}. */
public interface SubjectProvider {

    /**
     * What the system is called on the command line and in tables.
     *
     * @return a word in lower case
     */
    String name();

    /**
     * What a reader of a table has to know about the system's rows.
     *
     * @return a sentence; empty for nothing
     */
    default String remark() {
        return "";
    }

    /**
     * A class of the system: the archive that it comes from names the version.
     *
     * @return the class; empty for what is built here
     */
    default Optional<Class<?>> library() {
        return Optional.empty();
    }

    /**
     * Options of the virtual machine that the system needs or recommends.
     *
     * @return as for {@code java}
     */
    default List<String> jvmOptions() {
        return List.of();
    }

    /**
     * Whether the system can run like that.
     *
     * @param topology where its members would be
     * @return false where it has no transport of its own, say
     */
    default boolean supports(Topology topology) {
        return true;
    }

    /**
     * Makes it; nothing runs yet.
     *
     * @param setting what it is told
     * @return the system
     */
    Subject create(Setting setting);

    /**
     * All that are on the class path.
     *
     * @return in no particular order
     */
    static List<SubjectProvider> all() {
        return ServiceLoader.load(SubjectProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Finds one by its name.
     *
     * @param name as {@link #name()}
     * @return the provider
     * @throws IllegalArgumentException when there is none of that name on the class path
     */
    static SubjectProvider named(String name) {
        return all().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no system is called " + name));
    }
}
