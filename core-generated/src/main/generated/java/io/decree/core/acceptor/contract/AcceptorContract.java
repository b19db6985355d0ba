// Generated from acceptor.contract. Do not edit; run `./decree generate`.
package io.decree.core.acceptor.contract;

/**
 * One multi-Paxos acceptor: what it must remember, and what it must answer.
 *
 * <p>Two watermarks bound what it holds. Slots below {@code low} are in a durable snapshot; slots from {@code low}
 * up to {@code base} are decided and in the local durable log; from {@code base} on, {@code capacity} slots may carry
 * a vote. Values are compared by the id their first proposer gave them; the digest and the handle
 * of a value travel with it and are never compared.
 */
public abstract class AcceptorContract {
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

    /** The value of {@code Value} that stands for nothing. */
    public static final long VALUE_NONE = 0L;

    /** The least value of {@code Capacity}. */
    public static final int CAPACITY_MIN = 1;

    /** The greatest value of {@code Capacity}. */
    public static final int CAPACITY_MAX = 65536;

    /** The value of {@code option Fitness} that stands for nothing. */
    public static final int FITNESS_NONE = 0;

    /** The value {@code recovering} of {@code Fitness}. */
    public static final int FITNESS_RECOVERING = 1;

    /** The value {@code fit} of {@code Fitness}. */
    public static final int FITNESS_FIT = 2;

    /** The value {@code failed} of {@code Fitness}. */
    public static final int FITNESS_FAILED = 3;

    /** The value of {@code option CatchUp} that stands for nothing. */
    public static final int CATCH_UP_NONE = 0;

    /** The value {@code not_needed} of {@code CatchUp}. */
    public static final int CATCH_UP_NOT_NEEDED = 1;

    /** The value {@code from_log} of {@code CatchUp}. */
    public static final int CATCH_UP_FROM_LOG = 2;

    /** The value {@code from_snapshot} of {@code CatchUp}. */
    public static final int CATCH_UP_FROM_SNAPSHOT = 3;

    /** The result of case {@code process_1a.foreign}. */
    public static final int PROCESS_1A_FOREIGN = 1;

    /** The result of case {@code process_1a.unfit}. */
    public static final int PROCESS_1A_UNFIT = 2;

    /** The result of case {@code process_1a.not_a_voter}. */
    public static final int PROCESS_1A_NOT_A_VOTER = 3;

    /** The result of case {@code process_1a.older_epoch}. */
    public static final int PROCESS_1A_OLDER_EPOCH = 4;

    /** The result of case {@code process_1a.newer_epoch}. */
    public static final int PROCESS_1A_NEWER_EPOCH = 5;

    /** The result of case {@code process_1a.impostor}. */
    public static final int PROCESS_1A_IMPOSTOR = 6;

    /** The result of case {@code process_1a.refuse}. */
    public static final int PROCESS_1A_REFUSE = 7;

    /** The result of case {@code process_1a.repeat}. */
    public static final int PROCESS_1A_REPEAT = 8;

    /** The result of case {@code process_1a.grant}. */
    public static final int PROCESS_1A_GRANT = 9;

    /** The result of case {@code process_2a.foreign}. */
    public static final int PROCESS_2A_FOREIGN = 1;

    /** The result of case {@code process_2a.unfit}. */
    public static final int PROCESS_2A_UNFIT = 2;

    /** The result of case {@code process_2a.not_a_voter}. */
    public static final int PROCESS_2A_NOT_A_VOTER = 3;

    /** The result of case {@code process_2a.older_epoch}. */
    public static final int PROCESS_2A_OLDER_EPOCH = 4;

    /** The result of case {@code process_2a.newer_epoch}. */
    public static final int PROCESS_2A_NEWER_EPOCH = 5;

    /** The result of case {@code process_2a.impostor}. */
    public static final int PROCESS_2A_IMPOSTOR = 6;

    /** The result of case {@code process_2a.stale}. */
    public static final int PROCESS_2A_STALE = 7;

    /** The result of case {@code process_2a.truncated}. */
    public static final int PROCESS_2A_TRUNCATED = 8;

    /** The result of case {@code process_2a.decided}. */
    public static final int PROCESS_2A_DECIDED = 9;

    /** The result of case {@code process_2a.beyond_window}. */
    public static final int PROCESS_2A_BEYOND_WINDOW = 10;

    /** The result of case {@code process_2a.conflict}. */
    public static final int PROCESS_2A_CONFLICT = 11;

    /** The result of case {@code process_2a.repeat}. */
    public static final int PROCESS_2A_REPEAT = 12;

    /** The result of case {@code process_2a.accept}. */
    public static final int PROCESS_2A_ACCEPT = 13;

    /** The result of case {@code truncate.failed_store}. */
    public static final int TRUNCATE_FAILED_STORE = 1;

    /** The result of case {@code truncate.backwards}. */
    public static final int TRUNCATE_BACKWARDS = 2;

    /** The result of case {@code truncate.inconsistent}. */
    public static final int TRUNCATE_INCONSISTENT = 3;

    /** The result of case {@code truncate.advance}. */
    public static final int TRUNCATE_ADVANCE = 4;

    /** The result of case {@code recover_promise.too_late}. */
    public static final int RECOVER_PROMISE_TOO_LATE = 1;

    /** The result of case {@code recover_promise.older}. */
    public static final int RECOVER_PROMISE_OLDER = 2;

    /** The result of case {@code recover_promise.restore}. */
    public static final int RECOVER_PROMISE_RESTORE = 3;

    /** The result of case {@code recover_vote.too_late}. */
    public static final int RECOVER_VOTE_TOO_LATE = 1;

    /** The result of case {@code recover_vote.below_window}. */
    public static final int RECOVER_VOTE_BELOW_WINDOW = 2;

