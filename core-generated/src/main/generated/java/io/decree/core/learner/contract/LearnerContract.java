// Generated from learner.contract. Do not edit; run `./decree generate`.
package io.decree.core.learner.contract;

/**
 * One learner: which value each slot of the log was decided to have, and up to where all are known.
 *
 * <p>Every slot below {@code prefix} is decided and its value at hand; holes above are legal. {@code horizon} is
 * one past the highest slot known to exist, so {@code prefix < horizon} means that something is missing.
 *
 * <p>A value is decided here in two steps. A tally of votes or the leader say that a value is chosen,
 * and this replica looks for the bytes. When they are there, {@code learn} records it.
 */
public abstract class LearnerContract {
    /** The value of {@code Group} that stands for nothing. */
    public static final long GROUP_NONE = 0L;

    /** How many values {@code Member} has. */
    public static final int MEMBER_COUNT = 7;

    /** The greatest value of {@code Epoch}. */
    public static final long EPOCH_MAX = 1099511627776L;

    /** The greatest value of {@code Ballot}. */
    public static final long BALLOT_MAX = 1152921504606846976L;

    /** The value of {@code Ballot} that stands for nothing. */
    public static final long BALLOT_NONE = 0L;

    /** The greatest value of {@code Slot}. */
    public static final long SLOT_MAX = 1152921504606846976L;

    /** The greatest value of {@code End}. */
    public static final long END_MAX = 1152921504606846977L;

    /** The value of {@code Value} that stands for nothing. */
    public static final long VALUE_NONE = 0L;

    /** The least value of {@code Capacity}. */
    public static final int CAPACITY_MIN = 1;

    /** The greatest value of {@code Capacity}. */
    public static final int CAPACITY_MAX = 65536;

    /** The result of case {@code process_commit.foreign}. */
    public static final int PROCESS_COMMIT_FOREIGN = 1;

    /** The result of case {@code process_commit.older_epoch}. */
    public static final int PROCESS_COMMIT_OLDER_EPOCH = 2;

    /** The result of case {@code process_commit.newer_epoch}. */
    public static final int PROCESS_COMMIT_NEWER_EPOCH = 3;

    /** The result of case {@code process_commit.impostor}. */
    public static final int PROCESS_COMMIT_IMPOSTOR = 4;

    /** The result of case {@code process_commit.below_window}. */
    public static final int PROCESS_COMMIT_BELOW_WINDOW = 5;

    /** The result of case {@code process_commit.beyond_window}. */
    public static final int PROCESS_COMMIT_BEYOND_WINDOW = 6;

    /** The result of case {@code process_commit.known_already}. */
    public static final int PROCESS_COMMIT_KNOWN_ALREADY = 7;

    /** The result of case {@code process_commit.fetch}. */
    public static final int PROCESS_COMMIT_FETCH = 8;

    /** The result of case {@code process_commit.divergence}. */
    public static final int PROCESS_COMMIT_DIVERGENCE = 9;

    /** The result of case {@code process_commit.settled}. */
    public static final int PROCESS_COMMIT_SETTLED = 10;

    /** The result of case {@code process_commit.trust}. */
    public static final int PROCESS_COMMIT_TRUST = 11;

    /** The result of case {@code learn.below_window}. */
    public static final int LEARN_BELOW_WINDOW = 1;

    /** The result of case {@code learn.beyond_window}. */
    public static final int LEARN_BEYOND_WINDOW = 2;

    /** The result of case {@code learn.again}. */
    public static final int LEARN_AGAIN = 3;

    /** The result of case {@code learn.divergence}. */
    public static final int LEARN_DIVERGENCE = 4;

    /** The result of case {@code learn.record}. */
    public static final int LEARN_RECORD = 5;

    /** The result of case {@code advance_prefix.window_is_full}. */
    public static final int ADVANCE_PREFIX_WINDOW_IS_FULL = 1;

    /** The result of case {@code advance_prefix.hole}. */
    public static final int ADVANCE_PREFIX_HOLE = 2;

    /** The result of case {@code advance_prefix.next}. */
    public static final int ADVANCE_PREFIX_NEXT = 3;

    /** The result of case {@code heard_of.known_already}. */
    public static final int HEARD_OF_KNOWN_ALREADY = 1;

