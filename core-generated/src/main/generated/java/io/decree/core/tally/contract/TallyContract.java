// Generated from tally.contract. Do not edit; run `./decree generate`.
package io.decree.core.tally.contract;

/**
 * The votes for one slot: whether a quorum voted for one value at one ballot.
 *
 * <p>It counts the highest ballot it has heard of, and no other. That needs bounded memory, and a
 * choice it misses at a lower ballot is made again at the higher one. A replica has one tally for
 * each slot of its window and uses it again when the window moves.
 */
public abstract class TallyContract {
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

    /** The result of case {@code process_2b.foreign}. */
    public static final int PROCESS_2B_FOREIGN = 1;

    /** The result of case {@code process_2b.older_epoch}. */
    public static final int PROCESS_2B_OLDER_EPOCH = 2;

    /** The result of case {@code process_2b.newer_epoch}. */
    public static final int PROCESS_2B_NEWER_EPOCH = 3;

    /** The result of case {@code process_2b.stranger}. */
    public static final int PROCESS_2B_STRANGER = 4;

    /** The result of case {@code process_2b.other_slot}. */
    public static final int PROCESS_2B_OTHER_SLOT = 5;

    /** The result of case {@code process_2b.divergence}. */
    public static final int PROCESS_2B_DIVERGENCE = 6;

    /** The result of case {@code process_2b.chosen_before}. */
    public static final int PROCESS_2B_CHOSEN_BEFORE = 7;

    /** The result of case {@code process_2b.stale}. */
    public static final int PROCESS_2B_STALE = 8;

    /** The result of case {@code process_2b.conflict}. */
    public static final int PROCESS_2B_CONFLICT = 9;

    /** The result of case {@code process_2b.again}. */
    public static final int PROCESS_2B_AGAIN = 10;

    /** The result of case {@code process_2b.choose}. */
    public static final int PROCESS_2B_CHOOSE = 11;

    /** The result of case {@code process_2b.restart}. */
    public static final int PROCESS_2B_RESTART = 12;

    /** The result of case {@code process_2b.count}. */
    public static final int PROCESS_2B_COUNT = 13;

    /** The result of case {@code begin_slot.begin}. */
    public static final int BEGIN_SLOT_BEGIN = 1;

    /** Nothing is answered. */
    public static final int REPLY_NONE = 0;

    /** A {@code Chosen} is answered. */
    public static final int REPLY_CHOSEN = 1;

    /** No alarm is raised. */
    public static final int ALARM_NONE = 0;

    /** The alarm {@code chosen_value_changed} is raised. */
    public static final int ALARM_CHOSEN_VALUE_CHANGED = 1;

    /** The alarm {@code two_values_one_ballot} is raised. */
    public static final int ALARM_TWO_VALUES_ONE_BALLOT = 2;

    /** The state field {@code group} of type {@code Group}. */
    protected /*@ spec_public @*/ long group;

    /** The state field {@code epoch} of type {@code Epoch}. */
    protected /*@ spec_public @*/ long epoch;

    /** The state field {@code voter} of type {@code array[Member] of bool}. */
    protected /*@ spec_public @*/ boolean[] voter;

    /** The state field {@code slot} of type {@code Slot}. */
    protected /*@ spec_public @*/ long slot;

    /** The state field {@code ballot} of type {@code Ballot}. */
    protected /*@ spec_public @*/ long ballot;

    /** The state field {@code value} of type {@code Value}. */
    protected /*@ spec_public @*/ long value;

    /** Who voted at this ballot. */
    protected /*@ spec_public @*/ boolean[] voted;

    /** The state field {@code chosen} of type {@code bool}. */
    protected /*@ spec_public @*/ boolean chosen;

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

    /** Which alarm is raised. */
    protected /*@ spec_public @*/ int alarm;

