package io.decree.runtime.standard.disk;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A block of 4 KiB with a checksum, which says what it is and whose: the form of all small facts on
 * the disk. Little endian; zeros behind what it holds.
 *
 * <table>
 * <caption>A block, version 1</caption>
 * <tr><th>at</th><th>bytes</th><th>what</th></tr>
 * <tr><td>0</td><td>4</td><td>CRC32C of everything behind it</td></tr>
 * <tr><td>4</td><td>4</td><td>what it is: four letters</td></tr>
 * <tr><td>8</td><td>4</td><td>version: 1</td></tr>
 * <tr><td>12</td><td>4</td><td>member number</td></tr>
 * <tr><td>16</td><td>16</td><td>group id, upper half first</td></tr>
 * <tr><td>32</td><td>8</td><td>incarnation</td></tr>
 * <tr><td>40</td><td></td><td>numbers of 8 bytes, whatever the block is for</td></tr>
 * </table>
 *
 * <p>Checksum, letters and version stay where they are in every version to come. Nothing is
 * allocated after construction. One thread at a time.
 */
public final class Block {

    /** A block's length in bytes. */
    public static final int LENGTH = 4096;

    /** The version that this release writes, and the only one it reads. */
    public static final int VERSION = 1;

    private static final int LETTERS_AT = 4;
    private static final int VERSION_AT = 8;
    private static final int MEMBER_AT = 12;
    private static final int GROUP_AT = 16;
    private static final int INCARNATION_AT = 32;
    private static final int NUMBERS_AT = 40;

    private final Checksum checksum = new Checksum();
    private final int letters;
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(LENGTH).order(ByteOrder.LITTLE_ENDIAN);

    /**
     * A block of zeros.
     *
     * @param name what it is to be: four letters
     */
    public Block(String name) {
        letters =
                name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }

    /**
     * Sets a number.
     *
     * @param index from 0 on
     * @param number any number
     */
    public void set(int index, long number) {
        bytes.putLong(NUMBERS_AT + index * Long.BYTES, number);
    }

    /**
     * A number.
     *
     * @param index from 0 on
     * @return what was set or read
     */
    public long get(int index) {
        return bytes.getLong(NUMBERS_AT + index * Long.BYTES);
    }

    /**
     * Writes down whose it is.
     *
     * @param group its group
     * @param member its member
     * @param incarnation its incarnation
     */
    public void setOwner(GroupId group, int member, long incarnation) {
        bytes.putInt(MEMBER_AT, member);
        bytes.putLong(GROUP_AT, group.high()).putLong(GROUP_AT + Long.BYTES, group.low());
        bytes.putLong(INCARNATION_AT, incarnation);
    }

    /**
     * The member that it belongs to.
     *
     * @return a member number
     */
    public int member() {
        return bytes.getInt(MEMBER_AT);
    }

    /**
     * The group that it belongs to.
     *
     * @return the group's id
     * @throws IllegalArgumentException when it is 0, which no good block says
     */
    public GroupId group() {
        return new GroupId(bytes.getLong(GROUP_AT), bytes.getLong(GROUP_AT + Long.BYTES));
    }

    /**
     * The incarnation that it belongs to.
     *
     * @return a number
     */
    public long incarnation() {
        return bytes.getLong(INCARNATION_AT);
    }

    /**
     * Whether it belongs to a replica.
     *
     * @param identity of the replica
     * @return whether group, member and incarnation are the same
     */
    public boolean isOf(Identity identity) {
        return bytes.getLong(GROUP_AT) == identity.group().high()
                && bytes.getLong(GROUP_AT + Long.BYTES) == identity.group().low()
                && member() == identity.member()
                && incarnation() == identity.incarnation();
    }

    /**
     * Finishes the block.
     *
     * @return its bytes, to be written; valid until the next call
     */
    public ByteBuffer seal() {
        bytes.putInt(LETTERS_AT, letters).putInt(VERSION_AT, VERSION);
        bytes.clear();
        bytes.putInt(0, checksum.of(bytes, LETTERS_AT, LENGTH));
        return bytes;
    }

    /**
     * Where a block is to be read into.
     *
     * @return room for a block; {@link #isGood()} says what was read
     */
    public ByteBuffer room() {
        return bytes.clear();
    }

    /**
     * Whether what was read is a block of this name, undamaged.
     *
     * @return whether; the version may still be another
     */
    public boolean isGood() {
        return bytes.getInt(LETTERS_AT) == letters
                && bytes.getInt(0) == checksum.of(bytes.clear(), LETTERS_AT, LENGTH);
    }

    /**
     * The version of a good block.
     *
     * @return a number
     */
    public int version() {
        return bytes.getInt(VERSION_AT);
    }
}
