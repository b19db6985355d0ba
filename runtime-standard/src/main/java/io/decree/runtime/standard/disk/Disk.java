package io.decree.runtime.standard.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A file system, as far as logs and snapshots need it. Any thread may call it. */
public interface Disk {

    /**
     * Makes a new file, to be read and written.
     *
     * @param path where nothing is yet
     * @return the file, empty
     * @throws IOException when something is there already, or the file system fails
     */
    DiskFile create(Path path) throws IOException;

    /**
     * Opens a file, to be read and written.
     *
     * @param path a file
     * @return the file
     * @throws IOException when it is not there or cannot be opened
     */
    DiskFile open(Path path) throws IOException;

    /**
     * Opens a file, to be read only.
     *
     * @param path a file
     * @return the file
     * @throws IOException when it is not there or cannot be opened
     */
    DiskFile openToRead(Path path) throws IOException;

    /**
     * Gives a file another name in the same directory, as one step, and makes that durable.
     *
     * @param from its name
     * @param to its new name; what was there is gone
     * @throws IOException when that failed or is unknown
     */
    void rename(Path from, Path to) throws IOException;

    /**
     * Makes durable which names a directory holds.
     *
     * @param directory the directory
     * @throws IOException when that failed or is unknown
     */
    void forceDirectory(Path directory) throws IOException;

    /**
     * How much can be written here before the disk is full.
     *
     * @param path something that exists
     * @return a number of bytes
     * @throws IOException when nobody knows
     */
    long free(Path path) throws IOException;

    /**
     * The file system of this machine.
     *
     * @return one without state
     */
    static Disk ofThisMachine() {
        return new RealDisk();
    }
}
