package io.decree.runtime.standard.directory;

import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** What is said about a directory that cannot be made or opened. */
final class Refusal {

    private static final String CHOOSE = "Choose a directory that is empty or not there yet";
    private static final String MOUNTED = "Look whether its disk is mounted";
    private static final String SAME_LIMITS =
            "Start with the limits that the group was begun with: what its log comes to depends on"
                    + " them, so they cannot be changed";
    private static final String SAME_MEMBERS =
            ". Give the addresses of all its members and no others: a group has the members that it"
                    + " was made with, and this release has no command that changes them";

    private Refusal() {}

    static StorageException notADirectory(Path path) {
        return new StorageException(Problem.ALREADY_THERE, path, "this is not a directory", CHOOSE);
    }

    static StorageException occupied(Path path, List<String> names) {
        return new StorageException(
                Problem.ALREADY_THERE,
                path,
                "something is there already: " + String.join(", ", names),
                CHOOSE + ", or remove this one if it comes from an --init that did not end");
    }

    static StorageException missing(Path path) {
        return new StorageException(
                Problem.MISSING,
                path,
                "there is no such directory",
                MOUNTED + "; a new member's directory is made with --init");
    }

    /** An empty disk is a lost disk, not a first start. */
    static StorageException empty(Path path) {
        return new StorageException(
                Problem.EMPTY,
                path,
                "the directory is empty",
                MOUNTED
                        + ". If it was lost, "
                        + StorageException.KEEP_STOPPED
                        + "; the directory of a new group's member is made with --init");
    }

    static StorageException notOurs(Path path) {
        return new StorageException(
                Problem.NOT_OURS,
                path,
                "this is not the directory of a replica, or its --init did not end",
                "Give a directory that was made with --init; if this one was being made, remove it"
                        + " and make it again");
    }

    /** What the file system says of itself is often no more than a path. */
    static StorageException notAllowed(FileSystemException e) {
        boolean denied = e instanceof AccessDeniedException;
        StorageException refusal =
                new StorageException(
                        Problem.NOT_ALLOWED,
                        Path.of(e.getFile()),
                        denied
                                ? "this user may not read or write it"
                                : "it cannot be written: " + e.getReason(),
                        denied
                                ? "Run as the user that the directory belongs to, or give it to"
                                        + " this one, with everything in it"
                                : "A replica writes into its directory: mount its disk for writing,"
                                        + " or choose another directory");
        refusal.initCause(e);
        return refusal;
    }

    static StorageException otherLimits(Path path, AgreedLimits before, AgreedLimits now) {
        String remedy =
                before.members() == now.members() ? SAME_LIMITS : SAME_LIMITS + SAME_MEMBERS;
        return new StorageException(
                Problem.OTHER_LIMITS,
                path,
                "the group was begun with other limits than those of this start: "
                        + before.difference(now),
                remedy);
    }

    static StorageException foreign(Path path, String whose) {
        return new StorageException(
                Problem.OTHER_REPLICA,
                path,
                "the directory belongs to " + whose,
                "Give the directory that was made for this member, or look for a mistake in the"
                        + " configuration");
    }
}
