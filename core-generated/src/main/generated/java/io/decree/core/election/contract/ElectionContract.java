// Generated from election.contract. Do not edit; run `./decree generate`.
package io.decree.core.election.contract;

/**
 * When one replica tries to lead, and when it stops.
 *
 * <p>Nothing here keeps values safe: that is the ballots' work. Elections decide how soon there is a
 * leader, and how seldom a working one is disturbed. Time comes in ticks and chance comes in as
 * numbers, so every call can be repeated. The caller draws a jitter evenly from 0 to {@code timeout}.
 *
 * <p>A member that has heard no leader for {@code timeout} ticks waits its patience, drawn at random, and
 * then asks the others whether they miss a leader too. Only with a quorum of answers it campaigns.
 */
public abstract class ElectionContract {
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

    /** The greatest value of {@code Ticks}. */
    public static final int TICKS_MAX = 1048576;

    /** The least value of {@code Timeout}. */
    public static final int TIMEOUT_MIN = 1;

    /** The greatest value of {@code Timeout}. */
    public static final int TIMEOUT_MAX = 1048576;

    /** The greatest value of {@code Patience}. */
    public static final int PATIENCE_MAX = 2097152;

    /** The greatest value of {@code Round}. */
    public static final long ROUND_MAX = 1152921504606846976L;

    /** The value of {@code option Stance} that stands for nothing. */
    public static final int STANCE_NONE = 0;

    /** The value {@code follower} of {@code Stance}. */
    public static final int STANCE_FOLLOWER = 1;

    /** The value {@code asking} of {@code Stance}. */
    public static final int STANCE_ASKING = 2;

    /** The value {@code campaigning} of {@code Stance}. */
    public static final int STANCE_CAMPAIGNING = 3;

    /** The value {@code leading} of {@code Stance}. */
    public static final int STANCE_LEADING = 4;

    /** The result of case {@code tick.not_a_voter}. */
    public static final int TICK_NOT_A_VOTER = 1;

    /** The result of case {@code tick.retire}. */
    public static final int TICK_RETIRE = 2;

    /** The result of case {@code tick.between_counts}. */
    public static final int TICK_BETWEEN_COUNTS = 3;

    /** The result of case {@code tick.keep_leading}. */
    public static final int TICK_KEEP_LEADING = 4;

    /** The result of case {@code tick.step_down}. */
    public static final int TICK_STEP_DOWN = 5;

    /** The result of case {@code tick.hold_still}. */
    public static final int TICK_HOLD_STILL = 6;

    /** The result of case {@code tick.hold_back}. */
    public static final int TICK_HOLD_BACK = 7;

    /** The result of case {@code tick.ineligible}. */
    public static final int TICK_INELIGIBLE = 8;

    /** The result of case {@code tick.stand_alone}. */
    public static final int TICK_STAND_ALONE = 9;

    /** The result of case {@code tick.ask}. */
    public static final int TICK_ASK = 10;

    /** The result of case {@code resume.confirm_first}. */
    public static final int RESUME_CONFIRM_FIRST = 1;

    /** The result of case {@code resume.abandon}. */
    public static final int RESUME_ABANDON = 2;

    /** The result of case {@code resume.start_over}. */
    public static final int RESUME_START_OVER = 3;

    /** The result of case {@code process_prevote.foreign}. */
    public static final int PROCESS_PREVOTE_FOREIGN = 1;

    /** The result of case {@code process_prevote.not_a_voter}. */
    public static final int PROCESS_PREVOTE_NOT_A_VOTER = 2;

    /** The result of case {@code process_prevote.older_epoch}. */
    public static final int PROCESS_PREVOTE_OLDER_EPOCH = 3;

    /** The result of case {@code process_prevote.newer_epoch}. */
    public static final int PROCESS_PREVOTE_NEWER_EPOCH = 4;

    /** The result of case {@code process_prevote.stranger}. */
    public static final int PROCESS_PREVOTE_STRANGER = 5;

    /** The result of case {@code process_prevote.in_office}. */
    public static final int PROCESS_PREVOTE_IN_OFFICE = 6;

    /** The result of case {@code process_prevote.has_a_leader}. */
    public static final int PROCESS_PREVOTE_HAS_A_LEADER = 7;

    /** The result of case {@code process_prevote.behind}. */
    public static final int PROCESS_PREVOTE_BEHIND = 8;

    /** The result of case {@code process_prevote.grant}. */
    public static final int PROCESS_PREVOTE_GRANT = 9;

    /** The result of case {@code process_prevote_answer.foreign}. */
    public static final int PROCESS_PREVOTE_ANSWER_FOREIGN = 1;

    /** The result of case {@code process_prevote_answer.other_epoch}. */
    public static final int PROCESS_PREVOTE_ANSWER_OTHER_EPOCH = 2;

    /** The result of case {@code process_prevote_answer.stranger}. */
    public static final int PROCESS_PREVOTE_ANSWER_STRANGER = 3;

    /** The result of case {@code process_prevote_answer.not_mine}. */
    public static final int PROCESS_PREVOTE_ANSWER_NOT_MINE = 4;

    /** The result of case {@code process_prevote_answer.refused}. */
    public static final int PROCESS_PREVOTE_ANSWER_REFUSED = 5;

    /** The result of case {@code process_prevote_answer.win}. */
    public static final int PROCESS_PREVOTE_ANSWER_WIN = 6;

    /** The result of case {@code process_prevote_answer.count}. */
    public static final int PROCESS_PREVOTE_ANSWER_COUNT = 7;

    /** The result of case {@code stand.noted}. */
    public static final int STAND_NOTED = 1;

    /** The result of case {@code see_leader.own}. */
    public static final int SEE_LEADER_OWN = 1;

    /** The result of case {@code see_leader.stale}. */
    public static final int SEE_LEADER_STALE = 2;

    /** The result of case {@code see_leader.depose}. */
    public static final int SEE_LEADER_DEPOSE = 3;

    /** The result of case {@code see_leader.follow}. */
    public static final int SEE_LEADER_FOLLOW = 4;

    /** The result of case {@code make_way.own}. */
    public static final int MAKE_WAY_OWN = 1;

    /** The result of case {@code make_way.stale}. */
    public static final int MAKE_WAY_STALE = 2;

    /** The result of case {@code make_way.depose}. */
    public static final int MAKE_WAY_DEPOSE = 3;

    /** The result of case {@code make_way.step_aside}. */
    public static final int MAKE_WAY_STEP_ASIDE = 4;

    /** The result of case {@code win_office.unfit}. */
    public static final int WIN_OFFICE_UNFIT = 1;

    /** The result of case {@code win_office.impostor}. */
    public static final int WIN_OFFICE_IMPOSTOR = 2;

    /** The result of case {@code win_office.overtaken}. */
    public static final int WIN_OFFICE_OVERTAKEN = 3;

    /** The result of case {@code win_office.again}. */
    public static final int WIN_OFFICE_AGAIN = 4;

    /** The result of case {@code win_office.lead}. */
    public static final int WIN_OFFICE_LEAD = 5;

    /** The result of case {@code lose_office.no_office}. */
    public static final int LOSE_OFFICE_NO_OFFICE = 1;

    /** The result of case {@code lose_office.withdraw}. */
    public static final int LOSE_OFFICE_WITHDRAW = 2;

    /** The result of case {@code hear_member.not_leading}. */
    public static final int HEAR_MEMBER_NOT_LEADING = 1;

    /** The result of case {@code hear_member.other_ballot}. */
    public static final int HEAR_MEMBER_OTHER_BALLOT = 2;

    /** The result of case {@code hear_member.mark}. */
    public static final int HEAR_MEMBER_MARK = 3;

    /** The result of case {@code hand_over.not_leading}. */
    public static final int HAND_OVER_NOT_LEADING = 1;

    /** The result of case {@code hand_over.under_way}. */
    public static final int HAND_OVER_UNDER_WAY = 2;

