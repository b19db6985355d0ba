package io.decree.runtime.standard.directory;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.SegmentLog;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A replica's directory, opened by the one process that may use it. See the package's page for what
 * is in it. Closing lets another process have it; any thread may do that.
 */
public final class ReplicaDirectory implements Closeable {

    /** What a fresh file system puts into its root. */
    private static final String LOST_AND_FOUND = "lost+found";

    /** Known to every identity whose directory is only looked at. */
    private static final long SOME_LOCAL_GROUP = 1;

    private final Path path;
    private final Block owner;
    private final DirectoryLock lock;

    private ReplicaDirectory(Path path, Block owner, DirectoryLock lock) {
        this.path = path;
        this.owner = owner;
        this.lock = lock;
    }

    /**
     * Makes a directory: its log with all the room it will ever take, and then its identity. When
     * that fails, what was made so far is removed; a crash on the way leaves a directory that
     * nobody opens.
     *
     * @param path where: nothing is there, or an empty directory
     * @param group its group
     * @param member its place in the group, from 0 to 6
     * @param log how large its log is; it cannot be changed later
     * @throws StorageException when something is there already, the disk has less room than the log
     *     takes, or this user may not write there
     * @throws IOException when the file system fails
     * @throws IllegalArgumentException when the member number is out of its bounds
     */
    public static void init(Path path, GroupId group, int member, LogGeometry log)
            throws IOException {
        init(path, new Identity(group, SOME_LOCAL_GROUP, member, newIncarnation()), log);
    }

    /**
     * Makes a directory as {@link #init(Path, GroupId, int, LogGeometry)} does, whose log is on a
     * disk of its own, and has to be opened there.
     *
     * @param path where: nothing is there, or an empty directory
     * @param group its group
     * @param member its place in the group, from 0 to 6
     * @param log how large its log is; it cannot be changed later
     * @param logDisk holds the log
     * @throws StorageException when something is there already, the disk has less room than the log
     *     takes, or this user may not write there
     * @throws IOException when the file system fails
     * @throws IllegalArgumentException when the member number is out of its bounds
     */
    public static void init(Path path, GroupId group, int member, LogGeometry log, Disk logDisk)
            throws IOException {
        Identity identity = new Identity(group, SOME_LOCAL_GROUP, member, newIncarnation());
        init(path, identity, log, Disk.ofThisMachine(), logDisk);
    }

    private static void init(Path path, Identity identity, LogGeometry log) throws IOException {
        init(path, identity, log, Disk.ofThisMachine());
    }

    static void init(Path path, Identity identity, LogGeometry log, Disk disk) throws IOException {
        init(path, identity, log, disk, disk);
    }

    private static void init(Path path, Identity identity, LogGeometry log, Disk disk, Disk logDisk)
            throws IOException {
        try {
            make(path, identity, log, disk, logDisk);
        } catch (FileSystemException e) {
            throw Refusal.notAllowed(e);
        }
    }

    private static void make(Path path, Identity identity, LogGeometry log, Disk disk, Disk logDisk)
            throws IOException {
        refuseWhatIsThere(path);
        Files.createDirectories(path);
        DirectoryLock lock = DirectoryLock.take(path);
        try {
            fill(path, identity, log, disk, logDisk);
        } catch (IOException | RuntimeException e) {
            removeAgain(path, e);
            throw e;
        } finally {
            lock.close();
        }
        disk.forceDirectory(path.toAbsolutePath().getParent());
    }