    /** The result of case {@code recover_vote.beyond_window}. */
    public static final int RECOVER_VOTE_BEYOND_WINDOW = 3;

    /** The result of case {@code recover_vote.overtaken}. */
    public static final int RECOVER_VOTE_OVERTAKEN = 4;

    /** The result of case {@code recover_vote.conflict}. */
    public static final int RECOVER_VOTE_CONFLICT = 5;

    /** The result of case {@code recover_vote.restore}. */
    public static final int RECOVER_VOTE_RESTORE = 6;

    /** The result of case {@code finish_recovery.too_late}. */
    public static final int FINISH_RECOVERY_TOO_LATE = 1;

    /** The result of case {@code finish_recovery.admit}. */
    public static final int FINISH_RECOVERY_ADMIT = 2;

    /** The result of case {@code fail_storage.again}. */
    public static final int FAIL_STORAGE_AGAIN = 1;

    /** The result of case {@code fail_storage.latch}. */
    public static final int FAIL_STORAGE_LATCH = 2;

    /** Nothing is answered. */
    public static final int REPLY_NONE = 0;

    /** A {@code P1b} is answered. */
    public static final int REPLY_P1B = 1;

    /** A {@code P2b} is answered. */
    public static final int REPLY_P2B = 2;

    /** A {@code Nack} is answered. */
    public static final int REPLY_NACK = 3;

    /** A {@code Unfit} is answered. */
    public static final int REPLY_UNFIT = 4;

    /** A {@code Defunct} is answered. */
    public static final int REPLY_DEFUNCT = 5;

    /** A {@code Behind} is answered. */
    public static final int REPLY_BEHIND = 6;

    /** A {@code Truncated} is answered. */
    public static final int REPLY_TRUNCATED = 7;

    /** A {@code Decided} is answered. */
    public static final int REPLY_DECIDED = 8;

    /** A {@code Busy} is answered. */
    public static final int REPLY_BUSY = 9;

    /** No alarm is raised. */
    public static final int ALARM_NONE = 0;

    /** The alarm {@code two_values_one_ballot} is raised. */
    public static final int ALARM_TWO_VALUES_ONE_BALLOT = 1;

    /** The alarm {@code recovered_vote_outside_window} is raised. */
    public static final int ALARM_RECOVERED_VOTE_OUTSIDE_WINDOW = 2;

    /** Nothing has to be forced to disk. */
    public static final int PERSIST_NOTHING = 0;

    /** To be forced to disk: {@code promised}. */
    public static final int PERSIST_PROMISED = 1;

    /** To be forced to disk: {@code promised}, {@code votes}. */
    public static final int PERSIST_PROMISED_VOTES = 2;

    /** To be forced to disk: {@code base}, {@code low}, {@code votes}. */
    public static final int PERSIST_BASE_LOW_VOTES = 3;

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

    /** The state field {@code fitness} of type {@code Fitness}. */
    protected /*@ spec_public @*/ int fitness;

    /** The state field {@code promised} of type {@code Ballot}. */
    protected /*@ spec_public @*/ long promised;

    /** The state field {@code base} of type {@code Slot}. */
    protected /*@ spec_public @*/ long base;

    /** The state field {@code low} of type {@code Slot}. */
    protected /*@ spec_public @*/ long low;

    /** One cell for each slot held: {@code votes.ballot} of type {@code Ballot}. */
    protected /*@ spec_public @*/ long[] votesBallot;

    /** One cell for each slot held: {@code votes.value} of type {@code Value}. */
    protected /*@ spec_public @*/ long[] votesValue;

    /** One cell for each slot held: {@code votes.digest} of type {@code Digest}. */
    protected /*@ spec_public @*/ long[] votesDigest;

    /** One cell for each slot held: {@code votes.handle} of type {@code Handle}. */
    protected /*@ spec_public @*/ long[] votesHandle;

    /** Which message is answered. */
    protected /*@ spec_public @*/ int replyKind;

    /** Whether the reply waits until what it promises is on disk. */
    protected /*@ spec_public @*/ boolean replyHeld;

    /** The field {@code epoch} of the reply. */
    protected /*@ spec_public @*/ long replyEpoch;

    /** The field {@code ballot} of the reply. */
    protected /*@ spec_public @*/ long replyBallot;

    /** The field {@code base} of the reply. */
    protected /*@ spec_public @*/ long replyBase;

    /** The field {@code low} of the reply. */
    protected /*@ spec_public @*/ long replyLow;

    /** The field {@code catch_up} of the reply. */
    protected /*@ spec_public @*/ int replyCatchUp;

    /** The field {@code slot} of the reply. */
    protected /*@ spec_public @*/ long replySlot;

    /** The field {@code value} of the reply. */
    protected /*@ spec_public @*/ long replyValue;

    /** The field {@code promised} of the reply. */
    protected /*@ spec_public @*/ long replyPromised;

    /** Which alarm is raised. */
    protected /*@ spec_public @*/ int alarm;

    /** What has to be forced to disk. */
    protected /*@ spec_public @*/ int persist;

