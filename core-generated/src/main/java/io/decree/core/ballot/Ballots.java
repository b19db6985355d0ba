package io.decree.core.ballot;

/**
 * What can be computed with ballots. A ballot is {@code round * 65,536 + member}: ballots are
 * ordered by round first, and each belongs to exactly one member. So two members never use the same
 * ballot, and every member can always find one above a ballot it has seen.
 *
 * <p>This is handwritten Java with handwritten JML, proved by KeY like the bodies of the core. It
 * keeps to the Java that KeY reads.
 */
public final class Ballots {

    /** How many members a round has room for. */
    public static final int MEMBERS = 65536;

    /** The greatest ballot a contract may name, 2^60. */
    public static final long MAX = 1152921504606846976L;

    /** The greatest round, so that no ballot of it exceeds {@link #MAX}. */
    public static final long ROUND_MAX = 17592186044415L;

    private Ballots() {}

    /**
     * The member that alone may use a ballot.
     *
     * @param ballot from 0 to {@link #MAX}
     * @return from 0 to 65,535
     */
    /*@ public normal_behavior                                  // Ballots.owner
    @   requires 0 <= ballot && ballot <= MAX;                // Ballots.owner: type
    @   assignable \strictly_nothing;                         // Ballots.owner: changes
    @   ensures \result == ballot % 65536;                    // Ballots.owner_is_remainder
    @   ensures 0 <= \result && \result < MEMBERS;            // Ballots.owner_is_member
    @*/
    public static int owner(long ballot) {
        return (int) (ballot % 65536);
    }

    /**
     * The ballot of a member in a round.
     *
     * @param round from 0 to {@link #ROUND_MAX}
     * @param member from 0 to 65,535
     * @return the ballot
     */
    /*@ public normal_behavior                                  // Ballots.make
    @   requires 0 <= round && round <= ROUND_MAX;            // Ballots.make: type
    @   requires 0 <= member && member < MEMBERS;             // Ballots.make: type
    @   assignable \strictly_nothing;                         // Ballots.make: changes
    @   ensures \result == round * 65536 + member;            // Ballots.make_counts_rounds
    @   ensures \result % 65536 == member;                    // Ballots.make_belongs_to_member
    @   ensures 0 <= \result && \result <= MAX;               // Ballots.make_is_ballot
    @*/
    public static long make(long round, int member) {
        return round * 65536 + member;
    }

    /**
     * The least ballot above a given one that belongs to a member.
     *
     * @param ballot from 0 to {@link #MAX}
     * @param member from 0 to 65,535
     * @return at most 65,536 above the ballot; it exceeds {@link #MAX} only after the last
     *     round
     */
    /*@ public normal_behavior                                  // Ballots.next
    @   requires 0 <= ballot && ballot <= MAX;                // Ballots.next: type
    @   requires 0 <= member && member < MEMBERS;             // Ballots.next: type
    @   assignable \strictly_nothing;                         // Ballots.next: changes
    @   ensures \result > ballot;                             // Ballots.next_is_above
    @   ensures \result - ballot <= 65536;                    // Ballots.next_is_least
    @   ensures \result % 65536 == member;                    // Ballots.next_belongs_to_member
    @   ensures \result == ballot - ballot % 65536            // Ballots.next_in_closed_form
    @       + (ballot % 65536 < member ? 0 : 65536) + member;
    @*/
    public static long next(long ballot, int member) {
        long first = ballot - ballot % 65536;
        if (ballot % 65536 < member) {
            return first + member;
        }
        return first + 65536 + member;
    }
}