    /** The result of case {@code heard_of.raise}. */
    public static final int HEARD_OF_RAISE = 2;

    /** The result of case {@code find_gap.complete}. */
    public static final int FIND_GAP_COMPLETE = 1;

    /** The result of case {@code find_gap.missing}. */
    public static final int FIND_GAP_MISSING = 2;

    /** The result of case {@code free_slots.backwards}. */
    public static final int FREE_SLOTS_BACKWARDS = 1;

    /** The result of case {@code free_slots.undecided}. */
    public static final int FREE_SLOTS_UNDECIDED = 2;

    /** The result of case {@code free_slots.out_of_range}. */
    public static final int FREE_SLOTS_OUT_OF_RANGE = 3;

    /** The result of case {@code free_slots.free}. */
    public static final int FREE_SLOTS_FREE = 4;

    /** The result of case {@code install_snapshot.not_ahead}. */
    public static final int INSTALL_SNAPSHOT_NOT_AHEAD = 1;

    /** The result of case {@code install_snapshot.out_of_range}. */
    public static final int INSTALL_SNAPSHOT_OUT_OF_RANGE = 2;

    /** The result of case {@code install_snapshot.jump}. */
    public static final int INSTALL_SNAPSHOT_JUMP = 3;

    /** Nothing is answered. */
    public static final int REPLY_NONE = 0;

    /** A {@code Chosen} is answered. */
    public static final int REPLY_CHOSEN = 1;

    /** A {@code Fetch} is answered. */
    public static final int REPLY_FETCH = 2;

    /** No alarm is raised. */
    public static final int ALARM_NONE = 0;

    /** The alarm {@code chosen_value_changed} is raised. */
    public static final int ALARM_CHOSEN_VALUE_CHANGED = 1;

    /** The state field {@code self} of type {@code Member}. */
    protected /*@ spec_public @*/ int self;

    /** The state field {@code group} of type {@code Group}. */
    protected /*@ spec_public @*/ long group;

    /** The state field {@code epoch} of type {@code Epoch}. */
    protected /*@ spec_public @*/ long epoch;

    /** The state field {@code voter} of type {@code array[Member] of bool}. */
    protected /*@ spec_public @*/ boolean[] voter;

    /** The state field {@code capacity} of type {@code Capacity}. */
    protected /*@ spec_public @*/ int capacity;

    /** The state field {@code base} of type {@code Slot}. */
    protected /*@ spec_public @*/ long base;

    /** The state field {@code prefix} of type {@code Slot}. */
    protected /*@ spec_public @*/ long prefix;

    /** The state field {@code horizon} of type {@code Slot}. */
    protected /*@ spec_public @*/ long horizon;

    /** One cell for each slot held: {@code decided.value} of type {@code Value}. */
    protected /*@ spec_public @*/ long[] decidedValue;

    /** One cell for each slot held: {@code decided.digest} of type {@code Digest}. */
    protected /*@ spec_public @*/ long[] decidedDigest;

    /** One cell for each slot held: {@code decided.handle} of type {@code Handle}. */
    protected /*@ spec_public @*/ long[] decidedHandle;

    /** Which message is answered. */
    protected /*@ spec_public @*/ int replyKind;

    /** Whether the reply waits until what it promises is on disk. */
    protected /*@ spec_public @*/ boolean replyHeld;

    /** The field {@code ballot} of the reply. */
    protected /*@ spec_public @*/ long replyBallot;

    /** The field {@code slot} of the reply. */
    protected /*@ spec_public @*/ long replySlot;

    /** The field {@code value} of the reply. */
    protected /*@ spec_public @*/ long replyValue;

    /** The field {@code first} of the reply. */
    protected /*@ spec_public @*/ long replyFirst;

    /** The field {@code end} of the reply. */
    protected /*@ spec_public @*/ long replyEnd;

    /** Which alarm is raised. */
    protected /*@ spec_public @*/ int alarm;