    /*@ public invariant voter != null                                // Acceptor.voter: layout
      @       && voter.length == MEMBER_COUNT;
      @ public invariant votesBallot != null                          // Acceptor.votes: layout
      @       && votesBallot.length == capacity;
      @ public invariant votesValue != null                           // Acceptor.votes: layout
      @       && votesValue.length == capacity;
      @ public invariant votesDigest != null                          // Acceptor.votes: layout
      @       && votesDigest.length == capacity;
      @ public invariant votesHandle != null                          // Acceptor.votes: layout
      @       && votesHandle.length == capacity;
      @ public invariant votesBallot != votesValue                    // Acceptor.votes: layout
      @       && votesBallot != votesDigest && votesBallot != votesHandle;
      @ public invariant votesValue != votesDigest                    // Acceptor.votes: layout
      @       && votesValue != votesHandle;
      @ public invariant votesDigest != votesHandle;                  // Acceptor.votes: layout
      @ public invariant 0 <= self && self < MEMBER_COUNT;            // Acceptor.self: type
      @ public invariant 0 <= epoch && epoch <= EPOCH_MAX;            // Acceptor.epoch: type
      @ public invariant CAPACITY_MIN <= capacity                     // Acceptor.capacity: type
      @       && capacity <= CAPACITY_MAX;
      @ public invariant FITNESS_RECOVERING <= fitness                // Acceptor.fitness: type
      @       && fitness <= FITNESS_FAILED;
      @ public invariant 0 <= promised && promised <= BALLOT_MAX;     // Acceptor.promised: type
      @ public invariant 0 <= base && base <= SLOT_MAX;               // Acceptor.base: type
      @ public invariant 0 <= low && low <= SLOT_MAX;                 // Acceptor.low: type
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Acceptor.votes: type
      @       0 <= votesBallot[i] && votesBallot[i] <= BALLOT_MAX);
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Acceptor.vote_is_whole
      @       votesBallot[i] == BALLOT_NONE ==> votesValue[i] == VALUE_NONE);
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Acceptor.vote_is_whole
      @       votesValue[i] == VALUE_NONE ==> votesBallot[i] == BALLOT_NONE);
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Acceptor.promise_covers_votes
      @       votesBallot[i] <= promised);
      @ public invariant group != GROUP_NONE;                         // Acceptor.group_is_real
      @ public invariant low <= base;                                 // Acceptor.low_is_not_above_base
      @ public invariant base <= 1152921504606846976L - capacity;     // Acceptor.window_stays_in_range
      @*/

