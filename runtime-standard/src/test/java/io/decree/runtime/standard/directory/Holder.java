package io.decree.runtime.standard.directory;

import java.nio.file.Path;

/** A process that opens a directory and keeps it until its input ends. */
final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
        try (ReplicaDirectory directory = ReplicaDirectory.open(Path.of(arguments[0]))) {
            System.out.println("holds " + directory.path());
            while (System.in.read() >= 0) {
                // Nothing is ever said.
            }
        }
    }
}
