package io.decree.core.quorum;

/**
 * Counts who agrees. A quorum is more than half of the voters, so any two quorums share a member.
 *
 * <p>This is handwritten Java with handwritten JML, proved by KeY like the bodies of the core. It
 * keeps to the Java that KeY reads. The contracts spell a quorum out member by member; a proof
 * about it stays short when it never has to look into the parts of a sum. That is why each part,
 * the sum and the comparison have contracts of their own, which also bound them.
 */
public final class Quorums {

    /** How many members a configuration has at most. */
    public static final int MEMBERS = 7;

    private Quorums() {}

    /**
     * Whether those who are marked, and one more, are a quorum.
     *
     * <p>The contract says the same twice, in the two forms that the guards of a contract can have
     * when KeY has simplified them. It sees at once that one of them is what it looks for, and need
     * not try all members to find it out.
     *
     * @param voter which members vote
     * @param marked which members have agreed
     * @param counts whether the marks count at all
     * @param with a member that agrees whatever its mark says
     * @return whether more than half of the voters agree
     */
    /*@ public normal_behavior                                  // Quorums.isQuorumWith
    @   requires voter != null && voter.length == MEMBERS;    // Quorums.isQuorumWith: voter
    @   requires marked != null && marked.length == MEMBERS;  // Quorums.isQuorumWith: marked
    @   requires 0 <= with && with < MEMBERS;                 // Quorums.isQuorumWith: with
    @   assignable \strictly_nothing;                         // Quorums.isQuorumWith: changes
    @   ensures \result == (2 * ((voter[0]                    // Quorums.isQuorumWith: quorum
    @       && ((counts && marked[0]) || 0 == with) ? 1 : 0)
    @       + (voter[1] && ((counts && marked[1]) || 1 == with) ? 1 : 0)
    @       + (voter[2] && ((counts && marked[2]) || 2 == with) ? 1 : 0)
    @       + (voter[3] && ((counts && marked[3]) || 3 == with) ? 1 : 0)
    @       + (voter[4] && ((counts && marked[4]) || 4 == with) ? 1 : 0)
    @       + (voter[5] && ((counts && marked[5]) || 5 == with) ? 1 : 0)
    @       + (voter[6] && ((counts && marked[6]) || 6 == with) ? 1 : 0))
    @       > (voter[0] ? 1 : 0) + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0)
    @       + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0) + (voter[5] ? 1 : 0)
    @       + (voter[6] ? 1 : 0));
    @   ensures \result == (2 * ((voter[0]                    // Quorums.isQuorumWith: again
    @       && (counts || 0 == with) && (marked[0] || 0 == with) ? 1 : 0)
    @       + (voter[1] && (counts || 1 == with) && (marked[1] || 1 == with) ? 1 : 0)
    @       + (voter[2] && (counts || 2 == with) && (marked[2] || 2 == with) ? 1 : 0)
    @       + (voter[3] && (counts || 3 == with) && (marked[3] || 3 == with) ? 1 : 0)
    @       + (voter[4] && (counts || 4 == with) && (marked[4] || 4 == with) ? 1 : 0)
    @       + (voter[5] && (counts || 5 == with) && (marked[5] || 5 == with) ? 1 : 0)
    @       + (voter[6] && (counts || 6 == with) && (marked[6] || 6 == with) ? 1 : 0))
    @       > (voter[0] ? 1 : 0) + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0)
    @       + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0) + (voter[5] ? 1 : 0)
    @       + (voter[6] ? 1 : 0));
    @*/
    public static boolean isQuorumWith(
            boolean[] voter, boolean[] marked, boolean counts, int with) {
        int yes =
                sum(
                        agrees(voter[0], counts, marked[0], 0 == with),
                        agrees(voter[1], counts, marked[1], 1 == with),
                        agrees(voter[2], counts, marked[2], 2 == with),
                        agrees(voter[3], counts, marked[3], 3 == with),
                        agrees(voter[4], counts, marked[4], 4 == with),
                        agrees(voter[5], counts, marked[5], 5 == with),
                        agrees(voter[6], counts, marked[6], 6 == with));
        int all =
                sum(
                        one(voter[0]),
                        one(voter[1]),
                        one(voter[2]),
                        one(voter[3]),
                        one(voter[4]),
                        one(voter[5]),
                        one(voter[6]));
        return isMoreThanHalf(yes, all);
    }

    /*@ private normal_behavior                                 // Quorums.agrees
    @   requires true;                                        // Quorums.agrees: any
    @   assignable \strictly_nothing;                         // Quorums.agrees: changes
    @   ensures 0 <= \result && \result <= 1;                 // Quorums.agrees: range
    @   ensures \result                                       // Quorums.agrees: one
    @       == (votes && ((counts && mark) || is) ? 1 : 0);
    @   ensures \result                                       // Quorums.agrees: again
    @       == (votes && (counts || is) && (mark || is) ? 1 : 0);
    @*/
    private static int agrees(boolean votes, boolean counts, boolean mark, boolean is) {
        return votes && ((counts && mark) || is) ? 1 : 0;
    }

    /*@ private normal_behavior                                 // Quorums.one
    @   requires true;                                        // Quorums.one: any
    @   assignable \strictly_nothing;                         // Quorums.one: changes
    @   ensures 0 <= \result && \result <= 1;                 // Quorums.one: range
    @   ensures \result == (votes ? 1 : 0);                   // Quorums.one: one
    @*/
    private static int one(boolean votes) {
        return votes ? 1 : 0;
    }

    /*@ private normal_behavior                                 // Quorums.sum
    @   requires 0 <= a && a <= 1 && 0 <= b && b <= 1;        // Quorums.sum: parts
    @   requires 0 <= c && c <= 1 && 0 <= d && d <= 1;        // Quorums.sum: parts
    @   requires 0 <= e && e <= 1 && 0 <= f && f <= 1;        // Quorums.sum: parts
    @   requires 0 <= g && g <= 1;                            // Quorums.sum: parts
    @   assignable \strictly_nothing;                         // Quorums.sum: changes
    @   ensures \result == a + b + c + d + e + f + g;         // Quorums.sum: sum
    @   ensures 0 <= \result && \result <= MEMBERS;           // Quorums.sum: range
    @*/
    private static int sum(int a, int b, int c, int d, int e, int f, int g) {
        return a + b + c + d + e + f + g;
    }

    /*@ private normal_behavior                                 // Quorums.isMoreThanHalf
    @   requires 0 <= yes && yes <= MEMBERS;                  // Quorums.isMoreThanHalf: yes
    @   requires 0 <= all && all <= MEMBERS;                  // Quorums.isMoreThanHalf: all
    @   assignable \strictly_nothing;                         // Quorums.isMoreThanHalf: changes
    @   ensures \result == (2 * yes > all);                   // Quorums.isMoreThanHalf: half
    @*/
    private static boolean isMoreThanHalf(int yes, int all) {
        return 2 * yes > all;
    }
}