    /*@ public invariant voter != null                                // Learner.voter: layout
      @       && voter.length == MEMBER_COUNT;
      @ public invariant decidedValue != null                         // Learner.decided: layout
      @       && decidedValue.length == capacity;
      @ public invariant decidedDigest != null                        // Learner.decided: layout
      @       && decidedDigest.length == capacity;
      @ public invariant decidedHandle != null                        // Learner.decided: layout
      @       && decidedHandle.length == capacity;
      @ public invariant decidedValue != decidedDigest                // Learner.decided: layout
      @       && decidedValue != decidedHandle;
      @ public invariant decidedDigest != decidedHandle;              // Learner.decided: layout
      @ public invariant 0 <= self && self < MEMBER_COUNT;            // Learner.self: type
      @ public invariant 0 <= epoch && epoch <= EPOCH_MAX;            // Learner.epoch: type
      @ public invariant CAPACITY_MIN <= capacity                     // Learner.capacity: type
      @       && capacity <= CAPACITY_MAX;
      @ public invariant 0 <= base && base <= SLOT_MAX;               // Learner.base: type
      @ public invariant 0 <= prefix && prefix <= SLOT_MAX;           // Learner.prefix: type
      @ public invariant 0 <= horizon && horizon <= SLOT_MAX;         // Learner.horizon: type
      @ public invariant group != GROUP_NONE;                         // Learner.group_is_real
      @ public invariant base <= 1152921504606846976L - capacity;     // Learner.window_stays_in_range
      @ public invariant base <= prefix;                              // Learner.base_is_not_above_prefix
      @ public invariant prefix - base <= capacity;                   // Learner.prefix_stays_in_window
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Learner.prefix_is_decided
      @       base + i < prefix ==> decidedValue[i] != VALUE_NONE);
      @*/

