package io.decree.runtime.fuzz;

import java.nio.ByteBuffer;
import java.util.List;

/** A decoder and what must be true of it whatever it reads. */
interface Target {

    /** Good bytes to begin with. */
    List<byte[]> corpus();

    /** Makes checksums right, as an attacker would, who can compute them too. */
    void seal(ByteBuffer bytes);

    /** Decodes. Nothing but this is measured. */
    void decode(ByteBuffer bytes);

    /**
     * Judges what was decoded last.
     *
     * @param bytes what it was decoded from
     * @param sealed whether its checksums were made right
     * @return what is wrong, or null
     */
    String judge(ByteBuffer bytes, boolean sealed);

    /** How often something was accepted: without it nothing was tested. */
    long accepted();
}