    /** The result of case {@code hand_over.stranger}. */
    public static final int HAND_OVER_STRANGER = 3;

    /** The result of case {@code hand_over.lagging}. */
    public static final int HAND_OVER_LAGGING = 4;

    /** The result of case {@code hand_over.hand_over}. */
    public static final int HAND_OVER_HAND_OVER = 5;

    /** The result of case {@code process_campaign_now.foreign}. */
    public static final int PROCESS_CAMPAIGN_NOW_FOREIGN = 1;

    /** The result of case {@code process_campaign_now.other_epoch}. */
    public static final int PROCESS_CAMPAIGN_NOW_OTHER_EPOCH = 2;

    /** The result of case {@code process_campaign_now.impostor}. */
    public static final int PROCESS_CAMPAIGN_NOW_IMPOSTOR = 3;

    /** The result of case {@code process_campaign_now.unfit}. */
    public static final int PROCESS_CAMPAIGN_NOW_UNFIT = 4;

    /** The result of case {@code process_campaign_now.stale}. */
    public static final int PROCESS_CAMPAIGN_NOW_STALE = 5;

    /** The result of case {@code process_campaign_now.busy}. */
    public static final int PROCESS_CAMPAIGN_NOW_BUSY = 6;

    /** The result of case {@code process_campaign_now.campaign}. */
    public static final int PROCESS_CAMPAIGN_NOW_CAMPAIGN = 7;

    /** Nothing is answered. */
    public static final int REPLY_NONE = 0;

    /** A {@code PreVote} is answered. */
    public static final int REPLY_PRE_VOTE = 1;

    /** A {@code PreVoteAnswer} is answered. */
    public static final int REPLY_PRE_VOTE_ANSWER = 2;

    /** A {@code Defunct} is answered. */
    public static final int REPLY_DEFUNCT = 3;

    /** A {@code CampaignNow} is answered. */
    public static final int REPLY_CAMPAIGN_NOW = 4;

    /** A {@code Campaign} is answered. */
    public static final int REPLY_CAMPAIGN = 5;

    /** A {@code StepDown} is answered. */
    public static final int REPLY_STEP_DOWN = 6;

    /** The state field {@code self} of type {@code Member}. */
    protected /*@ spec_public @*/ int self;

    /** The state field {@code group} of type {@code Group}. */
    protected /*@ spec_public @*/ long group;

    /** The state field {@code epoch} of type {@code Epoch}. */
    protected /*@ spec_public @*/ long epoch;

    /** The state field {@code voter} of type {@code array[Member] of bool}. */
    protected /*@ spec_public @*/ boolean[] voter;

    /** The state field {@code timeout} of type {@code Timeout}. */
    protected /*@ spec_public @*/ int timeout;

    /** The state field {@code eligible} of type {@code bool}. */
    protected /*@ spec_public @*/ boolean eligible;

    /** The state field {@code promised} of type {@code Ballot}. */
    protected /*@ spec_public @*/ long promised;

    /** The state field {@code prefix} of type {@code Slot}. */
    protected /*@ spec_public @*/ long prefix;

    /** The state field {@code base} of type {@code Slot}. */
    protected /*@ spec_public @*/ long base;

    /** The state field {@code stance} of type {@code Stance}. */
    protected /*@ spec_public @*/ int stance;

    /**
     * The ballot it leads with or follows; forgotten when its leader has been silent for too long.
     */
    protected /*@ spec_public @*/ long leader;

    /** A leader that has asked another member to take over proposes nothing new. */
    protected /*@ spec_public @*/ boolean handingOver;

    /** Ticks without a sign of a leader, counted up to {@code timeout}. */
    protected /*@ spec_public @*/ int silence;

    /**
     * Ticks until it acts, once the silence is long enough. For a leader: until it counts voices.
     */
    protected /*@ spec_public @*/ int patience;

    /** The state field {@code round} of type {@code Round}. */
    protected /*@ spec_public @*/ long round;

    /** The highest promise another member told of. */
    protected /*@ spec_public @*/ long above;

    /** Who granted this round, or who was heard since a leader last counted. */
    protected /*@ spec_public @*/ boolean[] heard;

    /** Which message is answered. */
    protected /*@ spec_public @*/ int replyKind;

    /** Whether the reply waits until what it promises is on disk. */
    protected /*@ spec_public @*/ boolean replyHeld;

    /** The field {@code group} of the reply. */
    protected /*@ spec_public @*/ long replyGroup;

    /** The field {@code epoch} of the reply. */
    protected /*@ spec_public @*/ long replyEpoch;

    /** The field {@code from} of the reply. */
    protected /*@ spec_public @*/ int replyFrom;

    /** The field {@code round} of the reply. */
    protected /*@ spec_public @*/ long replyRound;

    /** The field {@code prefix} of the reply. */
    protected /*@ spec_public @*/ long replyPrefix;

    /** The field {@code granted} of the reply. */
    protected /*@ spec_public @*/ boolean replyGranted;

    /** The field {@code promised} of the reply. */
    protected /*@ spec_public @*/ long replyPromised;

    /** The field {@code ballot} of the reply. */
    protected /*@ spec_public @*/ long replyBallot;

    /** The field {@code above} of the reply. */
    protected /*@ spec_public @*/ long replyAbove;

    /*@ public invariant voter != null                                // Election.voter: layout
      @       && voter.length == MEMBER_COUNT;
      @ public invariant heard != null                                // Election.heard: layout
      @       && heard.length == MEMBER_COUNT;
      @ public invariant voter != heard;                              // Election.voter: layout
      @ public invariant 0 <= self && self < MEMBER_COUNT;            // Election.self: type
      @ public invariant 0 <= epoch && epoch <= EPOCH_MAX;            // Election.epoch: type
      @ public invariant TIMEOUT_MIN <= timeout                       // Election.timeout: type
      @       && timeout <= TIMEOUT_MAX;
      @ public invariant 0 <= promised && promised <= BALLOT_MAX;     // Election.promised: type
      @ public invariant 0 <= prefix && prefix <= SLOT_MAX;           // Election.prefix: type
      @ public invariant 0 <= base && base <= SLOT_MAX;               // Election.base: type
      @ public invariant STANCE_FOLLOWER <= stance                    // Election.stance: type
      @       && stance <= STANCE_LEADING;
      @ public invariant 0 <= leader && leader <= BALLOT_MAX;         // Election.leader: type
      @ public invariant 0 <= silence && silence <= TICKS_MAX;        // Election.silence: type
      @ public invariant 0 <= patience && patience <= PATIENCE_MAX;   // Election.patience: type
      @ public invariant 0 <= round && round <= ROUND_MAX;            // Election.round: type
      @ public invariant 0 <= above && above <= BALLOT_MAX;           // Election.above: type
      @ public invariant group != GROUP_NONE;                         // Election.group_is_real
      @ public invariant stance == STANCE_LEADING                     // Election.leader_owns_its_ballot
      @       ==> leader % 65536 == self;
      @ public invariant handingOver ==> stance == STANCE_LEADING;    // Election.only_leaders_hand_over
      @ public invariant stance == STANCE_ASKING ==> heard[self];     // Election.asker_grants_itself
      @ public invariant silence <= timeout;                          // Election.silence_is_counted_to_timeout
      @ public invariant patience <= timeout + timeout;               // Election.patience_is_bounded
      @*/

