package io.decree.runtime.standard.disk;

import java.io.IOException;
import java.nio.file.Path;

/** Why a directory, log or snapshot cannot be used. The message names the path and the remedy. */
public final class StorageException extends IOException {

    /**
     * What to do about a member whose files are lost for ever. A remedy ends with it. A group
     * cannot take a new member in the place of one yet, and a directory that is made anew has
     * forgotten what was promised and voted for.
     */
    public static final String KEEP_STOPPED =
            "keep this member stopped: the others go on while they are a majority of the group. It"
                    + " must not come back as itself with a directory made anew, and this release"
                    + " has no command that replaces a member";

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Problem {
        /** Nothing is there. */
        MISSING,
        /** A directory without anything in it: a disk that was lost or is not mounted. */
        EMPTY,
        /** Something is there that Decree did not make, or did not finish making. */
        NOT_OURS,
        /** It was made by Decree and is not what was written. */
        DAMAGED,
        /** A newer release made it. */
        NEWER_FORMAT,
        /** It belongs to another group, member or incarnation. */
        OTHER_REPLICA,
        /** It was begun with other limits than those that it is opened with. */
        OTHER_LIMITS,
        /** Another process has it. */
        IN_USE,
        /** It is to be made and is there already. */
        ALREADY_THERE,
        /** The disk has less room than this needs. */
        NO_SPACE,
        /** The user that this process runs as may not read or write it. */
        NOT_ALLOWED
    }

    private final Problem problem;
    private final transient Path path;

    /**
     * A refusal.
     *
     * @param problem what is wrong
     * @param path with what
     * @param what a sentence without its end
     * @param remedy what to do about it, the same
     */
    public StorageException(Problem problem, Path path, String what, String remedy) {
        super(path + ": " + what + ". " + remedy + ".");
        this.problem = problem;
        this.path = path;
    }

    /**
     * What is wrong.
     *
     * @return never null
     */
    public Problem problem() {
        return problem;
    }

    /**
     * What it is about.
     *
     * @return a file or directory; null in an exception that was serialized
     */
    public Path path() {
        return path;
    }
}
