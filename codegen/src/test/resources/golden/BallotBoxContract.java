// Generated from toy_consensus.contract. Do not edit; run `./decree generate`.
package io.decree.examples.toy.contract;

/**
 * Toy consensus: three nodes vote once, and a quorum of equal votes decides.
 * Small enough to read in one sitting, complete enough to exercise every output.
 */
public abstract class BallotBoxContract {
    /** How many values {@code Node} has. */
    public static final int NODE_COUNT = 3;

    /** The value of {@code option Value} that stands for nothing. */
    public static final int VALUE_NONE = 0;

    /** The value {@code red} of {@code Value}. */
    public static final int VALUE_RED = 1;

    /** The value {@code green} of {@code Value}. */
    public static final int VALUE_GREEN = 2;

    /** The result of case {@code cast_vote.not_a_voter}. */
    public static final int CAST_VOTE_NOT_A_VOTER = 1;

    /** The result of case {@code cast_vote.refuse}. */
    public static final int CAST_VOTE_REFUSE = 2;

    /** The result of case {@code cast_vote.accept}. */
    public static final int CAST_VOTE_ACCEPT = 3;

    /** The result of case {@code decide.wait}. */
    public static final int DECIDE_WAIT = 1;

    /** The result of case {@code decide.decide}. */
    public static final int DECIDE_DECIDE = 2;

    /** The state field {@code voter} of type {@code array[Node] of bool}. */
    protected /*@ spec_public @*/ boolean[] voter;

    /** The state field {@code vote_of} of type {@code array[Node] of option Value}. */
    protected /*@ spec_public @*/ int[] voteOf;

    /** The state field {@code decided} of type {@code array[Value] of bool}. */
    protected /*@ spec_public @*/ boolean[] decided;

    /*@ public invariant voter != null                                // BallotBox.voter: layout
      @       && voter.length == NODE_COUNT;
      @ public invariant voteOf != null                               // BallotBox.vote_of: layout
      @       && voteOf.length == NODE_COUNT;
      @ public invariant decided != null && decided.length == 3;      // BallotBox.decided: layout
      @ public invariant voter != decided;                            // BallotBox.voter: layout
      @ public invariant (\forall int i; 0 <= i && i < NODE_COUNT;    // BallotBox.vote_of: type
      @       VALUE_NONE <= voteOf[i] && voteOf[i] <= VALUE_GREEN);
      @ public invariant (decided[VALUE_RED]                          // BallotBox.decision_has_quorum
      @       ==> 2 * ((voter[0] && voteOf[0] == VALUE_RED ? 1 : 0)
      @       + (voter[1] && voteOf[1] == VALUE_RED ? 1 : 0)
      @       + (voter[2] && voteOf[2] == VALUE_RED ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0))
      @       && (decided[VALUE_GREEN]
      @       ==> 2 * ((voter[0] && voteOf[0] == VALUE_GREEN ? 1 : 0)
      @       + (voter[1] && voteOf[1] == VALUE_GREEN ? 1 : 0)
      @       + (voter[2] && voteOf[2] == VALUE_GREEN ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0));
      @ public invariant (!decided[VALUE_RED]                         // BallotBox.one_decision
      @       || !decided[VALUE_GREEN]) && (!decided[VALUE_GREEN] || !decided[VALUE_RED]);
      @*/

    /**
     * Handles {@code Cast}.
     *
     * @param mNode {@code m.node}
     * @param mValue {@code m.value}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // cast_vote.not_a_voter
      @   requires 0 <= mNode && mNode < NODE_COUNT;                  // Cast.node: type
      @   requires VALUE_RED <= mValue && mValue <= VALUE_GREEN;      // Cast.value: type
      @   requires !voter[mNode];                                     // cast_vote.not_a_voter: when
      @   assignable \nothing;                                        // cast_vote.not_a_voter: changes
      @   ensures \result == CAST_VOTE_NOT_A_VOTER;                   // cast_vote.not_a_voter: outcome
      @   ensures (\old(voteOf[0]) != VALUE_NONE                      // BallotBox.votes_are_final
      @       ==> voteOf[0] == \old(voteOf[0]))
      @       && (\old(voteOf[1]) != VALUE_NONE ==> voteOf[1] == \old(voteOf[1]))
      @       && (\old(voteOf[2]) != VALUE_NONE ==> voteOf[2] == \old(voteOf[2]));
      @   ensures (\old(decided[VALUE_RED]) ==> decided[VALUE_RED])   // BallotBox.decisions_are_final
      @       && (\old(decided[VALUE_GREEN]) ==> decided[VALUE_GREEN]);
      @
      @ also public normal_behavior                                   // cast_vote.refuse
      @   requires 0 <= mNode && mNode < NODE_COUNT;                  // Cast.node: type
      @   requires VALUE_RED <= mValue && mValue <= VALUE_GREEN;      // Cast.value: type
      @   requires voter[mNode];                                      // not cast_vote.not_a_voter
      @   requires voteOf[mNode] != VALUE_NONE;                       // cast_vote.refuse: when
      @   assignable \nothing;                                        // cast_vote.refuse: changes
      @   ensures \result == CAST_VOTE_REFUSE;                        // cast_vote.refuse: outcome
      @   ensures (\old(voteOf[0]) != VALUE_NONE                      // BallotBox.votes_are_final
      @       ==> voteOf[0] == \old(voteOf[0]))
      @       && (\old(voteOf[1]) != VALUE_NONE ==> voteOf[1] == \old(voteOf[1]))
      @       && (\old(voteOf[2]) != VALUE_NONE ==> voteOf[2] == \old(voteOf[2]));
      @   ensures (\old(decided[VALUE_RED]) ==> decided[VALUE_RED])   // BallotBox.decisions_are_final
      @       && (\old(decided[VALUE_GREEN]) ==> decided[VALUE_GREEN]);
      @
      @ also public normal_behavior                                   // cast_vote.accept
      @   requires 0 <= mNode && mNode < NODE_COUNT;                  // Cast.node: type
      @   requires VALUE_RED <= mValue && mValue <= VALUE_GREEN;      // Cast.value: type
      @   requires voter[mNode];                                      // not cast_vote.not_a_voter
      @   requires voteOf[mNode] == VALUE_NONE;                       // not cast_vote.refuse
      @   assignable voteOf[mNode];                                   // cast_vote.accept: changes
      @   ensures \result == CAST_VOTE_ACCEPT;                        // cast_vote.accept: outcome
      @   ensures voteOf[mNode] == mValue;                            // cast_vote.vote_recorded
      @   ensures (\old(voteOf[0]) != VALUE_NONE                      // BallotBox.votes_are_final
      @       ==> voteOf[0] == \old(voteOf[0]))
      @       && (\old(voteOf[1]) != VALUE_NONE ==> voteOf[1] == \old(voteOf[1]))
      @       && (\old(voteOf[2]) != VALUE_NONE ==> voteOf[2] == \old(voteOf[2]));
      @   ensures (\old(decided[VALUE_RED]) ==> decided[VALUE_RED])   // BallotBox.decisions_are_final
      @       && (\old(decided[VALUE_GREEN]) ==> decided[VALUE_GREEN]);
      @*/
    public abstract int castVote(int mNode, int mValue);