    /*@ public invariant voter != null                                // Tally.voter: layout
      @       && voter.length == MEMBER_COUNT;
      @ public invariant voted != null                                // Tally.voted: layout
      @       && voted.length == MEMBER_COUNT;
      @ public invariant voter != voted;                              // Tally.voter: layout
      @ public invariant 0 <= epoch && epoch <= EPOCH_MAX;            // Tally.epoch: type
      @ public invariant 0 <= slot && slot <= SLOT_MAX;               // Tally.slot: type
      @ public invariant 0 <= ballot && ballot <= BALLOT_MAX;         // Tally.ballot: type
      @ public invariant group != GROUP_NONE;                         // Tally.group_is_real
      @ public invariant ballot == BALLOT_NONE                        // Tally.tally_is_whole
      @       ==> value == VALUE_NONE;
      @ public invariant value == VALUE_NONE                          // Tally.tally_is_whole
      @       ==> ballot == BALLOT_NONE;
      @ public invariant chosen ==> ballot != BALLOT_NONE;            // Tally.choice_has_ballot
      @*/

    /**
     * One vote of one member. The own vote comes here too, when it is durable.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mSlot {@code m.slot}
     * @param mValue {@code m.value}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_2b.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup != group;                                   // process_2b.foreign: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.foreign: changes
      @   ensures \result == PROCESS_2B_FOREIGN;                      // process_2b.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.foreign: reply
      @   ensures !replyHeld;                                         // process_2b.foreign: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.foreign: alarm
      @
      @ also public normal_behavior                                   // process_2b.older_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch < epoch;                                    // process_2b.older_epoch: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.older_epoch: changes
      @   ensures \result == PROCESS_2B_OLDER_EPOCH;                  // process_2b.older_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.older_epoch: reply
      @   ensures !replyHeld;                                         // process_2b.older_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.older_epoch: alarm
      @
      @ also public normal_behavior                                   // process_2b.newer_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch > epoch;                                    // process_2b.newer_epoch: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.newer_epoch: changes
      @   ensures \result == PROCESS_2B_NEWER_EPOCH;                  // process_2b.newer_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.newer_epoch: reply
      @   ensures !replyHeld;                                         // process_2b.newer_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.newer_epoch: alarm
      @
      @ also public normal_behavior                                   // process_2b.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires !voter[mFrom];                                     // process_2b.stranger: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.stranger: changes
      @   ensures \result == PROCESS_2B_STRANGER;                     // process_2b.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.stranger: reply
      @   ensures !replyHeld;                                         // process_2b.stranger: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.stranger: alarm
      @
      @ also public normal_behavior                                   // process_2b.other_slot
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot != slot;                                     // process_2b.other_slot: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.other_slot: changes
      @   ensures \result == PROCESS_2B_OTHER_SLOT;                   // process_2b.other_slot: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.other_slot: reply
      @   ensures !replyHeld;                                         // process_2b.other_slot: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.other_slot: alarm
      @
      @ also public normal_behavior                                   // process_2b.divergence
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires chosen && mBallot >= ballot && mValue != value;    // process_2b.divergence: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.divergence: changes
      @   ensures \result == PROCESS_2B_DIVERGENCE;                   // process_2b.divergence: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.divergence: reply
      @   ensures !replyHeld;                                         // process_2b.divergence: held
      @   ensures alarm == ALARM_CHOSEN_VALUE_CHANGED;                // process_2b.divergence: alarm
      @
      @ also public normal_behavior                                   // process_2b.chosen_before
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires chosen;                                            // process_2b.chosen_before: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.chosen_before: changes
      @   ensures \result == PROCESS_2B_CHOSEN_BEFORE;                // process_2b.chosen_before: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.chosen_before: reply
      @   ensures !replyHeld;                                         // process_2b.chosen_before: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.chosen_before: alarm
      @
      @ also public normal_behavior                                   // process_2b.stale
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot < ballot;                                  // process_2b.stale: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.stale: changes
      @   ensures \result == PROCESS_2B_STALE;                        // process_2b.stale: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.stale: reply
      @   ensures !replyHeld;                                         // process_2b.stale: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.stale: alarm
      @
      @ also public normal_behavior                                   // process_2b.conflict
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot >= ballot;                                 // not process_2b.stale
      @   requires mBallot == ballot && mValue != value;              // process_2b.conflict: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.conflict: changes
      @   ensures \result == PROCESS_2B_CONFLICT;                     // process_2b.conflict: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.conflict: reply
      @   ensures !replyHeld;                                         // process_2b.conflict: held
      @   ensures alarm == ALARM_TWO_VALUES_ONE_BALLOT;               // process_2b.conflict: alarm
      @
      @ also public normal_behavior                                   // process_2b.again
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot >= ballot;                                 // not process_2b.stale
      @   requires mBallot != ballot || mValue == value;              // not process_2b.conflict
      @   requires mBallot == ballot && voted[mFrom];                 // process_2b.again: when
      @   assignable replyKind, replyHeld, alarm;                     // process_2b.again: changes
      @   ensures \result == PROCESS_2B_AGAIN;                        // process_2b.again: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_2b.again: reply
      @   ensures !replyHeld;                                         // process_2b.again: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.again: alarm
      @
      @ also public normal_behavior                                   // process_2b.choose
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot >= ballot;                                 // not process_2b.stale
      @   requires mBallot != ballot || mValue == value;              // not process_2b.conflict
      @   requires mBallot != ballot || !voted[mFrom];                // not process_2b.again
      @   requires 2 * ((voter[0]                                     // process_2b.choose: when
      @       && ((mBallot == ballot && voted[0]) || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && ((mBallot == ballot && voted[1]) || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && ((mBallot == ballot && voted[2]) || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && ((mBallot == ballot && voted[3]) || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && ((mBallot == ballot && voted[4]) || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && ((mBallot == ballot && voted[5]) || 5 == mFrom) ? 1 : 0)
      @       + (voter[6]
      @       && ((mBallot == ballot && voted[6]) || 6 == mFrom) ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable ballot, value, chosen, replyKind, replyHeld,     // process_2b.choose: changes
      @       replyBallot, replySlot, replyValue, alarm;
      @   ensures \result == PROCESS_2B_CHOOSE;                       // process_2b.choose: outcome
      @   ensures ballot == mBallot;                                  // process_2b.chosen_ballot_recorded
      @   ensures value == mValue;                                    // process_2b.chosen_value_recorded
      @   ensures chosen;                                             // process_2b.choice_recorded
      @   ensures replyKind == REPLY_CHOSEN                           // process_2b.choice_is_told
      @       && replyBallot == mBallot && replySlot == mSlot && replyValue == mValue;
      @   ensures !replyHeld;                                         // process_2b.choose: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.choose: alarm
      @
      @ also public normal_behavior                                   // process_2b.restart
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot >= ballot;                                 // not process_2b.stale
      @   requires mBallot != ballot || mValue == value;              // not process_2b.conflict
      @   requires mBallot != ballot || !voted[mFrom];                // not process_2b.again
      @   requires 2 * ((voter[0]                                     // not process_2b.choose
      @       && ((mBallot == ballot && voted[0]) || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && ((mBallot == ballot && voted[1]) || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && ((mBallot == ballot && voted[2]) || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && ((mBallot == ballot && voted[3]) || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && ((mBallot == ballot && voted[4]) || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && ((mBallot == ballot && voted[5]) || 5 == mFrom) ? 1 : 0)
      @       + (voter[6]
      @       && ((mBallot == ballot && voted[6]) || 6 == mFrom) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires mBallot > ballot;                                  // process_2b.restart: when
      @   assignable ballot, value, voted[*], replyKind, replyHeld,   // process_2b.restart: changes
      @       alarm;
      @   ensures \result == PROCESS_2B_RESTART;                      // process_2b.restart: outcome
      @   ensures ballot == mBallot;                                  // process_2b.higher_ballot_recorded
      @   ensures value == mValue;                                    // process_2b.higher_value_recorded
      @   ensures (voted[0] ==> 0 == mFrom)                           // process_2b.first_sender_counted
      @       && (0 == mFrom ==> voted[0]) && (voted[1] ==> 1 == mFrom)
      @       && (1 == mFrom ==> voted[1]) && (voted[2] ==> 2 == mFrom)
      @       && (2 == mFrom ==> voted[2]) && (voted[3] ==> 3 == mFrom)
      @       && (3 == mFrom ==> voted[3]) && (voted[4] ==> 4 == mFrom)
      @       && (4 == mFrom ==> voted[4]) && (voted[5] ==> 5 == mFrom)
      @       && (5 == mFrom ==> voted[5]) && (voted[6] ==> 6 == mFrom)
      @       && (6 == mFrom ==> voted[6]);
      @   ensures replyKind == REPLY_NONE;                            // process_2b.restart: reply
      @   ensures !replyHeld;                                         // process_2b.restart: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.restart: alarm
      @
      @ also public normal_behavior                                   // process_2b.count
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // P2b.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // P2b.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // P2b.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // P2b.slot: type
      @   requires mBallot != BALLOT_NONE;                            // process_2b.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // process_2b.value_is_real
      @   requires mGroup == group;                                   // not process_2b.foreign
      @   requires mEpoch >= epoch;                                   // not process_2b.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_2b.newer_epoch
      @   requires voter[mFrom];                                      // not process_2b.stranger
      @   requires mSlot == slot;                                     // not process_2b.other_slot
      @   requires !chosen || mBallot < ballot || mValue == value;    // not process_2b.divergence
      @   requires !chosen;                                           // not process_2b.chosen_before
      @   requires mBallot >= ballot;                                 // not process_2b.stale
      @   requires mBallot != ballot || mValue == value;              // not process_2b.conflict
      @   requires mBallot != ballot || !voted[mFrom];                // not process_2b.again
      @   requires 2 * ((voter[0]                                     // not process_2b.choose
      @       && ((mBallot == ballot && voted[0]) || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && ((mBallot == ballot && voted[1]) || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && ((mBallot == ballot && voted[2]) || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && ((mBallot == ballot && voted[3]) || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && ((mBallot == ballot && voted[4]) || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && ((mBallot == ballot && voted[5]) || 5 == mFrom) ? 1 : 0)
      @       + (voter[6]
      @       && ((mBallot == ballot && voted[6]) || 6 == mFrom) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires mBallot <= ballot;                                 // not process_2b.restart
      @   assignable voted[mFrom], replyKind, replyHeld, alarm;       // process_2b.count: changes
      @   ensures \result == PROCESS_2B_COUNT;                        // process_2b.count: outcome
      @   ensures voted[mFrom];                                       // process_2b.sender_counted
      @   ensures (mFrom != 0 ==> voted[0] == \old(voted[0]))         // process_2b.others_kept
      @       && (mFrom != 1 ==> voted[1] == \old(voted[1]))
      @       && (mFrom != 2 ==> voted[2] == \old(voted[2]))
      @       && (mFrom != 3 ==> voted[3] == \old(voted[3]))
      @       && (mFrom != 4 ==> voted[4] == \old(voted[4]))
      @       && (mFrom != 5 ==> voted[5] == \old(voted[5]))
      @       && (mFrom != 6 ==> voted[6] == \old(voted[6]));
      @   ensures replyKind == REPLY_NONE;                            // process_2b.count: reply
      @   ensures !replyHeld;                                         // process_2b.count: held
      @   ensures alarm == ALARM_NONE;                                // process_2b.count: alarm
      @*/
    public abstract int process2b(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mValue);

    /**
     * The window moved on: the tally begins with nothing counted.
     *
     * @param mSlot {@code m.slot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // begin_slot.begin
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // Beginning.slot: type
      @   assignable slot, ballot, value, voted[*], chosen,           // begin_slot.begin: changes
      @       replyKind, replyHeld, alarm;
      @   ensures \result == BEGIN_SLOT_BEGIN;                        // begin_slot.begin: outcome
      @   ensures slot == mSlot;                                      // begin_slot.slot_begun
      @   ensures ballot == BALLOT_NONE;                              // begin_slot.ballot_freed
      @   ensures value == VALUE_NONE;                                // begin_slot.value_freed
      @   ensures !voted[0] && !voted[1] && !voted[2] && !voted[3]    // begin_slot.voters_freed
      @       && !voted[4] && !voted[5] && !voted[6];
      @   ensures !chosen;                                            // begin_slot.choice_freed
      @   ensures replyKind == REPLY_NONE;                            // begin_slot.begin: reply
      @   ensures !replyHeld;                                         // begin_slot.begin: held
      @   ensures alarm == ALARM_NONE;                                // begin_slot.begin: alarm
      @*/
    public abstract int beginSlot(long mSlot);
}
