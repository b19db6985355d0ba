package io.decree.core.replica;

/** Takes how often the cases of the handlers were taken in one core. */
public interface CaseCounts {

    /**
     * One case.
     *
     * @param name its handler and its own name, for example {@code process_2a.accept}
     * @param times how often it was taken, from 0 on
     */
    void taken(String name, long times);
}