    /**
     * Handles {@code Decide}.
     *
     * @param mValue {@code m.value}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // decide.wait
      @   requires VALUE_RED <= mValue && mValue <= VALUE_GREEN;      // Decide.value: type
      @   requires 2 * ((voter[0] && voteOf[0] == mValue ? 1 : 0)     // decide.wait: when
      @       + (voter[1] && voteOf[1] == mValue ? 1 : 0)
      @       + (voter[2] && voteOf[2] == mValue ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0);
      @   requires 2 * ((voter[0] && voteOf[0] == mValue ? 1 : 0)     // decide.nobody_decided_otherwise
      @       + (voter[1] && voteOf[1] == mValue ? 1 : 0)
      @       + (voter[2] && voteOf[2] == mValue ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0)
      @       ==> (mValue != VALUE_RED ==> !decided[VALUE_RED])
      @       && (mValue != VALUE_GREEN ==> !decided[VALUE_GREEN]);
      @   assignable \nothing;                                        // decide.wait: changes
      @   ensures \result == DECIDE_WAIT;                             // decide.wait: outcome
      @   ensures (\old(voteOf[0]) != VALUE_NONE                      // BallotBox.votes_are_final
      @       ==> voteOf[0] == \old(voteOf[0]))
      @       && (\old(voteOf[1]) != VALUE_NONE ==> voteOf[1] == \old(voteOf[1]))
      @       && (\old(voteOf[2]) != VALUE_NONE ==> voteOf[2] == \old(voteOf[2]));
      @   ensures (\old(decided[VALUE_RED]) ==> decided[VALUE_RED])   // BallotBox.decisions_are_final
      @       && (\old(decided[VALUE_GREEN]) ==> decided[VALUE_GREEN]);
      @
      @ also public normal_behavior                                   // decide.decide
      @   requires VALUE_RED <= mValue && mValue <= VALUE_GREEN;      // Decide.value: type
      @   requires 2 * ((voter[0] && voteOf[0] == mValue ? 1 : 0)     // not decide.wait
      @       + (voter[1] && voteOf[1] == mValue ? 1 : 0)
      @       + (voter[2] && voteOf[2] == mValue ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0);
      @   requires 2 * ((voter[0] && voteOf[0] == mValue ? 1 : 0)     // decide.nobody_decided_otherwise
      @       + (voter[1] && voteOf[1] == mValue ? 1 : 0)
      @       + (voter[2] && voteOf[2] == mValue ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0)
      @       ==> (mValue != VALUE_RED ==> !decided[VALUE_RED])
      @       && (mValue != VALUE_GREEN ==> !decided[VALUE_GREEN]);
      @   assignable decided[mValue];                                 // decide.decide: changes
      @   ensures \result == DECIDE_DECIDE;                           // decide.decide: outcome
      @   ensures decided[mValue];                                    // decide.value_decided
      @   ensures (\old(voteOf[0]) != VALUE_NONE                      // BallotBox.votes_are_final
      @       ==> voteOf[0] == \old(voteOf[0]))
      @       && (\old(voteOf[1]) != VALUE_NONE ==> voteOf[1] == \old(voteOf[1]))
      @       && (\old(voteOf[2]) != VALUE_NONE ==> voteOf[2] == \old(voteOf[2]));
      @   ensures (\old(decided[VALUE_RED]) ==> decided[VALUE_RED])   // BallotBox.decisions_are_final
      @       && (\old(decided[VALUE_GREEN]) ==> decided[VALUE_GREEN]);
      @*/
    public abstract int decide(int mValue);
}