    /**
     * Commit information is a hint: it says that the slot is decided, and only a vote at the
     * leader's own ballot says with which value.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mVoteBallot {@code m.vote_ballot}
     * @param mVoteValue {@code m.vote_value}
     * @param mBallot {@code m.ballot}
     * @param mFrom {@code m.from}
     * @param mSlot {@code m.slot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_commit.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup != group;                                   // process_commit.foreign: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.foreign: changes
      @   ensures \result == PROCESS_COMMIT_FOREIGN;                  // process_commit.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.foreign: reply
      @   ensures !replyHeld;                                         // process_commit.foreign: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.foreign: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.older_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch < epoch;                                    // process_commit.older_epoch: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.older_epoch: changes
      @   ensures \result == PROCESS_COMMIT_OLDER_EPOCH;              // process_commit.older_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.older_epoch: reply
      @   ensures !replyHeld;                                         // process_commit.older_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.older_epoch: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.newer_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch > epoch;                                    // process_commit.newer_epoch: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.newer_epoch: changes
      @   ensures \result == PROCESS_COMMIT_NEWER_EPOCH;              // process_commit.newer_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.newer_epoch: reply
      @   ensures !replyHeld;                                         // process_commit.newer_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.newer_epoch: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.impostor
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 != mFrom || !voter[mFrom];         // process_commit.impostor: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.impostor: changes
      @   ensures \result == PROCESS_COMMIT_IMPOSTOR;                 // process_commit.impostor: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.impostor: reply
      @   ensures !replyHeld;                                         // process_commit.impostor: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.impostor: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.below_window
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot < base;                                      // process_commit.below_window: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.below_window: changes
      @   ensures \result == PROCESS_COMMIT_BELOW_WINDOW;             // process_commit.below_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.below_window: reply
      @   ensures !replyHeld;                                         // process_commit.below_window: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.below_window: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.beyond_window
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base >= capacity;                          // process_commit.beyond_window: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.beyond_window: changes
      @   ensures \result == PROCESS_COMMIT_BEYOND_WINDOW;            // process_commit.beyond_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.beyond_window: reply
      @   ensures !replyHeld;                                         // process_commit.beyond_window: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.beyond_window: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.known_already
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base < capacity;                           // not process_commit.beyond_window
      @   requires mVoteBallot != mBallot                             // process_commit.known_already: when
      @       && decidedValue[(int) (mSlot - base)] != VALUE_NONE;
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.known_already: changes
      @   ensures \result == PROCESS_COMMIT_KNOWN_ALREADY;            // process_commit.known_already: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.known_already: reply
      @   ensures !replyHeld;                                         // process_commit.known_already: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.known_already: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.fetch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base < capacity;                           // not process_commit.beyond_window
      @   requires mVoteBallot == mBallot                             // not process_commit.known_already
      @       || decidedValue[(int) (mSlot - base)] == VALUE_NONE;
      @   requires mVoteBallot != mBallot;                            // process_commit.fetch: when
      @   assignable replyKind, replyHeld, replyFirst, replyEnd,      // process_commit.fetch: changes
      @       alarm;
      @   ensures \result == PROCESS_COMMIT_FETCH;                    // process_commit.fetch: outcome
      @   ensures replyKind == REPLY_FETCH && replyFirst == mSlot     // process_commit.value_is_fetched
      @       && replyEnd == mSlot + 1;
      @   ensures !replyHeld;                                         // process_commit.fetch: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.fetch: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.divergence
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base < capacity;                           // not process_commit.beyond_window
      @   requires mVoteBallot == mBallot                             // not process_commit.known_already
      @       || decidedValue[(int) (mSlot - base)] == VALUE_NONE;
      @   requires mVoteBallot == mBallot;                            // not process_commit.fetch
      @   requires decidedValue[(int) (mSlot - base)] != VALUE_NONE   // process_commit.divergence: when
      @       && decidedValue[(int) (mSlot - base)] != mVoteValue;
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.divergence: changes
      @   ensures \result == PROCESS_COMMIT_DIVERGENCE;               // process_commit.divergence: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.divergence: reply
      @   ensures !replyHeld;                                         // process_commit.divergence: held
      @   ensures alarm == ALARM_CHOSEN_VALUE_CHANGED;                // process_commit.divergence: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.settled
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base < capacity;                           // not process_commit.beyond_window
      @   requires mVoteBallot == mBallot                             // not process_commit.known_already
      @       || decidedValue[(int) (mSlot - base)] == VALUE_NONE;
      @   requires mVoteBallot == mBallot;                            // not process_commit.fetch
      @   requires decidedValue[(int) (mSlot - base)] == VALUE_NONE   // not process_commit.divergence
      @       || decidedValue[(int) (mSlot - base)] == mVoteValue;
      @   requires decidedValue[(int) (mSlot - base)] != VALUE_NONE;  // process_commit.settled: when
      @   assignable replyKind, replyHeld, alarm;                     // process_commit.settled: changes
      @   ensures \result == PROCESS_COMMIT_SETTLED;                  // process_commit.settled: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_commit.settled: reply
      @   ensures !replyHeld;                                         // process_commit.settled: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.settled: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // process_commit.trust
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // LeaderCommit.epoch: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // LeaderCommit.vote_ballot: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // LeaderCommit.ballot: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // LeaderCommit.from: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // LeaderCommit.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_commit.ballot_is_real
      @   requires (mVoteBallot == BALLOT_NONE                        // process_commit.vote_is_whole
      @       ==> mVoteValue == VALUE_NONE)
      @       && (mVoteValue == VALUE_NONE ==> mVoteBallot == BALLOT_NONE);
      @   requires mGroup == group;                                   // not process_commit.foreign
      @   requires mEpoch >= epoch;                                   // not process_commit.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_commit.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_commit.impostor
      @   requires mSlot >= base;                                     // not process_commit.below_window
      @   requires mSlot - base < capacity;                           // not process_commit.beyond_window
      @   requires mVoteBallot == mBallot                             // not process_commit.known_already
      @       || decidedValue[(int) (mSlot - base)] == VALUE_NONE;
      @   requires mVoteBallot == mBallot;                            // not process_commit.fetch
      @   requires decidedValue[(int) (mSlot - base)] == VALUE_NONE   // not process_commit.divergence
      @       || decidedValue[(int) (mSlot - base)] == mVoteValue;
      @   requires decidedValue[(int) (mSlot - base)] == VALUE_NONE;  // not process_commit.settled
      @   assignable replyKind, replyHeld, replyBallot, replySlot,    // process_commit.trust: changes
      @       replyValue, alarm;
      @   ensures \result == PROCESS_COMMIT_TRUST;                    // process_commit.trust: outcome
      @   ensures replyKind == REPLY_CHOSEN                           // process_commit.own_vote_is_chosen
      @       && replyBallot == mBallot && replySlot == mSlot && replyValue == mVoteValue;
      @   ensures !replyHeld;                                         // process_commit.trust: held
      @   ensures alarm == ALARM_NONE;                                // process_commit.trust: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int processCommit(long mGroup, long mEpoch, long mVoteBallot, long mVoteValue,
            long mBallot, int mFrom, long mSlot);

    /**
     * The bytes of a chosen value are at hand.
     *
     * @param mSlot {@code m.slot}
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // learn.below_window
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Learned.slot: type
      @   requires mValue != VALUE_NONE;                              // learn.value_is_real
      @   requires mSlot < base;                                      // learn.below_window: when
      @   assignable replyKind, replyHeld, alarm;                     // learn.below_window: changes
      @   ensures \result == LEARN_BELOW_WINDOW;                      // learn.below_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // learn.below_window: reply
      @   ensures !replyHeld;                                         // learn.below_window: held
      @   ensures alarm == ALARM_NONE;                                // learn.below_window: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // learn.beyond_window
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Learned.slot: type
      @   requires mValue != VALUE_NONE;                              // learn.value_is_real
      @   requires mSlot >= base;                                     // not learn.below_window
      @   requires mSlot - base >= capacity;                          // learn.beyond_window: when
      @   assignable replyKind, replyHeld, alarm;                     // learn.beyond_window: changes
      @   ensures \result == LEARN_BEYOND_WINDOW;                     // learn.beyond_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // learn.beyond_window: reply
      @   ensures !replyHeld;                                         // learn.beyond_window: held
      @   ensures alarm == ALARM_NONE;                                // learn.beyond_window: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // learn.again
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Learned.slot: type
      @   requires mValue != VALUE_NONE;                              // learn.value_is_real
      @   requires mSlot >= base;                                     // not learn.below_window
      @   requires mSlot - base < capacity;                           // not learn.beyond_window
      @   requires decidedValue[(int) (mSlot - base)] == mValue;      // learn.again: when
      @   assignable replyKind, replyHeld, alarm;                     // learn.again: changes
      @   ensures \result == LEARN_AGAIN;                             // learn.again: outcome
      @   ensures replyKind == REPLY_NONE;                            // learn.again: reply
      @   ensures !replyHeld;                                         // learn.again: held
      @   ensures alarm == ALARM_NONE;                                // learn.again: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // learn.divergence
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Learned.slot: type
      @   requires mValue != VALUE_NONE;                              // learn.value_is_real
      @   requires mSlot >= base;                                     // not learn.below_window
      @   requires mSlot - base < capacity;                           // not learn.beyond_window
      @   requires decidedValue[(int) (mSlot - base)] != mValue;      // not learn.again
      @   requires decidedValue[(int) (mSlot - base)] != VALUE_NONE;  // learn.divergence: when
      @   assignable replyKind, replyHeld, alarm;                     // learn.divergence: changes
      @   ensures \result == LEARN_DIVERGENCE;                        // learn.divergence: outcome
      @   ensures replyKind == REPLY_NONE;                            // learn.divergence: reply
      @   ensures !replyHeld;                                         // learn.divergence: held
      @   ensures alarm == ALARM_CHOSEN_VALUE_CHANGED;                // learn.divergence: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // learn.record
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Learned.slot: type
      @   requires mValue != VALUE_NONE;                              // learn.value_is_real
      @   requires mSlot >= base;                                     // not learn.below_window
      @   requires mSlot - base < capacity;                           // not learn.beyond_window
      @   requires decidedValue[(int) (mSlot - base)] != mValue;      // not learn.again
      @   requires decidedValue[(int) (mSlot - base)] == VALUE_NONE;  // not learn.divergence
      @   assignable decidedValue[(int) (mSlot - base)],              // learn.record: changes
      @       decidedDigest[(int) (mSlot - base)], decidedHandle[(int) (mSlot - base)], horizon,
      @       replyKind, replyHeld, alarm;
      @   ensures \result == LEARN_RECORD;                            // learn.record: outcome
      @   ensures decidedValue[(int) (mSlot - base)] == mValue;       // learn.value_recorded
      @   ensures decidedDigest[(int) (mSlot - base)] == mDigest;     // learn.digest_recorded
      @   ensures decidedHandle[(int) (mSlot - base)] == mHandle;     // learn.handle_recorded
      @   ensures horizon == (mSlot < \old(horizon) ? \old(horizon)   // learn.slot_is_known
      @       : mSlot + 1);
      @   ensures (\forall int i; 0 <= i && i < capacity              // learn.other_decisions_kept
      @       && i != mSlot - base; decidedValue[i] == \old(decidedValue[i])
      @       && decidedDigest[i] == \old(decidedDigest[i])
      @       && decidedHandle[i] == \old(decidedHandle[i]));
      @   ensures replyKind == REPLY_NONE;                            // learn.record: reply
      @   ensures !replyHeld;                                         // learn.record: held
      @   ensures alarm == ALARM_NONE;                                // learn.record: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int learn(long mSlot, long mValue, long mDigest, long mHandle);

    /**
     * Moves the prefix by one slot. The replica calls it until it meets a hole.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // advance_prefix.window_is_full
      @   requires prefix - base >= capacity;                         // advance_prefix.window_is_full: when
      @   assignable replyKind, replyHeld, alarm;                     // advance_prefix.window_is_full: changes
      @   ensures \result == ADVANCE_PREFIX_WINDOW_IS_FULL;           // advance_prefix.window_is_full: outcome
      @   ensures replyKind == REPLY_NONE;                            // advance_prefix.window_is_full: reply
      @   ensures !replyHeld;                                         // advance_prefix.window_is_full: held
      @   ensures alarm == ALARM_NONE;                                // advance_prefix.window_is_full: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // advance_prefix.hole
      @   requires prefix - base < capacity;                          // not advance_prefix.window_is_full
      @   requires decidedValue[(int) (prefix - base)] ==             // advance_prefix.hole: when
      @       VALUE_NONE;
      @   assignable replyKind, replyHeld, alarm;                     // advance_prefix.hole: changes
      @   ensures \result == ADVANCE_PREFIX_HOLE;                     // advance_prefix.hole: outcome
      @   ensures replyKind == REPLY_NONE;                            // advance_prefix.hole: reply
      @   ensures !replyHeld;                                         // advance_prefix.hole: held
      @   ensures alarm == ALARM_NONE;                                // advance_prefix.hole: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // advance_prefix.next
      @   requires prefix - base < capacity;                          // not advance_prefix.window_is_full
      @   requires decidedValue[(int) (prefix - base)] !=             // not advance_prefix.hole
      @       VALUE_NONE;
      @   assignable prefix, replyKind, replyHeld, alarm;             // advance_prefix.next: changes
      @   ensures \result == ADVANCE_PREFIX_NEXT;                     // advance_prefix.next: outcome
      @   ensures prefix == \old(prefix) + 1;                         // advance_prefix.one_more
      @   ensures replyKind == REPLY_NONE;                            // advance_prefix.next: reply
      @   ensures !replyHeld;                                         // advance_prefix.next: held
      @   ensures alarm == ALARM_NONE;                                // advance_prefix.next: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int advancePrefix();

    /**
     * Handles {@code Heard}.
     *
     * @param mEnd {@code m.end}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // heard_of.known_already
      @   requires 0 <= mEnd && mEnd <= SLOT_MAX;                     // Heard.end: type
      @   requires mEnd <= horizon;                                   // heard_of.known_already: when
      @   assignable replyKind, replyHeld, alarm;                     // heard_of.known_already: changes
      @   ensures \result == HEARD_OF_KNOWN_ALREADY;                  // heard_of.known_already: outcome
      @   ensures replyKind == REPLY_NONE;                            // heard_of.known_already: reply
      @   ensures !replyHeld;                                         // heard_of.known_already: held
      @   ensures alarm == ALARM_NONE;                                // heard_of.known_already: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // heard_of.raise
      @   requires 0 <= mEnd && mEnd <= SLOT_MAX;                     // Heard.end: type
      @   requires mEnd > horizon;                                    // not heard_of.known_already
      @   assignable horizon, replyKind, replyHeld, alarm;            // heard_of.raise: changes
      @   ensures \result == HEARD_OF_RAISE;                          // heard_of.raise: outcome
      @   ensures horizon == mEnd;                                    // heard_of.horizon_raised
      @   ensures replyKind == REPLY_NONE;                            // heard_of.raise: reply
      @   ensures !replyHeld;                                         // heard_of.raise: held
      @   ensures alarm == ALARM_NONE;                                // heard_of.raise: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int heardOf(long mEnd);

    /**
     * What the replica has to ask others for.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // find_gap.complete
      @   requires prefix >= horizon;                                 // find_gap.complete: when
      @   assignable replyKind, replyHeld, alarm;                     // find_gap.complete: changes
      @   ensures \result == FIND_GAP_COMPLETE;                       // find_gap.complete: outcome
      @   ensures replyKind == REPLY_NONE;                            // find_gap.complete: reply
      @   ensures !replyHeld;                                         // find_gap.complete: held
      @   ensures alarm == ALARM_NONE;                                // find_gap.complete: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // find_gap.missing
      @   requires prefix < horizon;                                  // not find_gap.complete
      @   assignable replyKind, replyHeld, replyFirst, replyEnd,      // find_gap.missing: changes
      @       alarm;
      @   ensures \result == FIND_GAP_MISSING;                        // find_gap.missing: outcome
      @   ensures replyKind == REPLY_FETCH && replyFirst == prefix    // find_gap.gap_is_named
      @       && replyEnd == horizon;
      @   ensures !replyHeld;                                         // find_gap.missing: held
      @   ensures alarm == ALARM_NONE;                                // find_gap.missing: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int findGap();

    /**
     * Frees the slots below {@code m.base}: all of them are decided, and in the durable log.
     *
     * @param mBase {@code m.base}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // free_slots.backwards
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Freed.base: type
      @   requires mBase < base;                                      // free_slots.backwards: when
      @   assignable replyKind, replyHeld, alarm;                     // free_slots.backwards: changes
      @   ensures \result == FREE_SLOTS_BACKWARDS;                    // free_slots.backwards: outcome
      @   ensures replyKind == REPLY_NONE;                            // free_slots.backwards: reply
      @   ensures !replyHeld;                                         // free_slots.backwards: held
      @   ensures alarm == ALARM_NONE;                                // free_slots.backwards: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // free_slots.undecided
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Freed.base: type
      @   requires mBase >= base;                                     // not free_slots.backwards
      @   requires mBase > prefix;                                    // free_slots.undecided: when
      @   assignable replyKind, replyHeld, alarm;                     // free_slots.undecided: changes
      @   ensures \result == FREE_SLOTS_UNDECIDED;                    // free_slots.undecided: outcome
      @   ensures replyKind == REPLY_NONE;                            // free_slots.undecided: reply
      @   ensures !replyHeld;                                         // free_slots.undecided: held
      @   ensures alarm == ALARM_NONE;                                // free_slots.undecided: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // free_slots.out_of_range
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Freed.base: type
      @   requires mBase >= base;                                     // not free_slots.backwards
      @   requires mBase <= prefix;                                   // not free_slots.undecided
      @   requires mBase > 1152921504606846976L - capacity;           // free_slots.out_of_range: when
      @   assignable replyKind, replyHeld, alarm;                     // free_slots.out_of_range: changes
      @   ensures \result == FREE_SLOTS_OUT_OF_RANGE;                 // free_slots.out_of_range: outcome
      @   ensures replyKind == REPLY_NONE;                            // free_slots.out_of_range: reply
      @   ensures !replyHeld;                                         // free_slots.out_of_range: held
      @   ensures alarm == ALARM_NONE;                                // free_slots.out_of_range: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // free_slots.free
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Freed.base: type
      @   requires mBase >= base;                                     // not free_slots.backwards
      @   requires mBase <= prefix;                                   // not free_slots.undecided
      @   requires mBase <= 1152921504606846976L - capacity;          // not free_slots.out_of_range
      @   assignable base, decidedValue[*], decidedDigest[*],         // free_slots.free: changes
      @       decidedHandle[*], replyKind, replyHeld, alarm;
      @   ensures \result == FREE_SLOTS_FREE;                         // free_slots.free: outcome
      @   ensures base == mBase;                                      // free_slots.base_moved
      @   ensures (\forall int i; 0 <= i && i < capacity;             // free_slots.decisions_kept
      @       \old(base) <= base + i && base + i - \old(base) < capacity
      @       ==> decidedValue[i] == \old(decidedValue[(int) (mBase + i - base)])
      @       && decidedDigest[i] == \old(decidedDigest[(int) (mBase + i - base)])
      @       && decidedHandle[i] == \old(decidedHandle[(int) (mBase + i - base)]));
      @   ensures (\forall int i; 0 <= i && i < capacity;             // free_slots.decisions_freed
      @       \old(base) > base + i || base + i - \old(base) >= capacity
      @       ==> decidedValue[i] == VALUE_NONE && decidedDigest[i] == 0
      @       && decidedHandle[i] == 0);
      @   ensures replyKind == REPLY_NONE;                            // free_slots.free: reply
      @   ensures !replyHeld;                                         // free_slots.free: held
      @   ensures alarm == ALARM_NONE;                                // free_slots.free: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int freeSlots(long mBase);

    /**
     * A snapshot, or the log of a replica that starts again, stands for every slot below {@code m.base}.
     *
     * @param mBase {@code m.base}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // install_snapshot.not_ahead
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Installed.base: type
      @   requires mBase <= prefix;                                   // install_snapshot.not_ahead: when
      @   assignable replyKind, replyHeld, alarm;                     // install_snapshot.not_ahead: changes
      @   ensures \result == INSTALL_SNAPSHOT_NOT_AHEAD;              // install_snapshot.not_ahead: outcome
      @   ensures replyKind == REPLY_NONE;                            // install_snapshot.not_ahead: reply
      @   ensures !replyHeld;                                         // install_snapshot.not_ahead: held
      @   ensures alarm == ALARM_NONE;                                // install_snapshot.not_ahead: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // install_snapshot.out_of_range
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Installed.base: type
      @   requires mBase > prefix;                                    // not install_snapshot.not_ahead
      @   requires mBase > 1152921504606846976L - capacity;           // install_snapshot.out_of_range: when
      @   assignable replyKind, replyHeld, alarm;                     // install_snapshot.out_of_range: changes
      @   ensures \result == INSTALL_SNAPSHOT_OUT_OF_RANGE;           // install_snapshot.out_of_range: outcome
      @   ensures replyKind == REPLY_NONE;                            // install_snapshot.out_of_range: reply
      @   ensures !replyHeld;                                         // install_snapshot.out_of_range: held
      @   ensures alarm == ALARM_NONE;                                // install_snapshot.out_of_range: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @
      @ also public normal_behavior                                   // install_snapshot.jump
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Installed.base: type
      @   requires mBase > prefix;                                    // not install_snapshot.not_ahead
      @   requires mBase <= 1152921504606846976L - capacity;          // not install_snapshot.out_of_range
      @   assignable base, prefix, horizon, decidedValue[*],          // install_snapshot.jump: changes
      @       decidedDigest[*], decidedHandle[*], replyKind, replyHeld, alarm;
      @   ensures \result == INSTALL_SNAPSHOT_JUMP;                   // install_snapshot.jump: outcome
      @   ensures base == mBase;                                      // install_snapshot.base_jumped
      @   ensures prefix == mBase;                                    // install_snapshot.prefix_jumped
      @   ensures horizon == (mBase < \old(horizon) ? \old(horizon)   // install_snapshot.snapshot_is_known
      @       : mBase);
      @   ensures (\forall int i; 0 <= i && i < capacity;             // install_snapshot.later_decisions_kept
      @       \old(base) <= base + i && base + i - \old(base) < capacity
      @       ==> decidedValue[i] == \old(decidedValue[(int) (mBase + i - base)])
      @       && decidedDigest[i] == \old(decidedDigest[(int) (mBase + i - base)])
      @       && decidedHandle[i] == \old(decidedHandle[(int) (mBase + i - base)]));
      @   ensures (\forall int i; 0 <= i && i < capacity;             // install_snapshot.new_slots_undecided
      @       \old(base) > base + i || base + i - \old(base) >= capacity
      @       ==> decidedValue[i] == VALUE_NONE && decidedDigest[i] == 0
      @       && decidedHandle[i] == 0);
      @   ensures replyKind == REPLY_NONE;                            // install_snapshot.jump: reply
      @   ensures !replyHeld;                                         // install_snapshot.jump: held
      @   ensures alarm == ALARM_NONE;                                // install_snapshot.jump: alarm
      @   ensures base >= \old(base);                                 // Learner.window_never_slides_back
      @   ensures prefix >= \old(prefix);                             // Learner.prefix_never_drops
      @   ensures horizon >= \old(horizon);                           // Learner.horizon_never_drops
      @*/
    public abstract int installSnapshot(long mBase);
}