    /**
     * Handles {@code Tick}.
     *
     * @param mJitter {@code m.jitter}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // tick.not_a_voter
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires !voter[self];                                      // tick.not_a_voter: when
      @   assignable replyKind, replyHeld;                            // tick.not_a_voter: changes
      @   ensures \result == TICK_NOT_A_VOTER;                        // tick.not_a_voter: outcome
      @   ensures replyKind == REPLY_NONE;                            // tick.not_a_voter: reply
      @   ensures !replyHeld;                                         // tick.not_a_voter: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.retire
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance != STANCE_FOLLOWER && !eligible;            // tick.retire: when
      @   assignable stance, leader, handingOver, patience,           // tick.retire: changes
      @       replyKind, replyHeld, replyBallot;
      @   ensures \result == TICK_RETIRE;                             // tick.retire: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // tick.retire_follows
      @   ensures leader == BALLOT_NONE;                              // tick.retire_forgets_leader
      @   ensures !handingOver;                                       // tick.retire_ends_hand_over
      @   ensures patience == mJitter;                                // tick.retire_draws_patience
      @   ensures replyKind == REPLY_STEP_DOWN                        // tick.retirement_is_told
      @       && replyBallot == \old(leader);
      @   ensures !replyHeld;                                         // tick.retire: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.between_counts
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance == STANCE_LEADING && patience > 0;          // tick.between_counts: when
      @   assignable patience, replyKind, replyHeld;                  // tick.between_counts: changes
      @   ensures \result == TICK_BETWEEN_COUNTS;                     // tick.between_counts: outcome
      @   ensures patience == \old(patience) - 1;                     // tick.between_counts_counts_down
      @   ensures replyKind == REPLY_NONE;                            // tick.between_counts: reply
      @   ensures !replyHeld;                                         // tick.between_counts: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.keep_leading
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance == STANCE_LEADING                           // tick.keep_leading: when
      @       && 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable handingOver, patience, heard[*], replyKind,      // tick.keep_leading: changes
      @       replyHeld;
      @   ensures \result == TICK_KEEP_LEADING;                       // tick.keep_leading: outcome
      @   ensures !handingOver;                                       // tick.leads_in_full
      @   ensures patience == timeout;                                // tick.next_count
      @   ensures !heard[0] && !heard[1] && !heard[2] && !heard[3]    // tick.keep_leading_clears_voices
      @       && !heard[4] && !heard[5] && !heard[6];
      @   ensures replyKind == REPLY_NONE;                            // tick.keep_leading: reply
      @   ensures !replyHeld;                                         // tick.keep_leading: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.step_down
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance == STANCE_LEADING;                          // tick.step_down: when
      @   assignable stance, leader, handingOver, patience,           // tick.step_down: changes
      @       replyKind, replyHeld, replyBallot;
      @   ensures \result == TICK_STEP_DOWN;                          // tick.step_down: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // tick.step_down_follows
      @   ensures leader == BALLOT_NONE;                              // tick.step_down_forgets_leader
      @   ensures !handingOver;                                       // tick.step_down_ends_hand_over
      @   ensures patience == mJitter;                                // tick.step_down_draws_patience
      @   ensures replyKind == REPLY_STEP_DOWN                        // tick.stepping_down_is_told
      @       && replyBallot == \old(leader);
      @   ensures !replyHeld;                                         // tick.step_down: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.hold_still
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance != STANCE_LEADING;                          // not tick.step_down
      @   requires silence < timeout;                                 // tick.hold_still: when
      @   assignable silence, replyKind, replyHeld;                   // tick.hold_still: changes
      @   ensures \result == TICK_HOLD_STILL;                         // tick.hold_still: outcome
      @   ensures silence == \old(silence) + 1;                       // tick.hold_still_counts_up
      @   ensures replyKind == REPLY_NONE;                            // tick.hold_still: reply
      @   ensures !replyHeld;                                         // tick.hold_still: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.hold_back
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance != STANCE_LEADING;                          // not tick.step_down
      @   requires silence >= timeout;                                // not tick.hold_still
      @   requires patience > 0;                                      // tick.hold_back: when
      @   assignable patience, replyKind, replyHeld;                  // tick.hold_back: changes
      @   ensures \result == TICK_HOLD_BACK;                          // tick.hold_back: outcome
      @   ensures patience == \old(patience) - 1;                     // tick.hold_back_counts_down
      @   ensures replyKind == REPLY_NONE;                            // tick.hold_back: reply
      @   ensures !replyHeld;                                         // tick.hold_back: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.ineligible
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance != STANCE_LEADING;                          // not tick.step_down
      @   requires silence >= timeout;                                // not tick.hold_still
      @   requires patience <= 0;                                     // not tick.hold_back
      @   requires !eligible;                                         // tick.ineligible: when
      @   assignable leader, replyKind, replyHeld;                    // tick.ineligible: changes
      @   ensures \result == TICK_INELIGIBLE;                         // tick.ineligible: outcome
      @   ensures leader == BALLOT_NONE;                              // tick.ineligible_forgets_leader
      @   ensures replyKind == REPLY_NONE;                            // tick.ineligible: reply
      @   ensures !replyHeld;                                         // tick.ineligible: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.stand_alone
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance != STANCE_LEADING;                          // not tick.step_down
      @   requires silence >= timeout;                                // not tick.hold_still
      @   requires patience <= 0;                                     // not tick.hold_back
      @   requires eligible;                                          // not tick.ineligible
      @   requires (voter[0] ==> 0 == self)                           // tick.stand_alone: when
      @       && (voter[1] ==> 1 == self) && (voter[2] ==> 2 == self) && (voter[3] ==> 3 == self)
      @       && (voter[4] ==> 4 == self) && (voter[5] ==> 5 == self) && (voter[6] ==> 6 == self);
      @   assignable stance, leader, patience, replyKind, replyHeld,  // tick.stand_alone: changes
      @       replyAbove;
      @   ensures \result == TICK_STAND_ALONE;                        // tick.stand_alone: outcome
      @   ensures stance == STANCE_CAMPAIGNING;                       // tick.stand_alone_campaigns
      @   ensures leader == BALLOT_NONE;                              // tick.stand_alone_forgets_leader
      @   ensures patience == timeout + mJitter;                      // tick.stand_alone_draws_patience
      @   ensures replyKind == REPLY_CAMPAIGN                         // tick.lone_campaign_names_known_ballots
      @       && replyAbove == above;
      @   ensures !replyHeld;                                         // tick.stand_alone: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // tick.ask
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Tick.jitter: type
      @   requires mJitter <= timeout;                                // tick.jitter_is_short
      @   requires voter[self];                                       // not tick.not_a_voter
      @   requires stance == STANCE_FOLLOWER || eligible;             // not tick.retire
      @   requires stance != STANCE_LEADING || patience <= 0;         // not tick.between_counts
      @   requires stance != STANCE_LEADING                           // not tick.keep_leading
      @       || 2 * ((voter[0] && (heard[0] || 0 == self) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == self) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == self) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == self) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == self) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == self) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == self) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   requires stance != STANCE_LEADING;                          // not tick.step_down
      @   requires silence >= timeout;                                // not tick.hold_still
      @   requires patience <= 0;                                     // not tick.hold_back
      @   requires eligible;                                          // not tick.ineligible
      @   requires (voter[0] && 0 != self)                            // not tick.stand_alone
      @       || (voter[1] && 1 != self) || (voter[2] && 2 != self) || (voter[3] && 3 != self)
      @       || (voter[4] && 4 != self) || (voter[5] && 5 != self) || (voter[6] && 6 != self);
      @   assignable stance, leader, patience, round, heard[*],       // tick.ask: changes
      @       replyKind, replyHeld, replyGroup, replyEpoch, replyFrom, replyRound, replyPrefix;
      @   ensures \result == TICK_ASK;                                // tick.ask: outcome
      @   ensures stance == STANCE_ASKING;                            // tick.asking
      @   ensures leader == BALLOT_NONE;                              // tick.ask_forgets_leader
      @   ensures patience == timeout + mJitter;                      // tick.ask_draws_patience
      @   ensures round == (\old(round) < 1152921504606846976L ?      // tick.new_round
      @       \old(round) + 1 : 0);
      @   ensures heard[0] == (0 == self) && heard[1] == (1 == self)  // tick.only_own_grant
      @       && heard[2] == (2 == self) && heard[3] == (3 == self) && heard[4] == (4 == self)
      @       && heard[5] == (5 == self) && heard[6] == (6 == self);
      @   ensures replyKind == REPLY_PRE_VOTE && replyGroup == group  // tick.question_names_round_and_position
      @       && replyEpoch == epoch && replyFrom == self && replyRound == round
      @       && replyPrefix == prefix;
      @   ensures !replyHeld;                                         // tick.ask: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int tick(int mJitter);

    /**
     * After a long pause nothing the member remembers of time counts. A leader counts voices anew,
     * everybody else gives a leader time to be heard.
     *
     * @param mJitter {@code m.jitter}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // resume.confirm_first
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Resumed.jitter: type
      @   requires mJitter <= timeout;                                // resume.jitter_is_short
      @   requires stance == STANCE_LEADING;                          // resume.confirm_first: when
      @   assignable handingOver, patience, heard[*], replyKind,      // resume.confirm_first: changes
      @       replyHeld;
      @   ensures \result == RESUME_CONFIRM_FIRST;                    // resume.confirm_first: outcome
      @   ensures !handingOver;                                       // resume.confirm_first_ends_hand_over
      @   ensures patience == timeout;                                // resume.next_count
      @   ensures !heard[0] && !heard[1] && !heard[2] && !heard[3]    // resume.confirm_first_clears_voices
      @       && !heard[4] && !heard[5] && !heard[6];
      @   ensures replyKind == REPLY_NONE;                            // resume.confirm_first: reply
      @   ensures !replyHeld;                                         // resume.confirm_first: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // resume.abandon
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Resumed.jitter: type
      @   requires mJitter <= timeout;                                // resume.jitter_is_short
      @   requires stance != STANCE_LEADING;                          // not resume.confirm_first
      @   requires stance == STANCE_CAMPAIGNING;                      // resume.abandon: when
      @   assignable stance, silence, patience, replyKind,            // resume.abandon: changes
      @       replyHeld, replyBallot;
      @   ensures \result == RESUME_ABANDON;                          // resume.abandon: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // resume.abandon_follows
      @   ensures silence == 0;                                       // resume.abandon_restarts_silence
      @   ensures patience == mJitter;                                // resume.abandon_draws_patience
      @   ensures replyKind == REPLY_STEP_DOWN                        // resume.abandoning_is_told
      @       && replyBallot == BALLOT_NONE;
      @   ensures !replyHeld;                                         // resume.abandon: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // resume.start_over
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Resumed.jitter: type
      @   requires mJitter <= timeout;                                // resume.jitter_is_short
      @   requires stance != STANCE_LEADING;                          // not resume.confirm_first
      @   requires stance != STANCE_CAMPAIGNING;                      // not resume.abandon
      @   assignable stance, silence, patience, replyKind,            // resume.start_over: changes
      @       replyHeld;
      @   ensures \result == RESUME_START_OVER;                       // resume.start_over: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // resume.start_over_follows
      @   ensures silence == 0;                                       // resume.start_over_restarts_silence
      @   ensures patience == mJitter;                                // resume.start_over_draws_patience
      @   ensures replyKind == REPLY_NONE;                            // resume.start_over: reply
      @   ensures !replyHeld;                                         // resume.start_over: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int resume(int mJitter);

    /**
     * Answers from what it knows and changes nothing at all.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mRound {@code m.round}
     * @param mPrefix {@code m.prefix}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_prevote.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup != group;                                   // process_prevote.foreign: when
      @   assignable replyKind, replyHeld;                            // process_prevote.foreign: changes
      @   ensures \result == PROCESS_PREVOTE_FOREIGN;                 // process_prevote.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote.foreign: reply
      @   ensures !replyHeld;                                         // process_prevote.foreign: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.not_a_voter
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires !voter[self];                                      // process_prevote.not_a_voter: when
      @   assignable replyKind, replyHeld;                            // process_prevote.not_a_voter: changes
      @   ensures \result == PROCESS_PREVOTE_NOT_A_VOTER;             // process_prevote.not_a_voter: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote.not_a_voter: reply
      @   ensures !replyHeld;                                         // process_prevote.not_a_voter: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.older_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch < epoch;                                    // process_prevote.older_epoch: when
      @   assignable replyKind, replyHeld, replyEpoch;                // process_prevote.older_epoch: changes
      @   ensures \result == PROCESS_PREVOTE_OLDER_EPOCH;             // process_prevote.older_epoch: outcome
      @   ensures replyKind == REPLY_DEFUNCT && replyEpoch == epoch;  // process_prevote.older_epoch_is_told
      @   ensures !replyHeld;                                         // process_prevote.older_epoch: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.newer_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch > epoch;                                    // process_prevote.newer_epoch: when
      @   assignable replyKind, replyHeld;                            // process_prevote.newer_epoch: changes
      @   ensures \result == PROCESS_PREVOTE_NEWER_EPOCH;             // process_prevote.newer_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote.newer_epoch: reply
      @   ensures !replyHeld;                                         // process_prevote.newer_epoch: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_prevote.newer_epoch
      @   requires mFrom == self || !voter[mFrom];                    // process_prevote.stranger: when
      @   assignable replyKind, replyHeld;                            // process_prevote.stranger: changes
      @   ensures \result == PROCESS_PREVOTE_STRANGER;                // process_prevote.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote.stranger: reply
      @   ensures !replyHeld;                                         // process_prevote.stranger: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.in_office
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_prevote.newer_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote.stranger
      @   requires stance == STANCE_LEADING                           // process_prevote.in_office: when
      @       || stance == STANCE_CAMPAIGNING;
      @   assignable replyKind, replyHeld, replyGroup, replyEpoch,    // process_prevote.in_office: changes
      @       replyFrom, replyRound, replyGranted, replyPromised, replyPrefix;
      @   ensures \result == PROCESS_PREVOTE_IN_OFFICE;               // process_prevote.in_office: outcome
      @   ensures replyKind == REPLY_PRE_VOTE_ANSWER                  // process_prevote.in_office_tells_promise
      @       && replyGroup == group && replyEpoch == epoch && replyFrom == self
      @       && replyRound == mRound && replyGranted == false && replyPromised == promised
      @       && replyPrefix == prefix;
      @   ensures !replyHeld;                                         // process_prevote.in_office: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.has_a_leader
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_prevote.newer_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote.stranger
      @   requires stance != STANCE_LEADING                           // not process_prevote.in_office
      @       && stance != STANCE_CAMPAIGNING;
      @   requires silence < timeout;                                 // process_prevote.has_a_leader: when
      @   assignable replyKind, replyHeld, replyGroup, replyEpoch,    // process_prevote.has_a_leader: changes
      @       replyFrom, replyRound, replyGranted, replyPromised, replyPrefix;
      @   ensures \result == PROCESS_PREVOTE_HAS_A_LEADER;            // process_prevote.has_a_leader: outcome
      @   ensures replyKind == REPLY_PRE_VOTE_ANSWER                  // process_prevote.has_a_leader_tells_promise
      @       && replyGroup == group && replyEpoch == epoch && replyFrom == self
      @       && replyRound == mRound && replyGranted == false && replyPromised == promised
      @       && replyPrefix == prefix;
      @   ensures !replyHeld;                                         // process_prevote.has_a_leader: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.behind
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_prevote.newer_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote.stranger
      @   requires stance != STANCE_LEADING                           // not process_prevote.in_office
      @       && stance != STANCE_CAMPAIGNING;
      @   requires silence >= timeout;                                // not process_prevote.has_a_leader
      @   requires mPrefix < base;                                    // process_prevote.behind: when
      @   assignable replyKind, replyHeld, replyGroup, replyEpoch,    // process_prevote.behind: changes
      @       replyFrom, replyRound, replyGranted, replyPromised, replyPrefix;
      @   ensures \result == PROCESS_PREVOTE_BEHIND;                  // process_prevote.behind: outcome
      @   ensures replyKind == REPLY_PRE_VOTE_ANSWER                  // process_prevote.behind_tells_prefix
      @       && replyGroup == group && replyEpoch == epoch && replyFrom == self
      @       && replyRound == mRound && replyGranted == false && replyPromised == promised
      @       && replyPrefix == prefix;
      @   ensures !replyHeld;                                         // process_prevote.behind: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote.grant
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVote.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVote.round: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVote.prefix: type
      @   requires mGroup == group;                                   // not process_prevote.foreign
      @   requires voter[self];                                       // not process_prevote.not_a_voter
      @   requires mEpoch >= epoch;                                   // not process_prevote.older_epoch
      @   requires mEpoch <= epoch;                                   // not process_prevote.newer_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote.stranger
      @   requires stance != STANCE_LEADING                           // not process_prevote.in_office
      @       && stance != STANCE_CAMPAIGNING;
      @   requires silence >= timeout;                                // not process_prevote.has_a_leader
      @   requires mPrefix >= base;                                   // not process_prevote.behind
      @   assignable replyKind, replyHeld, replyGroup, replyEpoch,    // process_prevote.grant: changes
      @       replyFrom, replyRound, replyGranted, replyPromised, replyPrefix;
      @   ensures \result == PROCESS_PREVOTE_GRANT;                   // process_prevote.grant: outcome
      @   ensures replyKind == REPLY_PRE_VOTE_ANSWER                  // process_prevote.grant_tells_promise
      @       && replyGroup == group && replyEpoch == epoch && replyFrom == self
      @       && replyRound == mRound && replyGranted == true && replyPromised == promised
      @       && replyPrefix == prefix;
      @   ensures !replyHeld;                                         // process_prevote.grant: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int processPrevote(long mGroup, long mEpoch, int mFrom, long mRound,
            long mPrefix);

    /**
     * Handles {@code PreVoteAnswer}.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mRound {@code m.round}
     * @param mGranted {@code m.granted}
     * @param mPromised {@code m.promised}
     * @param mPrefix {@code m.prefix}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_prevote_answer.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup != group;                                   // process_prevote_answer.foreign: when
      @   assignable replyKind, replyHeld;                            // process_prevote_answer.foreign: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_FOREIGN;          // process_prevote_answer.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.foreign: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.foreign: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.other_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch != epoch;                                   // process_prevote_answer.other_epoch: when
      @   assignable replyKind, replyHeld;                            // process_prevote_answer.other_epoch: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_OTHER_EPOCH;      // process_prevote_answer.other_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.other_epoch: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.other_epoch: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch == epoch;                                   // not process_prevote_answer.other_epoch
      @   requires mFrom == self || !voter[mFrom];                    // process_prevote_answer.stranger: when
      @   assignable replyKind, replyHeld;                            // process_prevote_answer.stranger: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_STRANGER;         // process_prevote_answer.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.stranger: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.stranger: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.not_mine
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch == epoch;                                   // not process_prevote_answer.other_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote_answer.stranger
      @   requires stance != STANCE_ASKING || mRound != round;        // process_prevote_answer.not_mine: when
      @   assignable above, replyKind, replyHeld;                     // process_prevote_answer.not_mine: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_NOT_MINE;         // process_prevote_answer.not_mine: outcome
      @   ensures above == (mPromised > \old(above) ? mPromised :     // process_prevote_answer.not_mine_learns_ballot
      @       \old(above));
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.not_mine: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.not_mine: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.refused
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch == epoch;                                   // not process_prevote_answer.other_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote_answer.stranger
      @   requires stance == STANCE_ASKING && mRound == round;        // not process_prevote_answer.not_mine
      @   requires !mGranted;                                         // process_prevote_answer.refused: when
      @   assignable above, replyKind, replyHeld;                     // process_prevote_answer.refused: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_REFUSED;          // process_prevote_answer.refused: outcome
      @   ensures above == (mPromised > \old(above) ? mPromised :     // process_prevote_answer.refused_learns_ballot
      @       \old(above));
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.refused: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.refused: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.win
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch == epoch;                                   // not process_prevote_answer.other_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote_answer.stranger
      @   requires stance == STANCE_ASKING && mRound == round;        // not process_prevote_answer.not_mine
      @   requires mGranted;                                          // not process_prevote_answer.refused
      @   requires 2 * ((voter[0]                                     // process_prevote_answer.win: when
      @       && (heard[0] || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == mFrom) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == mFrom) ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable stance, above, replyKind, replyHeld,             // process_prevote_answer.win: changes
      @       replyAbove;
      @   ensures \result == PROCESS_PREVOTE_ANSWER_WIN;              // process_prevote_answer.win: outcome
      @   ensures stance == STANCE_CAMPAIGNING;                       // process_prevote_answer.win_campaigns
      @   ensures above == (mPromised > \old(above) ? mPromised :     // process_prevote_answer.win_learns_ballot
      @       \old(above));
      @   ensures replyKind == REPLY_CAMPAIGN                         // process_prevote_answer.campaign_names_known_ballots
      @       && replyAbove == above;
      @   ensures !replyHeld;                                         // process_prevote_answer.win: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_prevote_answer.count
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // PreVoteAnswer.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // PreVoteAnswer.from: type
      @   requires 0 <= mRound && mRound <= ROUND_MAX;                // PreVoteAnswer.round: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // PreVoteAnswer.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // PreVoteAnswer.prefix: type
      @   requires mGroup == group;                                   // not process_prevote_answer.foreign
      @   requires mEpoch == epoch;                                   // not process_prevote_answer.other_epoch
      @   requires mFrom != self && voter[mFrom];                     // not process_prevote_answer.stranger
      @   requires stance == STANCE_ASKING && mRound == round;        // not process_prevote_answer.not_mine
      @   requires mGranted;                                          // not process_prevote_answer.refused
      @   requires 2 * ((voter[0]                                     // not process_prevote_answer.win
      @       && (heard[0] || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && (heard[1] || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && (heard[2] || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && (heard[3] || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && (heard[4] || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && (heard[5] || 5 == mFrom) ? 1 : 0)
      @       + (voter[6] && (heard[6] || 6 == mFrom) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable above, heard[mFrom], replyKind, replyHeld;       // process_prevote_answer.count: changes
      @   ensures \result == PROCESS_PREVOTE_ANSWER_COUNT;            // process_prevote_answer.count: outcome
      @   ensures above == (mPromised > \old(above) ? mPromised :     // process_prevote_answer.count_learns_ballot
      @       \old(above));
      @   ensures heard[mFrom];                                       // process_prevote_answer.grant_counted
      @   ensures (mFrom != 0 ==> heard[0] == \old(heard[0]))         // process_prevote_answer.others_kept
      @       && (mFrom != 1 ==> heard[1] == \old(heard[1]))
      @       && (mFrom != 2 ==> heard[2] == \old(heard[2]))
      @       && (mFrom != 3 ==> heard[3] == \old(heard[3]))
      @       && (mFrom != 4 ==> heard[4] == \old(heard[4]))
      @       && (mFrom != 5 ==> heard[5] == \old(heard[5]))
      @       && (mFrom != 6 ==> heard[6] == \old(heard[6]));
      @   ensures replyKind == REPLY_NONE;                            // process_prevote_answer.count: reply
      @   ensures !replyHeld;                                         // process_prevote_answer.count: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int processPrevoteAnswer(long mGroup, long mEpoch, int mFrom, long mRound,
            boolean mGranted, long mPromised, long mPrefix);

    /**
     * Handles {@code Standing}.
     *
     * @param mEligible {@code m.eligible}
     * @param mPromised {@code m.promised}
     * @param mPrefix {@code m.prefix}
     * @param mBase {@code m.base}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // stand.noted
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Standing.promised: type
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // Standing.prefix: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // Standing.base: type
      @   requires mPromised >= promised;                             // stand.promise_is_current
      @   assignable eligible, promised, prefix, base, replyKind,     // stand.noted: changes
      @       replyHeld;
      @   ensures \result == STAND_NOTED;                             // stand.noted: outcome
      @   ensures eligible == mEligible;                              // stand.fitness_noted
      @   ensures promised == mPromised;                              // stand.promise_noted
      @   ensures prefix == mPrefix;                                  // stand.prefix_noted
      @   ensures base == mBase;                                      // stand.base_noted
      @   ensures replyKind == REPLY_NONE;                            // stand.noted: reply
      @   ensures !replyHeld;                                         // stand.noted: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int stand(boolean mEligible, long mPromised, long mPrefix, long mBase);

    /**
     * Only what the leader of the promised ballot did counts, and only after it is on disk.
     *
     * @param mBallot {@code m.ballot}
     * @param mJitter {@code m.jitter}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // see_leader.own
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Evidence.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Evidence.jitter: type
      @   requires mJitter <= timeout;                                // see_leader.jitter_is_short
      @   requires mBallot % 65536 == self;                           // see_leader.own: when
      @   assignable replyKind, replyHeld;                            // see_leader.own: changes
      @   ensures \result == SEE_LEADER_OWN;                          // see_leader.own: outcome
      @   ensures replyKind == REPLY_NONE;                            // see_leader.own: reply
      @   ensures !replyHeld;                                         // see_leader.own: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // see_leader.stale
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Evidence.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Evidence.jitter: type
      @   requires mJitter <= timeout;                                // see_leader.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not see_leader.own
      @   requires mBallot != promised;                               // see_leader.stale: when
      @   assignable replyKind, replyHeld;                            // see_leader.stale: changes
      @   ensures \result == SEE_LEADER_STALE;                        // see_leader.stale: outcome
      @   ensures replyKind == REPLY_NONE;                            // see_leader.stale: reply
      @   ensures !replyHeld;                                         // see_leader.stale: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // see_leader.depose
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Evidence.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Evidence.jitter: type
      @   requires mJitter <= timeout;                                // see_leader.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not see_leader.own
      @   requires mBallot == promised;                               // not see_leader.stale
      @   requires stance == STANCE_LEADING                           // see_leader.depose: when
      @       || stance == STANCE_CAMPAIGNING;
      @   assignable stance, leader, handingOver, silence, patience,  // see_leader.depose: changes
      @       replyKind, replyHeld, replyBallot;
      @   ensures \result == SEE_LEADER_DEPOSE;                       // see_leader.depose: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // see_leader.depose_follows
      @   ensures leader == mBallot;                                  // see_leader.depose_names_leader
      @   ensures !handingOver;                                       // see_leader.depose_ends_hand_over
      @   ensures silence == 0;                                       // see_leader.depose_restarts_silence
      @   ensures patience == mJitter;                                // see_leader.depose_draws_patience
      @   ensures replyKind == REPLY_STEP_DOWN                        // see_leader.deposing_is_told
      @       && replyBallot == (\old(stance) == STANCE_LEADING ? \old(leader) : BALLOT_NONE);
      @   ensures !replyHeld;                                         // see_leader.depose: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // see_leader.follow
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Evidence.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Evidence.jitter: type
      @   requires mJitter <= timeout;                                // see_leader.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not see_leader.own
      @   requires mBallot == promised;                               // not see_leader.stale
      @   requires stance != STANCE_LEADING                           // not see_leader.depose
      @       && stance != STANCE_CAMPAIGNING;
      @   assignable stance, leader, silence, patience, replyKind,    // see_leader.follow: changes
      @       replyHeld;
      @   ensures \result == SEE_LEADER_FOLLOW;                       // see_leader.follow: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // see_leader.follow_follows
      @   ensures leader == mBallot;                                  // see_leader.follow_names_leader
      @   ensures silence == 0;                                       // see_leader.follow_restarts_silence
      @   ensures patience == mJitter;                                // see_leader.follow_draws_patience
      @   ensures replyKind == REPLY_NONE;                            // see_leader.follow: reply
      @   ensures !replyHeld;                                         // see_leader.follow: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int seeLeader(long mBallot, int mJitter);

    /**
     * A promise is no sign of a leader: the silence goes on. It makes way for the candidate.
     *
     * @param mBallot {@code m.ballot}
     * @param mJitter {@code m.jitter}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // make_way.own
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Promised.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Promised.jitter: type
      @   requires mJitter <= timeout;                                // make_way.jitter_is_short
      @   requires mBallot % 65536 == self;                           // make_way.own: when
      @   assignable replyKind, replyHeld;                            // make_way.own: changes
      @   ensures \result == MAKE_WAY_OWN;                            // make_way.own: outcome
      @   ensures replyKind == REPLY_NONE;                            // make_way.own: reply
      @   ensures !replyHeld;                                         // make_way.own: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // make_way.stale
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Promised.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Promised.jitter: type
      @   requires mJitter <= timeout;                                // make_way.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not make_way.own
      @   requires mBallot != promised;                               // make_way.stale: when
      @   assignable replyKind, replyHeld;                            // make_way.stale: changes
      @   ensures \result == MAKE_WAY_STALE;                          // make_way.stale: outcome
      @   ensures replyKind == REPLY_NONE;                            // make_way.stale: reply
      @   ensures !replyHeld;                                         // make_way.stale: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // make_way.depose
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Promised.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Promised.jitter: type
      @   requires mJitter <= timeout;                                // make_way.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not make_way.own
      @   requires mBallot == promised;                               // not make_way.stale
      @   requires stance == STANCE_LEADING                           // make_way.depose: when
      @       || stance == STANCE_CAMPAIGNING;
      @   assignable stance, leader, handingOver, patience,           // make_way.depose: changes
      @       replyKind, replyHeld, replyBallot;
      @   ensures \result == MAKE_WAY_DEPOSE;                         // make_way.depose: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // make_way.depose_follows
      @   ensures leader == BALLOT_NONE;                              // make_way.depose_forgets_leader
      @   ensures !handingOver;                                       // make_way.depose_ends_hand_over
      @   ensures patience == mJitter;                                // make_way.depose_draws_patience
      @   ensures replyKind == REPLY_STEP_DOWN                        // make_way.deposing_is_told
      @       && replyBallot == (\old(stance) == STANCE_LEADING ? \old(leader) : BALLOT_NONE);
      @   ensures !replyHeld;                                         // make_way.depose: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // make_way.step_aside
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Promised.ballot: type
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Promised.jitter: type
      @   requires mJitter <= timeout;                                // make_way.jitter_is_short
      @   requires mBallot % 65536 != self;                           // not make_way.own
      @   requires mBallot == promised;                               // not make_way.stale
      @   requires stance != STANCE_LEADING                           // not make_way.depose
      @       && stance != STANCE_CAMPAIGNING;
      @   assignable stance, leader, patience, replyKind, replyHeld;  // make_way.step_aside: changes
      @   ensures \result == MAKE_WAY_STEP_ASIDE;                     // make_way.step_aside: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // make_way.step_aside_follows
      @   ensures leader == BALLOT_NONE;                              // make_way.step_aside_forgets_leader
      @   ensures patience == mJitter;                                // make_way.step_aside_draws_patience
      @   ensures replyKind == REPLY_NONE;                            // make_way.step_aside: reply
      @   ensures !replyHeld;                                         // make_way.step_aside: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int makeWay(long mBallot, int mJitter);

    /**
     * A campaign may be won late, when its member has begun to ask again: the promises count.
     *
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // win_office.unfit
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Won.ballot: type
      @   requires !eligible || !voter[self];                         // win_office.unfit: when
      @   assignable replyKind, replyHeld, replyBallot;               // win_office.unfit: changes
      @   ensures \result == WIN_OFFICE_UNFIT;                        // win_office.unfit: outcome
      @   ensures replyKind == REPLY_STEP_DOWN                        // win_office.unfit_gives_up
      @       && replyBallot == BALLOT_NONE;
      @   ensures !replyHeld;                                         // win_office.unfit: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // win_office.impostor
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Won.ballot: type
      @   requires eligible && voter[self];                           // not win_office.unfit
      @   requires mBallot % 65536 != self;                           // win_office.impostor: when
      @   assignable replyKind, replyHeld;                            // win_office.impostor: changes
      @   ensures \result == WIN_OFFICE_IMPOSTOR;                     // win_office.impostor: outcome
      @   ensures replyKind == REPLY_NONE;                            // win_office.impostor: reply
      @   ensures !replyHeld;                                         // win_office.impostor: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // win_office.overtaken
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Won.ballot: type
      @   requires eligible && voter[self];                           // not win_office.unfit
      @   requires mBallot % 65536 == self;                           // not win_office.impostor
      @   requires mBallot != promised;                               // win_office.overtaken: when
      @   assignable replyKind, replyHeld, replyBallot;               // win_office.overtaken: changes
      @   ensures \result == WIN_OFFICE_OVERTAKEN;                    // win_office.overtaken: outcome
      @   ensures replyKind == REPLY_STEP_DOWN                        // win_office.overtaken_gives_up
      @       && replyBallot == BALLOT_NONE;
      @   ensures !replyHeld;                                         // win_office.overtaken: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // win_office.again
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Won.ballot: type
      @   requires eligible && voter[self];                           // not win_office.unfit
      @   requires mBallot % 65536 == self;                           // not win_office.impostor
      @   requires mBallot == promised;                               // not win_office.overtaken
      @   requires stance == STANCE_LEADING;                          // win_office.again: when
      @   assignable replyKind, replyHeld;                            // win_office.again: changes
      @   ensures \result == WIN_OFFICE_AGAIN;                        // win_office.again: outcome
      @   ensures replyKind == REPLY_NONE;                            // win_office.again: reply
      @   ensures !replyHeld;                                         // win_office.again: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // win_office.lead
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Won.ballot: type
      @   requires eligible && voter[self];                           // not win_office.unfit
      @   requires mBallot % 65536 == self;                           // not win_office.impostor
      @   requires mBallot == promised;                               // not win_office.overtaken
      @   requires stance != STANCE_LEADING;                          // not win_office.again
      @   assignable stance, leader, silence, patience, heard[*],     // win_office.lead: changes
      @       replyKind, replyHeld;
      @   ensures \result == WIN_OFFICE_LEAD;                         // win_office.lead: outcome
      @   ensures stance == STANCE_LEADING;                           // win_office.leading
      @   ensures leader == mBallot;                                  // win_office.own_ballot
      @   ensures silence == 0;                                       // win_office.lead_restarts_silence
      @   ensures patience == timeout;                                // win_office.first_count
      @   ensures !heard[0] && !heard[1] && !heard[2] && !heard[3]    // win_office.lead_clears_voices
      @       && !heard[4] && !heard[5] && !heard[6];
      @   ensures replyKind == REPLY_NONE;                            // win_office.lead: reply
      @   ensures !replyHeld;                                         // win_office.lead: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int winOffice(long mBallot);

    /**
     * The proposer gave up.
     *
     * @param mJitter {@code m.jitter}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // lose_office.no_office
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Lost.jitter: type
      @   requires mJitter <= timeout;                                // lose_office.jitter_is_short
      @   requires stance != STANCE_LEADING                           // lose_office.no_office: when
      @       && stance != STANCE_CAMPAIGNING;
      @   assignable replyKind, replyHeld;                            // lose_office.no_office: changes
      @   ensures \result == LOSE_OFFICE_NO_OFFICE;                   // lose_office.no_office: outcome
      @   ensures replyKind == REPLY_NONE;                            // lose_office.no_office: reply
      @   ensures !replyHeld;                                         // lose_office.no_office: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // lose_office.withdraw
      @   requires 0 <= mJitter && mJitter <= TICKS_MAX;              // Lost.jitter: type
      @   requires mJitter <= timeout;                                // lose_office.jitter_is_short
      @   requires stance == STANCE_LEADING                           // not lose_office.no_office
      @       || stance == STANCE_CAMPAIGNING;
      @   assignable stance, leader, handingOver, patience,           // lose_office.withdraw: changes
      @       replyKind, replyHeld;
      @   ensures \result == LOSE_OFFICE_WITHDRAW;                    // lose_office.withdraw: outcome
      @   ensures stance == STANCE_FOLLOWER;                          // lose_office.withdraw_follows
      @   ensures leader == BALLOT_NONE;                              // lose_office.withdraw_forgets_leader
      @   ensures !handingOver;                                       // lose_office.withdraw_ends_hand_over
      @   ensures patience == mJitter;                                // lose_office.withdraw_draws_patience
      @   ensures replyKind == REPLY_NONE;                            // lose_office.withdraw: reply
      @   ensures !replyHeld;                                         // lose_office.withdraw: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int loseOffice(int mJitter);

    /**
     * Somebody is there who follows this leader.
     *
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // hear_member.not_leading
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Heard.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Heard.ballot: type
      @   requires stance != STANCE_LEADING;                          // hear_member.not_leading: when
      @   assignable replyKind, replyHeld;                            // hear_member.not_leading: changes
      @   ensures \result == HEAR_MEMBER_NOT_LEADING;                 // hear_member.not_leading: outcome
      @   ensures replyKind == REPLY_NONE;                            // hear_member.not_leading: reply
      @   ensures !replyHeld;                                         // hear_member.not_leading: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hear_member.other_ballot
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Heard.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Heard.ballot: type
      @   requires stance == STANCE_LEADING;                          // not hear_member.not_leading
      @   requires mBallot != leader;                                 // hear_member.other_ballot: when
      @   assignable replyKind, replyHeld;                            // hear_member.other_ballot: changes
      @   ensures \result == HEAR_MEMBER_OTHER_BALLOT;                // hear_member.other_ballot: outcome
      @   ensures replyKind == REPLY_NONE;                            // hear_member.other_ballot: reply
      @   ensures !replyHeld;                                         // hear_member.other_ballot: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hear_member.mark
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Heard.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Heard.ballot: type
      @   requires stance == STANCE_LEADING;                          // not hear_member.not_leading
      @   requires mBallot == leader;                                 // not hear_member.other_ballot
      @   assignable heard[mFrom], replyKind, replyHeld;              // hear_member.mark: changes
      @   ensures \result == HEAR_MEMBER_MARK;                        // hear_member.mark: outcome
      @   ensures heard[mFrom];                                       // hear_member.voice_counted
      @   ensures (mFrom != 0 ==> heard[0] == \old(heard[0]))         // hear_member.others_kept
      @       && (mFrom != 1 ==> heard[1] == \old(heard[1]))
      @       && (mFrom != 2 ==> heard[2] == \old(heard[2]))
      @       && (mFrom != 3 ==> heard[3] == \old(heard[3]))
      @       && (mFrom != 4 ==> heard[4] == \old(heard[4]))
      @       && (mFrom != 5 ==> heard[5] == \old(heard[5]))
      @       && (mFrom != 6 ==> heard[6] == \old(heard[6]));
      @   ensures replyKind == REPLY_NONE;                            // hear_member.mark: reply
      @   ensures !replyHeld;                                         // hear_member.mark: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int hearMember(int mFrom, long mBallot);

    /**
     * Handles {@code HandOver}.
     *
     * @param mTarget {@code m.target}
     * @param mReached {@code m.reached}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // hand_over.not_leading
      @   requires 0 <= mTarget && mTarget < MEMBER_COUNT;            // HandOver.target: type
      @   requires 0 <= mReached && mReached <= SLOT_MAX;             // HandOver.reached: type
      @   requires stance != STANCE_LEADING;                          // hand_over.not_leading: when
      @   assignable replyKind, replyHeld;                            // hand_over.not_leading: changes
      @   ensures \result == HAND_OVER_NOT_LEADING;                   // hand_over.not_leading: outcome
      @   ensures replyKind == REPLY_NONE;                            // hand_over.not_leading: reply
      @   ensures !replyHeld;                                         // hand_over.not_leading: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hand_over.under_way
      @   requires 0 <= mTarget && mTarget < MEMBER_COUNT;            // HandOver.target: type
      @   requires 0 <= mReached && mReached <= SLOT_MAX;             // HandOver.reached: type
      @   requires stance == STANCE_LEADING;                          // not hand_over.not_leading
      @   requires handingOver;                                       // hand_over.under_way: when
      @   assignable replyKind, replyHeld;                            // hand_over.under_way: changes
      @   ensures \result == HAND_OVER_UNDER_WAY;                     // hand_over.under_way: outcome
      @   ensures replyKind == REPLY_NONE;                            // hand_over.under_way: reply
      @   ensures !replyHeld;                                         // hand_over.under_way: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hand_over.stranger
      @   requires 0 <= mTarget && mTarget < MEMBER_COUNT;            // HandOver.target: type
      @   requires 0 <= mReached && mReached <= SLOT_MAX;             // HandOver.reached: type
      @   requires stance == STANCE_LEADING;                          // not hand_over.not_leading
      @   requires !handingOver;                                      // not hand_over.under_way
      @   requires mTarget == self || !voter[mTarget];                // hand_over.stranger: when
      @   assignable replyKind, replyHeld;                            // hand_over.stranger: changes
      @   ensures \result == HAND_OVER_STRANGER;                      // hand_over.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // hand_over.stranger: reply
      @   ensures !replyHeld;                                         // hand_over.stranger: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hand_over.lagging
      @   requires 0 <= mTarget && mTarget < MEMBER_COUNT;            // HandOver.target: type
      @   requires 0 <= mReached && mReached <= SLOT_MAX;             // HandOver.reached: type
      @   requires stance == STANCE_LEADING;                          // not hand_over.not_leading
      @   requires !handingOver;                                      // not hand_over.under_way
      @   requires mTarget != self && voter[mTarget];                 // not hand_over.stranger
      @   requires mReached < base;                                   // hand_over.lagging: when
      @   assignable replyKind, replyHeld;                            // hand_over.lagging: changes
      @   ensures \result == HAND_OVER_LAGGING;                       // hand_over.lagging: outcome
      @   ensures replyKind == REPLY_NONE;                            // hand_over.lagging: reply
      @   ensures !replyHeld;                                         // hand_over.lagging: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // hand_over.hand_over
      @   requires 0 <= mTarget && mTarget < MEMBER_COUNT;            // HandOver.target: type
      @   requires 0 <= mReached && mReached <= SLOT_MAX;             // HandOver.reached: type
      @   requires stance == STANCE_LEADING;                          // not hand_over.not_leading
      @   requires !handingOver;                                      // not hand_over.under_way
      @   requires mTarget != self && voter[mTarget];                 // not hand_over.stranger
      @   requires mReached >= base;                                  // not hand_over.lagging
      @   assignable handingOver, patience, replyKind, replyHeld,     // hand_over.hand_over: changes
      @       replyGroup, replyEpoch, replyFrom, replyBallot;
      @   ensures \result == HAND_OVER_HAND_OVER;                     // hand_over.hand_over: outcome
      @   ensures handingOver;                                        // hand_over.proposes_no_more
      @   ensures patience == timeout;                                // hand_over.bounded
      @   ensures replyKind == REPLY_CAMPAIGN_NOW                     // hand_over.target_is_told_once
      @       && replyGroup == group && replyEpoch == epoch && replyFrom == self
      @       && replyBallot == leader;
      @   ensures !replyHeld;                                         // hand_over.hand_over: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int handOver(int mTarget, long mReached);

    /**
     * The followed leader asks this member to take its place: no question first, no waiting.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_campaign_now.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup != group;                                   // process_campaign_now.foreign: when
      @   assignable replyKind, replyHeld;                            // process_campaign_now.foreign: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_FOREIGN;            // process_campaign_now.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.foreign: reply
      @   ensures !replyHeld;                                         // process_campaign_now.foreign: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.other_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch != epoch;                                   // process_campaign_now.other_epoch: when
      @   assignable replyKind, replyHeld;                            // process_campaign_now.other_epoch: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_OTHER_EPOCH;        // process_campaign_now.other_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.other_epoch: reply
      @   ensures !replyHeld;                                         // process_campaign_now.other_epoch: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.impostor
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch == epoch;                                   // not process_campaign_now.other_epoch
      @   requires mBallot % 65536 != mFrom || !voter[mFrom]          // process_campaign_now.impostor: when
      @       || mFrom == self;
      @   assignable replyKind, replyHeld;                            // process_campaign_now.impostor: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_IMPOSTOR;           // process_campaign_now.impostor: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.impostor: reply
      @   ensures !replyHeld;                                         // process_campaign_now.impostor: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.unfit
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch == epoch;                                   // not process_campaign_now.other_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom]           // not process_campaign_now.impostor
      @       && mFrom != self;
      @   requires !eligible || !voter[self];                         // process_campaign_now.unfit: when
      @   assignable replyKind, replyHeld;                            // process_campaign_now.unfit: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_UNFIT;              // process_campaign_now.unfit: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.unfit: reply
      @   ensures !replyHeld;                                         // process_campaign_now.unfit: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.stale
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch == epoch;                                   // not process_campaign_now.other_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom]           // not process_campaign_now.impostor
      @       && mFrom != self;
      @   requires eligible && voter[self];                           // not process_campaign_now.unfit
      @   requires mBallot != promised;                               // process_campaign_now.stale: when
      @   assignable replyKind, replyHeld;                            // process_campaign_now.stale: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_STALE;              // process_campaign_now.stale: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.stale: reply
      @   ensures !replyHeld;                                         // process_campaign_now.stale: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.busy
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch == epoch;                                   // not process_campaign_now.other_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom]           // not process_campaign_now.impostor
      @       && mFrom != self;
      @   requires eligible && voter[self];                           // not process_campaign_now.unfit
      @   requires mBallot == promised;                               // not process_campaign_now.stale
      @   requires stance != STANCE_FOLLOWER;                         // process_campaign_now.busy: when
      @   assignable replyKind, replyHeld;                            // process_campaign_now.busy: changes
      @   ensures \result == PROCESS_CAMPAIGN_NOW_BUSY;               // process_campaign_now.busy: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_campaign_now.busy: reply
      @   ensures !replyHeld;                                         // process_campaign_now.busy: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @
      @ also public normal_behavior                                   // process_campaign_now.campaign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // CampaignNow.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // CampaignNow.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // CampaignNow.ballot: type
      @   requires mGroup == group;                                   // not process_campaign_now.foreign
      @   requires mEpoch == epoch;                                   // not process_campaign_now.other_epoch
      @   requires mBallot % 65536 == mFrom && voter[mFrom]           // not process_campaign_now.impostor
      @       && mFrom != self;
      @   requires eligible && voter[self];                           // not process_campaign_now.unfit
      @   requires mBallot == promised;                               // not process_campaign_now.stale
      @   requires stance == STANCE_FOLLOWER;                         // not process_campaign_now.busy
      @   assignable stance, leader, patience, replyKind, replyHeld,  // process_campaign_now.campaign: changes
      @       replyAbove;
      @   ensures \result == PROCESS_CAMPAIGN_NOW_CAMPAIGN;           // process_campaign_now.campaign: outcome
      @   ensures stance == STANCE_CAMPAIGNING;                       // process_campaign_now.campaign_campaigns
      @   ensures leader == BALLOT_NONE;                              // process_campaign_now.campaign_forgets_leader
      @   ensures patience == timeout;                                // process_campaign_now.campaign_is_bounded
      @   ensures replyKind == REPLY_CAMPAIGN                         // process_campaign_now.hand_over_campaign_names_known_ballots
      @       && replyAbove == above;
      @   ensures !replyHeld;                                         // process_campaign_now.campaign: held
      @   ensures promised >= \old(promised);                         // Election.promise_never_drops
      @   ensures above >= \old(above);                               // Election.known_ballots_never_drop
      @*/
    public abstract int processCampaignNow(long mGroup, long mEpoch, int mFrom, long mBallot);
}
