package io.decree.codegen;

import io.decree.contracts.model.Contract;
import java.util.List;

/**
 * Produces one kind of output from a contract.
 *
 * <p>The same contract gives the same bytes on every machine and every Java version: declaration
 * order, {@code \n} line ends, no date, no path, no tool version. Every line that expresses a
 * clause names the clause in a comment, a label or a string, so that it can be found from the
 * clause's id.
 */
public interface Emitter {

    /**
     * Emits the files.
     *
     * @param contract a contract without errors
     * @return the files, in a fixed order
     */
    List<GeneratedFile> emit(Contract contract);
}
