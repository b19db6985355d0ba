package io.decree.runtime.standard.log;

import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.file.Path;

/** How a file is opened: to be written too, or only to be looked at. */
@FunctionalInterface
interface Opener {

    DiskFile open(Path path) throws IOException;
}