    /** Nothing was there before. */
    private static void removeAgain(Path path, Exception why) {
        try {
            Leftovers.remove(names(path).stream().map(path::resolve).toList());
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** The identity comes last: without it nobody opens the directory. */
    private static void fill(Path path, Identity identity, LogGeometry log, Disk disk, Disk logDisk)
            throws IOException {
        SegmentLog.create(logOf(path), identity, log, logDisk);
        Files.createDirectory(snapshotsOf(path));
        new IdentityFile(path, disk)
                .write(identity.group(), identity.member(), identity.incarnation());
    }

    private static long newIncarnation() {
        SecureRandom random = new SecureRandom();
        long incarnation = 0;
        while (incarnation == 0) {
            incarnation = random.nextLong();
        }
        return incarnation;
    }

    private static void refuseWhatIsThere(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refusal.notADirectory(path);
        }
        if (Files.exists(path) && !names(path).isEmpty()) {
            throw Refusal.occupied(path, names(path));
        }
    }

    /**
     * Opens a directory, whosever it is.
     *
     * @param path of the directory
     * @return the directory, which no other process can open before it is closed
     * @throws StorageException when it is missing, empty, not made by Decree, damaged, of a newer
     *     format, in use, or not this user's to write
     * @throws IOException when the file system fails
     */
    public static ReplicaDirectory open(Path path) throws IOException {
        return taken(path, look(path));
    }

    private static ReplicaDirectory taken(Path path, Block owner) throws IOException {
        try {
            return new ReplicaDirectory(path, owner, DirectoryLock.take(path));
        } catch (FileSystemException e) {
            throw Refusal.notAllowed(e);
        }
    }

    /**
     * Opens the directory of a certain member.
     *
     * @param path of the directory
     * @param group the group that it has to belong to
     * @param member the member that it has to belong to
     * @return the directory, which no other process can open before it is closed
     * @throws StorageException as {@link #open(Path)}, and when it belongs to somebody else
     * @throws IOException when the file system fails
     */
    public static ReplicaDirectory open(Path path, GroupId group, int member) throws IOException {
        Block owner = look(path);
        if (!owner.group().equals(group)) {
            throw Refusal.foreign(path, "group " + owner.group() + ", not to group " + group);
        }
        if (owner.member() != member) {
            throw Refusal.foreign(path, "member " + owner.member() + ", not to member " + member);
        }
        return taken(path, owner);
    }

    /**
     * Reads whose a directory is, without taking it: the process that uses it is not disturbed.
     *
     * @param path of the directory
     * @param localGroup the number that stands for the group on this replica
     * @return who its replica is
     * @throws StorageException as {@link #open(Path)}, unless it is in use
     * @throws IOException when the file system fails
     */
    public static Identity identityOf(Path path, long localGroup) throws IOException {
        return identity(look(path), localGroup);
    }

    /**
     * Reads what a directory's group agreed on, without taking the directory.
     *
     * @param path of the directory
     * @return the limits; empty when no replica was started on the directory yet
     * @throws StorageException as {@link #open(Path)}, unless it is in use, and when the file is
     *     damaged, of a newer format, or another replica's
     * @throws IOException when the file system fails
     */
    public static Optional<AgreedLimits> limitsOf(Path path) throws IOException {
        Identity owner = identity(look(path), SOME_LOCAL_GROUP);
        LimitsFile file = new LimitsFile(path, Disk.ofThisMachine());
        return file.isThere() ? Optional.of(file.read(owner)) : Optional.empty();
    }

    private static Block look(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw Refusal.missing(path);
        }
        try {
            return owner(path);
        } catch (FileSystemException e) {
            throw Refusal.notAllowed(e);
        }
    }

    private static Block owner(Path path) throws IOException {
        if (names(path).isEmpty()) {
            throw Refusal.empty(path);
        }
        IdentityFile file = new IdentityFile(path, Disk.ofThisMachine());
        if (!file.isThere()) {
            throw Refusal.notOurs(path);
        }
        return file.read();
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.equals(LOST_AND_FOUND))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Who this replica is.
     *
     * @param localGroup the number that stands for the group on this replica, not 0
     * @return its identity
     */
    public Identity identity(long localGroup) {
        return identity(owner, localGroup);
    }

    private static Identity identity(Block owner, long localGroup) {
        return new Identity(owner.group(), localGroup, owner.member(), owner.incarnation());
    }

    /**
     * Compares the limits of a start with those that the group was begun with, and remembers them
     * when this is the first start. Called before the log is opened, by everybody who opens it to
     * execute what is in it. Limits that differ are taken as long as the directory holds no value.
     *
     * @param limits what the group agreed on
     * @throws StorageException when they differ from those of an earlier start, and when the file
     *     is damaged, of a newer format, another replica's, or not this user's to write
     * @throws IOException when the file system fails
     */
    public void agreeOn(Limits limits) throws IOException {
        agreeOn(limits, Disk.ofThisMachine());
    }

    void agreeOn(Limits limits, Disk disk) throws IOException {
        try {
            agree(AgreedLimits.of(limits), new LimitsFile(path, disk));
        } catch (FileSystemException e) {
            throw Refusal.notAllowed(e);
        }
    }

    private void agree(AgreedLimits now, LimitsFile file) throws IOException {
        Identity identity = identity(SOME_LOCAL_GROUP);
        AgreedLimits before = file.isThere() ? file.read(identity) : null;
        if (before != null && !before.equals(now) && Contents.hasValues(path, identity)) {
            throw Refusal.otherLimits(file.path(), before, now);
        }
        if (!now.equals(before)) {
            file.write(identity, now);
        }
    }

    /**
     * Where the directory is.
     *
     * @return its path
     */
    public Path path() {
        return path;
    }

    /**
     * Where its log is.
     *
     * @return a directory for {@link SegmentLog}
     */
    public Path log() {
        return logOf(path);
    }

    /**
     * Where its snapshots are.
     *
     * @return a directory
     */
    public Path snapshots() {
        return snapshotsOf(path);
    }

    /**
     * Where a directory's log is.
     *
     * @param path of the directory
     * @return a directory for {@link SegmentLog}
     */
    public static Path logOf(Path path) {
        return path.resolve("log");
    }

    /**
     * Where a directory's snapshots are.
     *
     * @param path of the directory
     * @return a directory
     */
    public static Path snapshotsOf(Path path) {
        return path.resolve("snapshots");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