    /**
     * Handles {@code P1a}.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mStart {@code m.start}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_1a.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup != group;                                   // process_1a.foreign: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_1a.foreign: changes
      @   ensures \result == PROCESS_1A_FOREIGN;                      // process_1a.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_1a.foreign: reply
      @   ensures !replyHeld;                                         // process_1a.foreign: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.foreign: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.foreign: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.unfit
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness != FITNESS_FIT;                            // process_1a.unfit: when
      @   assignable replyKind, replyHeld, replyBallot, alarm,        // process_1a.unfit: changes
      @       persist;
      @   ensures \result == PROCESS_1A_UNFIT;                        // process_1a.unfit: outcome
      @   ensures replyKind == REPLY_UNFIT                            // process_1a.unfit_vouches_for_nothing
      @       && replyBallot == mBallot;
      @   ensures !replyHeld;                                         // process_1a.unfit: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.unfit: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.unfit: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.not_a_voter
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires !voter[self];                                      // process_1a.not_a_voter: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_1a.not_a_voter: changes
      @   ensures \result == PROCESS_1A_NOT_A_VOTER;                  // process_1a.not_a_voter: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_1a.not_a_voter: reply
      @   ensures !replyHeld;                                         // process_1a.not_a_voter: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.not_a_voter: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.not_a_voter: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.older_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch < epoch;                                    // process_1a.older_epoch: when
      @   assignable replyKind, replyHeld, replyEpoch, alarm,         // process_1a.older_epoch: changes
      @       persist;
      @   ensures \result == PROCESS_1A_OLDER_EPOCH;                  // process_1a.older_epoch: outcome
      @   ensures replyKind == REPLY_DEFUNCT && replyEpoch == epoch;  // process_1a.older_epoch_is_told
      @   ensures !replyHeld;                                         // process_1a.older_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.older_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.older_epoch: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.newer_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_1a.older_epoch
      @   requires mEpoch > epoch;                                    // process_1a.newer_epoch: when
      @   assignable replyKind, replyHeld, replyEpoch, replyBase,     // process_1a.newer_epoch: changes
      @       alarm, persist;
      @   ensures \result == PROCESS_1A_NEWER_EPOCH;                  // process_1a.newer_epoch: outcome
      @   ensures replyKind == REPLY_BEHIND && replyEpoch == epoch    // process_1a.newer_epoch_is_told
      @       && replyBase == base;
      @   ensures !replyHeld;                                         // process_1a.newer_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.newer_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.newer_epoch: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.impostor
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_1a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_1a.newer_epoch
      @   requires mBallot % 65536 != mFrom || !voter[mFrom];         // process_1a.impostor: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_1a.impostor: changes
      @   ensures \result == PROCESS_1A_IMPOSTOR;                     // process_1a.impostor: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_1a.impostor: reply
      @   ensures !replyHeld;                                         // process_1a.impostor: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.impostor: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.impostor: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.refuse
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_1a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_1a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_1a.impostor
      @   requires mBallot < promised;                                // process_1a.refuse: when
      @   assignable replyKind, replyHeld, replyBallot,               // process_1a.refuse: changes
      @       replyPromised, alarm, persist;
      @   ensures \result == PROCESS_1A_REFUSE;                       // process_1a.refuse: outcome
      @   ensures replyKind == REPLY_NACK && replyBallot == mBallot   // process_1a.refuse_names_promise
      @       && replyPromised == promised;
      @   ensures !replyHeld;                                         // process_1a.refuse: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.refuse: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.refuse: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.repeat
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_1a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_1a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_1a.impostor
      @   requires mBallot >= promised;                               // not process_1a.refuse
      @   requires mBallot == promised;                               // process_1a.repeat: when
      @   assignable replyKind, replyHeld, replyEpoch, replyBallot,   // process_1a.repeat: changes
      @       replyBase, replyLow, replyCatchUp, alarm, persist;
      @   ensures \result == PROCESS_1A_REPEAT;                       // process_1a.repeat: outcome
      @   ensures replyKind == REPLY_P1B && replyEpoch == epoch       // process_1a.repeat_reports_votes
      @       && replyBallot == mBallot && replyBase == base && replyLow == low
      @       && replyCatchUp == (mStart < low ? CATCH_UP_FROM_SNAPSHOT : mStart < base ?
      @       CATCH_UP_FROM_LOG : CATCH_UP_NOT_NEEDED);
      @   ensures replyHeld;                                          // Acceptor.promise_is_kept: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.repeat: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_1a.repeat: persist
      @   ensures promised >= replyBallot;                            // Acceptor.promise_is_kept
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_1a.grant
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P1a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P1a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P1a.ballot: type
      @   requires 0 <= mStart && mStart <= SLOT_MAX;                 // P1a.start: type
      @   requires mBallot != BALLOT_NONE;                            // process_1a.ballot_is_real
      @   requires mGroup == group;                                   // not process_1a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_1a.unfit
      @   requires voter[self];                                       // not process_1a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_1a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_1a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_1a.impostor
      @   requires mBallot >= promised;                               // not process_1a.refuse
      @   requires mBallot != promised;                               // not process_1a.repeat
      @   assignable promised, replyKind, replyHeld, replyEpoch,      // process_1a.grant: changes
      @       replyBallot, replyBase, replyLow, replyCatchUp, alarm, persist;
      @   ensures \result == PROCESS_1A_GRANT;                        // process_1a.grant: outcome
      @   ensures promised == mBallot;                                // process_1a.promise_recorded
      @   ensures promised > \old(promised);                          // process_1a.promise_rises
      @   ensures replyKind == REPLY_P1B && replyEpoch == epoch       // process_1a.grant_reports_votes
      @       && replyBallot == mBallot && replyBase == base && replyLow == low
      @       && replyCatchUp == (mStart < low ? CATCH_UP_FROM_SNAPSHOT : mStart < base ?
      @       CATCH_UP_FROM_LOG : CATCH_UP_NOT_NEEDED);
      @   ensures replyHeld;                                          // Acceptor.promise_is_kept: held
      @   ensures alarm == ALARM_NONE;                                // process_1a.grant: alarm
      @   ensures persist == PERSIST_PROMISED;                        // process_1a.grant: persist
      @   ensures promised >= replyBallot;                            // Acceptor.promise_is_kept
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int process1a(long mGroup, long mEpoch, int mFrom, long mBallot, long mStart);

    /**
     * Handles {@code P2a}.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mSlot {@code m.slot}
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_2a.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup != group;                                   // process_2a.foreign: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_2a.foreign: changes
      @   ensures \result == PROCESS_2A_FOREIGN;                      // process_2a.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2a.foreign: reply
      @   ensures !replyHeld;                                         // process_2a.foreign: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.foreign: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.foreign: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.unfit
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness != FITNESS_FIT;                            // process_2a.unfit: when
      @   assignable replyKind, replyHeld, replyBallot, alarm,        // process_2a.unfit: changes
      @       persist;
      @   ensures \result == PROCESS_2A_UNFIT;                        // process_2a.unfit: outcome
      @   ensures replyKind == REPLY_UNFIT                            // process_2a.unfit_vouches_for_nothing
      @       && replyBallot == mBallot;
      @   ensures !replyHeld;                                         // process_2a.unfit: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.unfit: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.unfit: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.not_a_voter
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires !voter[self];                                      // process_2a.not_a_voter: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_2a.not_a_voter: changes
      @   ensures \result == PROCESS_2A_NOT_A_VOTER;                  // process_2a.not_a_voter: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2a.not_a_voter: reply
      @   ensures !replyHeld;                                         // process_2a.not_a_voter: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.not_a_voter: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.not_a_voter: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.older_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch < epoch;                                    // process_2a.older_epoch: when
      @   assignable replyKind, replyHeld, replyEpoch, alarm,         // process_2a.older_epoch: changes
      @       persist;
      @   ensures \result == PROCESS_2A_OLDER_EPOCH;                  // process_2a.older_epoch: outcome
      @   ensures replyKind == REPLY_DEFUNCT && replyEpoch == epoch;  // process_2a.older_epoch_is_told
      @   ensures !replyHeld;                                         // process_2a.older_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.older_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.older_epoch: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.newer_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch > epoch;                                    // process_2a.newer_epoch: when
      @   assignable replyKind, replyHeld, replyEpoch, replyBase,     // process_2a.newer_epoch: changes
      @       alarm, persist;
      @   ensures \result == PROCESS_2A_NEWER_EPOCH;                  // process_2a.newer_epoch: outcome
      @   ensures replyKind == REPLY_BEHIND && replyEpoch == epoch    // process_2a.newer_epoch_is_told
      @       && replyBase == base;
      @   ensures !replyHeld;                                         // process_2a.newer_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.newer_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.newer_epoch: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.impostor
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 != mFrom || !voter[mFrom];         // process_2a.impostor: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_2a.impostor: changes
      @   ensures \result == PROCESS_2A_IMPOSTOR;                     // process_2a.impostor: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2a.impostor: reply
      @   ensures !replyHeld;                                         // process_2a.impostor: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.impostor: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.impostor: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.stale
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot < promised;                                // process_2a.stale: when
      @   assignable replyKind, replyHeld, replyBallot,               // process_2a.stale: changes
      @       replyPromised, alarm, persist;
      @   ensures \result == PROCESS_2A_STALE;                        // process_2a.stale: outcome
      @   ensures replyKind == REPLY_NACK && replyBallot == mBallot   // process_2a.stale_names_promise
      @       && replyPromised == promised;
      @   ensures !replyHeld;                                         // process_2a.stale: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.stale: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.stale: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.truncated
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot < low;                                       // process_2a.truncated: when
      @   assignable replyKind, replyHeld, replySlot, replyLow,       // process_2a.truncated: changes
      @       alarm, persist;
      @   ensures \result == PROCESS_2A_TRUNCATED;                    // process_2a.truncated: outcome
      @   ensures replyKind == REPLY_TRUNCATED && replySlot == mSlot  // process_2a.truncated_names_low
      @       && replyLow == low;
      @   ensures !replyHeld;                                         // process_2a.truncated: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.truncated: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.truncated: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.decided
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot >= low;                                      // not process_2a.truncated
      @   requires mSlot < base;                                      // process_2a.decided: when
      @   assignable replyKind, replyHeld, replySlot, replyBase,      // process_2a.decided: changes
      @       alarm, persist;
      @   ensures \result == PROCESS_2A_DECIDED;                      // process_2a.decided: outcome
      @   ensures replyKind == REPLY_DECIDED && replySlot == mSlot    // process_2a.decided_names_base
      @       && replyBase == base;
      @   ensures !replyHeld;                                         // process_2a.decided: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.decided: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.decided: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.beyond_window
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot >= low;                                      // not process_2a.truncated
      @   requires mSlot >= base;                                     // not process_2a.decided
      @   requires mSlot - base >= capacity;                          // process_2a.beyond_window: when
      @   assignable replyKind, replyHeld, replySlot, replyBase,      // process_2a.beyond_window: changes
      @       alarm, persist;
      @   ensures \result == PROCESS_2A_BEYOND_WINDOW;                // process_2a.beyond_window: outcome
      @   ensures replyKind == REPLY_BUSY && replySlot == mSlot       // process_2a.beyond_window_names_base
      @       && replyBase == base;
      @   ensures !replyHeld;                                         // process_2a.beyond_window: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.beyond_window: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.beyond_window: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.conflict
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot >= low;                                      // not process_2a.truncated
      @   requires mSlot >= base;                                     // not process_2a.decided
      @   requires mSlot - base < capacity;                           // not process_2a.beyond_window
      @   requires votesBallot[(int) (mSlot - base)] == mBallot       // process_2a.conflict: when
      @       && votesValue[(int) (mSlot - base)] != mValue;
      @   assignable replyKind, replyHeld, alarm, persist;            // process_2a.conflict: changes
      @   ensures \result == PROCESS_2A_CONFLICT;                     // process_2a.conflict: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2a.conflict: reply
      @   ensures !replyHeld;                                         // process_2a.conflict: held
      @   ensures alarm == ALARM_TWO_VALUES_ONE_BALLOT;               // process_2a.conflict: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.conflict: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.repeat
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot >= low;                                      // not process_2a.truncated
      @   requires mSlot >= base;                                     // not process_2a.decided
      @   requires mSlot - base < capacity;                           // not process_2a.beyond_window
      @   requires votesBallot[(int) (mSlot - base)] != mBallot       // not process_2a.conflict
      @       || votesValue[(int) (mSlot - base)] == mValue;
      @   requires votesBallot[(int) (mSlot - base)] == mBallot;      // process_2a.repeat: when
      @   assignable replyKind, replyHeld, replyEpoch, replyBallot,   // process_2a.repeat: changes
      @       replySlot, replyValue, alarm, persist;
      @   ensures \result == PROCESS_2A_REPEAT;                       // process_2a.repeat: outcome
      @   ensures replyKind == REPLY_P2B && replyEpoch == epoch       // process_2a.repeat_names_vote
      @       && replyBallot == mBallot && replySlot == mSlot && replyValue == mValue;
      @   ensures replyHeld;                                          // Acceptor.vote_is_kept: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.repeat: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_2a.repeat: persist
      @   ensures promised >= replyBallot                             // Acceptor.vote_is_kept
      @       && (replySlot >= base ==> base <= replySlot && replySlot - base < capacity
      @       && votesBallot[(int) (replySlot - base)] >= replyBallot);
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // process_2a.accept
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2a.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2a.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2a.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2a.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2a.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2a.value_is_real
      @   requires mGroup == group;                                   // not process_2a.foreign
      @   requires fitness == FITNESS_FIT;                            // not process_2a.unfit
      @   requires voter[self];                                       // not process_2a.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_2a.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2a.newer_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom];          // not process_2a.impostor
      @   requires mBallot >= promised;                               // not process_2a.stale
      @   requires mSlot >= low;                                      // not process_2a.truncated
      @   requires mSlot >= base;                                     // not process_2a.decided
      @   requires mSlot - base < capacity;                           // not process_2a.beyond_window
      @   requires votesBallot[(int) (mSlot - base)] != mBallot       // not process_2a.conflict
      @       || votesValue[(int) (mSlot - base)] == mValue;
      @   requires votesBallot[(int) (mSlot - base)] != mBallot;      // not process_2a.repeat
      @   assignable promised, votesBallot[(int) (mSlot - base)],     // process_2a.accept: changes
      @       votesValue[(int) (mSlot - base)], votesDigest[(int) (mSlot - base)],
      @       votesHandle[(int) (mSlot - base)], replyKind, replyHeld, replyEpoch, replyBallot,
      @       replySlot, replyValue, alarm, persist;
      @   ensures \result == PROCESS_2A_ACCEPT;                       // process_2a.accept: outcome
      @   ensures promised == mBallot;                                // process_2a.promise_follows_vote
      @   ensures votesBallot[(int) (mSlot - base)] == mBallot;       // process_2a.ballot_recorded
      @   ensures votesValue[(int) (mSlot - base)] == mValue;         // process_2a.value_recorded
      @   ensures votesDigest[(int) (mSlot - base)] == mDigest;       // process_2a.digest_recorded
      @   ensures votesHandle[(int) (mSlot - base)] == mHandle;       // process_2a.handle_recorded
      @   ensures votesBallot[(int) (mSlot - base)] >                 // process_2a.vote_rises
      @       \old(votesBallot[(int) (mSlot - base)]);
      @   ensures (\forall int i; 0 <= i && i < capacity              // process_2a.other_votes_kept
      @       && i != mSlot - base; votesBallot[i] == \old(votesBallot[i])
      @       && votesValue[i] == \old(votesValue[i]) && votesDigest[i] == \old(votesDigest[i])
      @       && votesHandle[i] == \old(votesHandle[i]));
      @   ensures replyKind == REPLY_P2B && replyEpoch == epoch       // process_2a.accept_names_vote
      @       && replyBallot == mBallot && replySlot == mSlot && replyValue == mValue;
      @   ensures replyHeld;                                          // Acceptor.vote_is_kept: held
      @   ensures alarm == ALARM_NONE;                                // process_2a.accept: alarm
      @   ensures persist == PERSIST_PROMISED_VOTES;                  // process_2a.accept: persist
      @   ensures promised >= replyBallot                             // Acceptor.vote_is_kept
      @       && (replySlot >= base ==> base <= replySlot && replySlot - base < capacity
      @       && votesBallot[(int) (replySlot - base)] >= replyBallot);
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int process2a(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue, long mDigest, long mHandle);

    /**
     * Moves both watermarks up. The caller has every slot below {@code m.base} decided and in its durable
     * log, and every slot below {@code m.low} in a durable snapshot.
     *
     * @param mBase {@code m.base}
     * @param mLow {@code m.low}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // truncate.failed_store
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Watermarks.base: type
      @   requires 0 <= mLow && mLow <= SLOT_MAX;                     // Watermarks.low: type
      @   requires fitness == FITNESS_FAILED;                         // truncate.failed_store: when
      @   assignable replyKind, replyHeld, alarm, persist;            // truncate.failed_store: changes
      @   ensures \result == TRUNCATE_FAILED_STORE;                   // truncate.failed_store: outcome
      @   ensures replyKind == REPLY_NONE;                            // truncate.failed_store: reply
      @   ensures !replyHeld;                                         // truncate.failed_store: held
      @   ensures alarm == ALARM_NONE;                                // truncate.failed_store: alarm
      @   ensures persist == PERSIST_NOTHING;                         // truncate.failed_store: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // truncate.backwards
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Watermarks.base: type
      @   requires 0 <= mLow && mLow <= SLOT_MAX;                     // Watermarks.low: type
      @   requires fitness != FITNESS_FAILED;                         // not truncate.failed_store
      @   requires mBase < base || mLow < low;                        // truncate.backwards: when
      @   assignable replyKind, replyHeld, alarm, persist;            // truncate.backwards: changes
      @   ensures \result == TRUNCATE_BACKWARDS;                      // truncate.backwards: outcome
      @   ensures replyKind == REPLY_NONE;                            // truncate.backwards: reply
      @   ensures !replyHeld;                                         // truncate.backwards: held
      @   ensures alarm == ALARM_NONE;                                // truncate.backwards: alarm
      @   ensures persist == PERSIST_NOTHING;                         // truncate.backwards: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // truncate.inconsistent
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Watermarks.base: type
      @   requires 0 <= mLow && mLow <= SLOT_MAX;                     // Watermarks.low: type
      @   requires fitness != FITNESS_FAILED;                         // not truncate.failed_store
      @   requires mBase >= base && mLow >= low;                      // not truncate.backwards
      @   requires mLow > mBase                                       // truncate.inconsistent: when
      @       || mBase > 1152921504606846976L - capacity;
      @   assignable replyKind, replyHeld, alarm, persist;            // truncate.inconsistent: changes
      @   ensures \result == TRUNCATE_INCONSISTENT;                   // truncate.inconsistent: outcome
      @   ensures replyKind == REPLY_NONE;                            // truncate.inconsistent: reply
      @   ensures !replyHeld;                                         // truncate.inconsistent: held
      @   ensures alarm == ALARM_NONE;                                // truncate.inconsistent: alarm
      @   ensures persist == PERSIST_NOTHING;                         // truncate.inconsistent: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // truncate.advance
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Watermarks.base: type
      @   requires 0 <= mLow && mLow <= SLOT_MAX;                     // Watermarks.low: type
      @   requires fitness != FITNESS_FAILED;                         // not truncate.failed_store
      @   requires mBase >= base && mLow >= low;                      // not truncate.backwards
      @   requires mLow <= mBase                                      // not truncate.inconsistent
      @       && mBase <= 1152921504606846976L - capacity;
      @   assignable base, low, votesBallot[*], votesValue[*],        // truncate.advance: changes
      @       votesDigest[*], votesHandle[*], replyKind, replyHeld, alarm, persist;
      @   ensures \result == TRUNCATE_ADVANCE;                        // truncate.advance: outcome
      @   ensures base == mBase;                                      // truncate.base_moved
      @   ensures low == mLow;                                        // truncate.low_moved
      @   ensures (\forall int i; 0 <= i && i < capacity;             // truncate.votes_kept
      @       \old(base) <= base + i && base + i - \old(base) < capacity
      @       ==> votesBallot[i] == \old(votesBallot[(int) (mBase + i - base)])
      @       && votesValue[i] == \old(votesValue[(int) (mBase + i - base)])
      @       && votesDigest[i] == \old(votesDigest[(int) (mBase + i - base)])
      @       && votesHandle[i] == \old(votesHandle[(int) (mBase + i - base)]));
      @   ensures (\forall int i; 0 <= i && i < capacity;             // truncate.cells_freed
      @       \old(base) > base + i || base + i - \old(base) >= capacity
      @       ==> votesBallot[i] == BALLOT_NONE && votesValue[i] == VALUE_NONE
      @       && votesDigest[i] == 0 && votesHandle[i] == 0);
      @   ensures replyKind == REPLY_NONE;                            // truncate.advance: reply
      @   ensures !replyHeld;                                         // truncate.advance: held
      @   ensures alarm == ALARM_NONE;                                // truncate.advance: alarm
      @   ensures persist == PERSIST_BASE_LOW_VOTES;                  // truncate.advance: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int truncate(long mBase, long mLow);

    /**
     * One promise record read back from the log, oldest first.
     *
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // recover_promise.too_late
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredPromise.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_promise.ballot_is_real
      @   requires fitness != FITNESS_RECOVERING;                     // recover_promise.too_late: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_promise.too_late: changes
      @   ensures \result == RECOVER_PROMISE_TOO_LATE;                // recover_promise.too_late: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_promise.too_late: reply
      @   ensures !replyHeld;                                         // recover_promise.too_late: held
      @   ensures alarm == ALARM_NONE;                                // recover_promise.too_late: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_promise.too_late: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_promise.older
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredPromise.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_promise.ballot_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_promise.too_late
      @   requires mBallot <= promised;                               // recover_promise.older: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_promise.older: changes
      @   ensures \result == RECOVER_PROMISE_OLDER;                   // recover_promise.older: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_promise.older: reply
      @   ensures !replyHeld;                                         // recover_promise.older: held
      @   ensures alarm == ALARM_NONE;                                // recover_promise.older: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_promise.older: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_promise.restore
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredPromise.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_promise.ballot_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_promise.too_late
      @   requires mBallot > promised;                                // not recover_promise.older
      @   assignable promised, replyKind, replyHeld, alarm, persist;  // recover_promise.restore: changes
      @   ensures \result == RECOVER_PROMISE_RESTORE;                 // recover_promise.restore: outcome
      @   ensures promised == mBallot;                                // recover_promise.promise_restored
      @   ensures replyKind == REPLY_NONE;                            // recover_promise.restore: reply
      @   ensures !replyHeld;                                         // recover_promise.restore: held
      @   ensures alarm == ALARM_NONE;                                // recover_promise.restore: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_promise.restore: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int recoverPromise(long mBallot);

    /**
     * One vote record read back from the log, oldest first. A vote is a promise too.
     *
     * @param mBallot {@code m.ballot}
     * @param mSlot {@code m.slot}
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // recover_vote.too_late
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness != FITNESS_RECOVERING;                     // recover_vote.too_late: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_vote.too_late: changes
      @   ensures \result == RECOVER_VOTE_TOO_LATE;                   // recover_vote.too_late: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.too_late: reply
      @   ensures !replyHeld;                                         // recover_vote.too_late: held
      @   ensures alarm == ALARM_NONE;                                // recover_vote.too_late: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.too_late: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_vote.below_window
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_vote.too_late
      @   requires mSlot < base;                                      // recover_vote.below_window: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_vote.below_window: changes
      @   ensures \result == RECOVER_VOTE_BELOW_WINDOW;               // recover_vote.below_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.below_window: reply
      @   ensures !replyHeld;                                         // recover_vote.below_window: held
      @   ensures alarm == ALARM_NONE;                                // recover_vote.below_window: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.below_window: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_vote.beyond_window
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_vote.too_late
      @   requires mSlot >= base;                                     // not recover_vote.below_window
      @   requires mSlot - base >= capacity;                          // recover_vote.beyond_window: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_vote.beyond_window: changes
      @   ensures \result == RECOVER_VOTE_BEYOND_WINDOW;              // recover_vote.beyond_window: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.beyond_window: reply
      @   ensures !replyHeld;                                         // recover_vote.beyond_window: held
      @   ensures alarm == ALARM_RECOVERED_VOTE_OUTSIDE_WINDOW;       // recover_vote.beyond_window: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.beyond_window: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_vote.overtaken
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_vote.too_late
      @   requires mSlot >= base;                                     // not recover_vote.below_window
      @   requires mSlot - base < capacity;                           // not recover_vote.beyond_window
      @   requires mBallot < votesBallot[(int) (mSlot - base)];       // recover_vote.overtaken: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_vote.overtaken: changes
      @   ensures \result == RECOVER_VOTE_OVERTAKEN;                  // recover_vote.overtaken: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.overtaken: reply
      @   ensures !replyHeld;                                         // recover_vote.overtaken: held
      @   ensures alarm == ALARM_NONE;                                // recover_vote.overtaken: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.overtaken: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_vote.conflict
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_vote.too_late
      @   requires mSlot >= base;                                     // not recover_vote.below_window
      @   requires mSlot - base < capacity;                           // not recover_vote.beyond_window
      @   requires mBallot >= votesBallot[(int) (mSlot - base)];      // not recover_vote.overtaken
      @   requires mBallot == votesBallot[(int) (mSlot - base)]       // recover_vote.conflict: when
      @       && mValue != votesValue[(int) (mSlot - base)];
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_vote.conflict: changes
      @   ensures \result == RECOVER_VOTE_CONFLICT;                   // recover_vote.conflict: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.conflict: reply
      @   ensures !replyHeld;                                         // recover_vote.conflict: held
      @   ensures alarm == ALARM_TWO_VALUES_ONE_BALLOT;               // recover_vote.conflict: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.conflict: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // recover_vote.restore
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // RecoveredVote.slot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // recover_vote.value_is_real
      @   requires fitness == FITNESS_RECOVERING;                     // not recover_vote.too_late
      @   requires mSlot >= base;                                     // not recover_vote.below_window
      @   requires mSlot - base < capacity;                           // not recover_vote.beyond_window
      @   requires mBallot >= votesBallot[(int) (mSlot - base)];      // not recover_vote.overtaken
      @   requires mBallot != votesBallot[(int) (mSlot - base)]       // not recover_vote.conflict
      @       || mValue == votesValue[(int) (mSlot - base)];
      @   assignable promised, votesBallot[(int) (mSlot - base)],     // recover_vote.restore: changes
      @       votesValue[(int) (mSlot - base)], votesDigest[(int) (mSlot - base)],
      @       votesHandle[(int) (mSlot - base)], replyKind, replyHeld, alarm, persist;
      @   ensures \result == RECOVER_VOTE_RESTORE;                    // recover_vote.restore: outcome
      @   ensures promised == (mBallot > \old(promised) ? mBallot :   // recover_vote.promise_covers_vote
      @       \old(promised));
      @   ensures votesBallot[(int) (mSlot - base)] == mBallot;       // recover_vote.ballot_restored
      @   ensures votesValue[(int) (mSlot - base)] == mValue;         // recover_vote.value_restored
      @   ensures votesDigest[(int) (mSlot - base)] == mDigest;       // recover_vote.digest_restored
      @   ensures votesHandle[(int) (mSlot - base)] == mHandle;       // recover_vote.handle_restored
      @   ensures (\forall int i; 0 <= i && i < capacity              // recover_vote.other_votes_kept
      @       && i != mSlot - base; votesBallot[i] == \old(votesBallot[i])
      @       && votesValue[i] == \old(votesValue[i]) && votesDigest[i] == \old(votesDigest[i])
      @       && votesHandle[i] == \old(votesHandle[i]));
      @   ensures replyKind == REPLY_NONE;                            // recover_vote.restore: reply
      @   ensures !replyHeld;                                         // recover_vote.restore: held
      @   ensures alarm == ALARM_NONE;                                // recover_vote.restore: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_vote.restore: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int recoverVote(long mBallot, long mSlot, long mValue, long mDigest,
            long mHandle);

    /**
     * The whole log was read and its tail was told from corruption: this replica may vote.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // finish_recovery.too_late
      @   requires fitness != FITNESS_RECOVERING;                     // finish_recovery.too_late: when
      @   assignable replyKind, replyHeld, alarm, persist;            // finish_recovery.too_late: changes
      @   ensures \result == FINISH_RECOVERY_TOO_LATE;                // finish_recovery.too_late: outcome
      @   ensures replyKind == REPLY_NONE;                            // finish_recovery.too_late: reply
      @   ensures !replyHeld;                                         // finish_recovery.too_late: held
      @   ensures alarm == ALARM_NONE;                                // finish_recovery.too_late: alarm
      @   ensures persist == PERSIST_NOTHING;                         // finish_recovery.too_late: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // finish_recovery.admit
      @   requires fitness == FITNESS_RECOVERING;                     // not finish_recovery.too_late
      @   assignable fitness, replyKind, replyHeld, alarm, persist;   // finish_recovery.admit: changes
      @   ensures \result == FINISH_RECOVERY_ADMIT;                   // finish_recovery.admit: outcome
      @   ensures fitness == FITNESS_FIT;                             // finish_recovery.admitted
      @   ensures replyKind == REPLY_NONE;                            // finish_recovery.admit: reply
      @   ensures !replyHeld;                                         // finish_recovery.admit: held
      @   ensures alarm == ALARM_NONE;                                // finish_recovery.admit: alarm
      @   ensures persist == PERSIST_NOTHING;                         // finish_recovery.admit: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int finishRecovery();

    /**
     * A write or a force failed, or its outcome is unknown. There is no way back.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // fail_storage.again
      @   requires fitness == FITNESS_FAILED;                         // fail_storage.again: when
      @   assignable replyKind, replyHeld, alarm, persist;            // fail_storage.again: changes
      @   ensures \result == FAIL_STORAGE_AGAIN;                      // fail_storage.again: outcome
      @   ensures replyKind == REPLY_NONE;                            // fail_storage.again: reply
      @   ensures !replyHeld;                                         // fail_storage.again: held
      @   ensures alarm == ALARM_NONE;                                // fail_storage.again: alarm
      @   ensures persist == PERSIST_NOTHING;                         // fail_storage.again: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @
      @ also public normal_behavior                                   // fail_storage.latch
      @   requires fitness != FITNESS_FAILED;                         // not fail_storage.again
      @   assignable fitness, replyKind, replyHeld, alarm, persist;   // fail_storage.latch: changes
      @   ensures \result == FAIL_STORAGE_LATCH;                      // fail_storage.latch: outcome
      @   ensures fitness == FITNESS_FAILED;                          // fail_storage.latched
      @   ensures replyKind == REPLY_NONE;                            // fail_storage.latch: reply
      @   ensures !replyHeld;                                         // fail_storage.latch: held
      @   ensures alarm == ALARM_NONE;                                // fail_storage.latch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // fail_storage.latch: persist
      @   ensures promised >= \old(promised);                         // Acceptor.promise_never_drops
      @   ensures base >= \old(base);                                 // Acceptor.window_never_slides_back
      @   ensures low >= \old(low);                                   // Acceptor.snapshot_mark_never_drops
      @   ensures \old(fitness) == FITNESS_FAILED                     // Acceptor.failure_is_final
      @       ==> fitness == FITNESS_FAILED;
      @*/
    public abstract int failStorage();
}
