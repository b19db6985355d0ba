// Generated from proposer.contract. Do not edit; run `./decree generate`.
package io.decree.core.proposer.contract;

/**
 * One multi-Paxos proposer: with which ballot it asks, what it is told, and what it proposes.
 *
 * <p>A campaign takes a new ballot, above every ballot this replica knows of, and asks all members for
 * their votes from slot {@code start} on. When a quorum has answered, the proposer leads: first it
 * proposes the recovered value again in each slot somebody voted in, and nothing in the holes
 * between them; then come the values of clients. A slot is proposed once, in order.
 *
 * <p>It keeps of all reported votes the highest one for each slot, and of its own proposals only how
 * far they go: their votes are with the replica's own acceptor, from which they are sent again.
 */
public abstract class ProposerContract {
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

    /** The value of {@code option Role} that stands for nothing. */
    public static final int ROLE_NONE = 0;

    /** The value {@code recovering} of {@code Role}. */
    public static final int ROLE_RECOVERING = 1;

    /** The value {@code idle} of {@code Role}. */
    public static final int ROLE_IDLE = 2;

    /** The value {@code campaigning} of {@code Role}. */
    public static final int ROLE_CAMPAIGNING = 3;

    /** The value {@code leading} of {@code Role}. */
    public static final int ROLE_LEADING = 4;

    /** The result of case {@code start_campaign.unread_log}. */
    public static final int START_CAMPAIGN_UNREAD_LOG = 1;

    /** The result of case {@code start_campaign.not_a_voter}. */
    public static final int START_CAMPAIGN_NOT_A_VOTER = 2;

    /** The result of case {@code start_campaign.leads_already}. */
    public static final int START_CAMPAIGN_LEADS_ALREADY = 3;

    /** The result of case {@code start_campaign.exhausted}. */
    public static final int START_CAMPAIGN_EXHAUSTED = 4;

    /** The result of case {@code start_campaign.campaign}. */
    public static final int START_CAMPAIGN_CAMPAIGN = 5;

    /** The result of case {@code report_vote.foreign}. */
    public static final int REPORT_VOTE_FOREIGN = 1;

    /** The result of case {@code report_vote.other_epoch}. */
    public static final int REPORT_VOTE_OTHER_EPOCH = 2;

    /** The result of case {@code report_vote.not_mine}. */
    public static final int REPORT_VOTE_NOT_MINE = 3;

    /** The result of case {@code report_vote.stranger}. */
    public static final int REPORT_VOTE_STRANGER = 4;

    /** The result of case {@code report_vote.counted}. */
    public static final int REPORT_VOTE_COUNTED = 5;

    /** The result of case {@code report_vote.too_high}. */
    public static final int REPORT_VOTE_TOO_HIGH = 6;

    /** The result of case {@code report_vote.decided}. */
    public static final int REPORT_VOTE_DECIDED = 7;

    /** The result of case {@code report_vote.beyond_window}. */
    public static final int REPORT_VOTE_BEYOND_WINDOW = 8;

    /** The result of case {@code report_vote.conflict}. */
    public static final int REPORT_VOTE_CONFLICT = 9;

    /** The result of case {@code report_vote.lower}. */
    public static final int REPORT_VOTE_LOWER = 10;

    /** The result of case {@code report_vote.raise}. */
    public static final int REPORT_VOTE_RAISE = 11;

    /** The result of case {@code end_of_report.foreign}. */
    public static final int END_OF_REPORT_FOREIGN = 1;

    /** The result of case {@code end_of_report.other_epoch}. */
    public static final int END_OF_REPORT_OTHER_EPOCH = 2;

    /** The result of case {@code end_of_report.not_mine}. */
    public static final int END_OF_REPORT_NOT_MINE = 3;

    /** The result of case {@code end_of_report.stranger}. */
    public static final int END_OF_REPORT_STRANGER = 4;

    /** The result of case {@code end_of_report.counted}. */
    public static final int END_OF_REPORT_COUNTED = 5;

    /** The result of case {@code end_of_report.ahead}. */
    public static final int END_OF_REPORT_AHEAD = 6;

    /** The result of case {@code end_of_report.lead}. */
    public static final int END_OF_REPORT_LEAD = 7;

    /** The result of case {@code end_of_report.count}. */
    public static final int END_OF_REPORT_COUNT = 8;

    /** The result of case {@code recover.not_leading}. */
    public static final int RECOVER_NOT_LEADING = 1;

    /** The result of case {@code recover.done}. */
    public static final int RECOVER_DONE = 2;

    /** The result of case {@code recover.busy}. */
    public static final int RECOVER_BUSY = 3;

    /** The result of case {@code recover.fill}. */
    public static final int RECOVER_FILL = 4;

    /** The result of case {@code recover.repeat}. */
    public static final int RECOVER_REPEAT = 5;

    /** The result of case {@code propose.not_leading}. */
    public static final int PROPOSE_NOT_LEADING = 1;

    /** The result of case {@code propose.recovering}. */
    public static final int PROPOSE_RECOVERING = 2;

    /** The result of case {@code propose.busy}. */
    public static final int PROPOSE_BUSY = 3;

    /** The result of case {@code propose.send}. */
    public static final int PROPOSE_SEND = 4;

    /** The result of case {@code follow_prefix.known}. */
    public static final int FOLLOW_PREFIX_KNOWN = 1;

    /** The result of case {@code follow_prefix.out_of_range}. */
    public static final int FOLLOW_PREFIX_OUT_OF_RANGE = 2;

    /** The result of case {@code follow_prefix.skip}. */
    public static final int FOLLOW_PREFIX_SKIP = 3;

    /** The result of case {@code follow_prefix.move}. */
    public static final int FOLLOW_PREFIX_MOVE = 4;

    /** The result of case {@code process_nack.foreign}. */
    public static final int PROCESS_NACK_FOREIGN = 1;

    /** The result of case {@code process_nack.other_epoch}. */
    public static final int PROCESS_NACK_OTHER_EPOCH = 2;

    /** The result of case {@code process_nack.stranger}. */
    public static final int PROCESS_NACK_STRANGER = 3;

    /** The result of case {@code process_nack.known}. */
    public static final int PROCESS_NACK_KNOWN = 4;

    /** The result of case {@code process_nack.depose}. */
    public static final int PROCESS_NACK_DEPOSE = 5;

    /** The result of case {@code process_nack.note}. */
    public static final int PROCESS_NACK_NOTE = 6;

    /** The result of case {@code observe.known}. */
    public static final int OBSERVE_KNOWN = 1;

    /** The result of case {@code observe.depose}. */
    public static final int OBSERVE_DEPOSE = 2;

    /** The result of case {@code observe.note}. */
    public static final int OBSERVE_NOTE = 3;

    /** The result of case {@code step_down.again}. */
    public static final int STEP_DOWN_AGAIN = 1;

    /** The result of case {@code step_down.stop}. */
    public static final int STEP_DOWN_STOP = 2;

    /** The result of case {@code recover_ballot.too_late}. */
    public static final int RECOVER_BALLOT_TOO_LATE = 1;

    /** The result of case {@code recover_ballot.foreign_ballot}. */
    public static final int RECOVER_BALLOT_FOREIGN_BALLOT = 2;

    /** The result of case {@code recover_ballot.older}. */
    public static final int RECOVER_BALLOT_OLDER = 3;

    /** The result of case {@code recover_ballot.restore}. */
    public static final int RECOVER_BALLOT_RESTORE = 4;

    /** The result of case {@code finish_ballot_recovery.too_late}. */
    public static final int FINISH_BALLOT_RECOVERY_TOO_LATE = 1;

    /** The result of case {@code finish_ballot_recovery.admit}. */
    public static final int FINISH_BALLOT_RECOVERY_ADMIT = 2;

    /** Nothing is answered. */
    public static final int REPLY_NONE = 0;

    /** A {@code P1a} is answered. */
    public static final int REPLY_P1A = 1;

    /** A {@code P2a} is answered. */
    public static final int REPLY_P2A = 2;

    /** A {@code NotLeader} is answered. */
    public static final int REPLY_NOT_LEADER = 3;

    /** A {@code Busy} is answered. */
    public static final int REPLY_BUSY = 4;

    /** No alarm is raised. */
    public static final int ALARM_NONE = 0;

    /** The alarm {@code vote_not_below_campaign} is raised. */
    public static final int ALARM_VOTE_NOT_BELOW_CAMPAIGN = 1;

    /** The alarm {@code two_values_one_ballot} is raised. */
    public static final int ALARM_TWO_VALUES_ONE_BALLOT = 2;

    /** The alarm {@code recovered_ballot_of_another} is raised. */
    public static final int ALARM_RECOVERED_BALLOT_OF_ANOTHER = 3;

    /** Nothing has to be forced to disk. */
    public static final int PERSIST_NOTHING = 0;

    /** To be forced to disk: {@code ballot}. */
    public static final int PERSIST_BALLOT = 1;

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

    /** How many slots above the decided prefix may be proposed. */
    protected /*@ spec_public @*/ int pipeline;

    /** The state field {@code role} of type {@code Role}. */
    protected /*@ spec_public @*/ int role;

    /** The ballot of the latest campaign, which is the highest this replica ever used. */
    protected /*@ spec_public @*/ long ballot;

    /** The highest ballot heard of, own ones included. */
    protected /*@ spec_public @*/ long seen;

    /**
     * The last ballot this replica may use; a small one makes running out of ballots testable.
     */
    protected /*@ spec_public @*/ long lastBallot;

    /** Every slot below is decided on this replica. */
    protected /*@ spec_public @*/ long prefix;

    /** The first slot of the latest campaign. */
    protected /*@ spec_public @*/ long start;

    /** One past the highest slot reported to it. */
    protected /*@ spec_public @*/ long top;

    /** The state field {@code reported} of type {@code array[Member] of bool}. */
    protected /*@ spec_public @*/ boolean[] reported;

    /** One cell for each slot held: {@code best.ballot} of type {@code Ballot}. */
    protected /*@ spec_public @*/ long[] bestBallot;

    /** One cell for each slot held: {@code best.value} of type {@code Value}. */
    protected /*@ spec_public @*/ long[] bestValue;

    /** One cell for each slot held: {@code best.digest} of type {@code Digest}. */
    protected /*@ spec_public @*/ long[] bestDigest;

    /** One cell for each slot held: {@code best.handle} of type {@code Handle}. */
    protected /*@ spec_public @*/ long[] bestHandle;

    /** The next slot to propose in, while this replica leads. */
    protected /*@ spec_public @*/ long nextSlot;

    /** Which message is answered. */
    protected /*@ spec_public @*/ int replyKind;

    /** Whether the reply waits until what it promises is on disk. */
    protected /*@ spec_public @*/ boolean replyHeld;

    /** The field {@code ballot} of the reply. */
    protected /*@ spec_public @*/ long replyBallot;

    /** The field {@code start} of the reply. */
    protected /*@ spec_public @*/ long replyStart;

    /** The field {@code slot} of the reply. */
    protected /*@ spec_public @*/ long replySlot;

    /** The field {@code value} of the reply. */
    protected /*@ spec_public @*/ long replyValue;

    /** The field {@code digest} of the reply. */
    protected /*@ spec_public @*/ long replyDigest;

    /** The field {@code handle} of the reply. */
    protected /*@ spec_public @*/ long replyHandle;

    /** The field {@code seen} of the reply. */
    protected /*@ spec_public @*/ long replySeen;

    /** The field {@code base} of the reply. */
    protected /*@ spec_public @*/ long replyBase;

    /** Which alarm is raised. */
    protected /*@ spec_public @*/ int alarm;

    /** What has to be forced to disk. */
    protected /*@ spec_public @*/ int persist;

    /*@ public invariant voter != null                                // Proposer.voter: layout
      @       && voter.length == MEMBER_COUNT;
      @ public invariant reported != null                             // Proposer.reported: layout
      @       && reported.length == MEMBER_COUNT;
      @ public invariant bestBallot != null                           // Proposer.best: layout
      @       && bestBallot.length == capacity;
      @ public invariant bestValue != null                            // Proposer.best: layout
      @       && bestValue.length == capacity;
      @ public invariant bestDigest != null                           // Proposer.best: layout
      @       && bestDigest.length == capacity;
      @ public invariant bestHandle != null                           // Proposer.best: layout
      @       && bestHandle.length == capacity;
      @ public invariant voter != reported;                           // Proposer.voter: layout
      @ public invariant bestBallot != bestValue                      // Proposer.best: layout
      @       && bestBallot != bestDigest && bestBallot != bestHandle;
      @ public invariant bestValue != bestDigest                      // Proposer.best: layout
      @       && bestValue != bestHandle;
      @ public invariant bestDigest != bestHandle;                    // Proposer.best: layout
      @ public invariant 0 <= self && self < MEMBER_COUNT;            // Proposer.self: type
      @ public invariant 0 <= epoch && epoch <= EPOCH_MAX;            // Proposer.epoch: type
      @ public invariant CAPACITY_MIN <= capacity                     // Proposer.capacity: type
      @       && capacity <= CAPACITY_MAX;
      @ public invariant CAPACITY_MIN <= pipeline                     // Proposer.pipeline: type
      @       && pipeline <= CAPACITY_MAX;
      @ public invariant ROLE_RECOVERING <= role                      // Proposer.role: type
      @       && role <= ROLE_LEADING;
      @ public invariant 0 <= ballot && ballot <= BALLOT_MAX;         // Proposer.ballot: type
      @ public invariant 0 <= seen && seen <= BALLOT_MAX;             // Proposer.seen: type
      @ public invariant 0 <= lastBallot                              // Proposer.last_ballot: type
      @       && lastBallot <= BALLOT_MAX;
      @ public invariant 0 <= prefix && prefix <= SLOT_MAX;           // Proposer.prefix: type
      @ public invariant 0 <= start && start <= SLOT_MAX;             // Proposer.start: type
      @ public invariant 0 <= top && top <= SLOT_MAX;                 // Proposer.top: type
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Proposer.best: type
      @       0 <= bestBallot[i] && bestBallot[i] <= BALLOT_MAX);
      @ public invariant 0 <= nextSlot && nextSlot <= SLOT_MAX;       // Proposer.next_slot: type
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Proposer.vote_is_whole
      @       bestBallot[i] == BALLOT_NONE ==> bestValue[i] == VALUE_NONE);
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Proposer.vote_is_whole
      @       bestValue[i] == VALUE_NONE ==> bestBallot[i] == BALLOT_NONE);
      @ public invariant (\forall int i; 0 <= i && i < capacity;      // Proposer.top_covers_reports
      @       bestBallot[i] == BALLOT_NONE || start + i < top);
      @ public invariant prefix <= 1152921504606846976L - capacity;   // Proposer.slots_stay_in_range
      @ public invariant start <= prefix;                             // Proposer.start_is_decided
      @ public invariant top >= start && top - start <= capacity;     // Proposer.top_is_in_window
      @ public invariant pipeline <= capacity;                        // Proposer.pipeline_fits_window
      @ public invariant group != GROUP_NONE;                         // Proposer.group_is_real
      @ public invariant seen >= ballot;                              // Proposer.own_ballot_is_seen
      @ public invariant ballot == BALLOT_NONE                        // Proposer.own_ballot_is_owned
      @       || ballot % 65536 == self;
      @ public invariant lastBallot >= ballot;                        // Proposer.own_ballot_is_allowed
      @ public invariant seen == ballot || role == ROLE_RECOVERING    // Proposer.role_has_the_highest_ballot
      @       || role == ROLE_IDLE;
      @ public invariant role == ROLE_RECOVERING                      // Proposer.role_has_a_ballot
      @       || role == ROLE_IDLE || ballot != BALLOT_NONE;
      @ public invariant (nextSlot >= prefix                          // Proposer.pipeline_is_kept
      @       && nextSlot - prefix <= pipeline) || role != ROLE_LEADING;
      @*/

    /**
     * Asks with a new ballot and forgets everything of an older campaign. What the own acceptor has
     * promised was observed before, as every ballot.
     *
     * @param mPromised {@code m.promised}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // start_campaign.unread_log
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // CampaignStart.promised: type
      @   requires mPromised <= seen;                                 // start_campaign.promise_is_seen
      @   requires role == ROLE_RECOVERING;                           // start_campaign.unread_log: when
      @   assignable replyKind, replyHeld, alarm, persist;            // start_campaign.unread_log: changes
      @   ensures \result == START_CAMPAIGN_UNREAD_LOG;               // start_campaign.unread_log: outcome
      @   ensures replyKind == REPLY_NONE;                            // start_campaign.unread_log: reply
      @   ensures !replyHeld;                                         // start_campaign.unread_log: held
      @   ensures alarm == ALARM_NONE;                                // start_campaign.unread_log: alarm
      @   ensures persist == PERSIST_NOTHING;                         // start_campaign.unread_log: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // start_campaign.not_a_voter
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // CampaignStart.promised: type
      @   requires mPromised <= seen;                                 // start_campaign.promise_is_seen
      @   requires role != ROLE_RECOVERING;                           // not start_campaign.unread_log
      @   requires !voter[self];                                      // start_campaign.not_a_voter: when
      @   assignable replyKind, replyHeld, alarm, persist;            // start_campaign.not_a_voter: changes
      @   ensures \result == START_CAMPAIGN_NOT_A_VOTER;              // start_campaign.not_a_voter: outcome
      @   ensures replyKind == REPLY_NONE;                            // start_campaign.not_a_voter: reply
      @   ensures !replyHeld;                                         // start_campaign.not_a_voter: held
      @   ensures alarm == ALARM_NONE;                                // start_campaign.not_a_voter: alarm
      @   ensures persist == PERSIST_NOTHING;                         // start_campaign.not_a_voter: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // start_campaign.leads_already
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // CampaignStart.promised: type
      @   requires mPromised <= seen;                                 // start_campaign.promise_is_seen
      @   requires role != ROLE_RECOVERING;                           // not start_campaign.unread_log
      @   requires voter[self];                                       // not start_campaign.not_a_voter
      @   requires role == ROLE_LEADING;                              // start_campaign.leads_already: when
      @   assignable replyKind, replyHeld, alarm, persist;            // start_campaign.leads_already: changes
      @   ensures \result == START_CAMPAIGN_LEADS_ALREADY;            // start_campaign.leads_already: outcome
      @   ensures replyKind == REPLY_NONE;                            // start_campaign.leads_already: reply
      @   ensures !replyHeld;                                         // start_campaign.leads_already: held
      @   ensures alarm == ALARM_NONE;                                // start_campaign.leads_already: alarm
      @   ensures persist == PERSIST_NOTHING;                         // start_campaign.leads_already: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // start_campaign.exhausted
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // CampaignStart.promised: type
      @   requires mPromised <= seen;                                 // start_campaign.promise_is_seen
      @   requires role != ROLE_RECOVERING;                           // not start_campaign.unread_log
      @   requires voter[self];                                       // not start_campaign.not_a_voter
      @   requires role != ROLE_LEADING;                              // not start_campaign.leads_already
      @   requires seen - seen % 65536                                // start_campaign.exhausted: when
      @       + (seen % 65536 < self ? 0 : 65536) + self > lastBallot;
      @   assignable replyKind, replyHeld, alarm, persist;            // start_campaign.exhausted: changes
      @   ensures \result == START_CAMPAIGN_EXHAUSTED;                // start_campaign.exhausted: outcome
      @   ensures replyKind == REPLY_NONE;                            // start_campaign.exhausted: reply
      @   ensures !replyHeld;                                         // start_campaign.exhausted: held
      @   ensures alarm == ALARM_NONE;                                // start_campaign.exhausted: alarm
      @   ensures persist == PERSIST_NOTHING;                         // start_campaign.exhausted: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // start_campaign.campaign
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // CampaignStart.promised: type
      @   requires mPromised <= seen;                                 // start_campaign.promise_is_seen
      @   requires role != ROLE_RECOVERING;                           // not start_campaign.unread_log
      @   requires voter[self];                                       // not start_campaign.not_a_voter
      @   requires role != ROLE_LEADING;                              // not start_campaign.leads_already
      @   requires seen - seen % 65536                                // not start_campaign.exhausted
      @       + (seen % 65536 < self ? 0 : 65536) + self <= lastBallot;
      @   assignable role, ballot, seen, start, top, reported[*],     // start_campaign.campaign: changes
      @       bestBallot[*], bestValue[*], bestDigest[*], bestHandle[*], replyKind, replyHeld,
      @       replyBallot, replyStart, alarm, persist;
      @   ensures \result == START_CAMPAIGN_CAMPAIGN;                 // start_campaign.campaign: outcome
      @   ensures role == ROLE_CAMPAIGNING;                           // start_campaign.campaigns
      @   ensures ballot == \old(seen) - \old(seen) % 65536           // start_campaign.ballot_is_next
      @       + (\old(seen) % 65536 < self ? 0 : 65536) + self;
      @   ensures ballot > \old(seen) && ballot > mPromised;          // start_campaign.ballot_is_new
      @   ensures seen == ballot;                                     // start_campaign.ballot_is_seen
      @   ensures start == prefix;                                    // start_campaign.starts_undecided
      @   ensures top == prefix;                                      // start_campaign.nothing_to_recover
      @   ensures reported[0] == false && reported[1] == false        // start_campaign.nobody_has_reported
      @       && reported[2] == false && reported[3] == false && reported[4] == false
      @       && reported[5] == false && reported[6] == false;
      @   ensures (\forall int i; 0 <= i && i < capacity;             // start_campaign.nothing_is_reported
      @       bestBallot[i] == BALLOT_NONE && bestValue[i] == VALUE_NONE && bestDigest[i] == 0
      @       && bestHandle[i] == 0);
      @   ensures replyKind == REPLY_P1A && replyBallot == ballot     // start_campaign.campaign_asks
      @       && replyStart == start;
      @   ensures replyHeld;                                          // Proposer.ballot_is_kept: held
      @   ensures alarm == ALARM_NONE;                                // start_campaign.campaign: alarm
      @   ensures persist == PERSIST_BALLOT;                          // start_campaign.campaign: persist
      @   ensures ballot >= replyBallot;                              // Proposer.ballot_is_kept
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int startCampaign(long mPromised);

    /**
     * One vote of a 1b. The highest vote of a slot counts, whoever cast it.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mSlot {@code m.slot}
     * @param mVoteBallot {@code m.vote_ballot}
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // report_vote.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup != group;                                   // report_vote.foreign: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.foreign: changes
      @   ensures \result == REPORT_VOTE_FOREIGN;                     // report_vote.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.foreign: reply
      @   ensures !replyHeld;                                         // report_vote.foreign: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.foreign: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.foreign: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.other_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch != epoch;                                   // report_vote.other_epoch: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.other_epoch: changes
      @   ensures \result == REPORT_VOTE_OTHER_EPOCH;                 // report_vote.other_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.other_epoch: reply
      @   ensures !replyHeld;                                         // report_vote.other_epoch: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.other_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.other_epoch: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.not_mine
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role != ROLE_CAMPAIGNING || mBallot != ballot;     // report_vote.not_mine: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.not_mine: changes
      @   ensures \result == REPORT_VOTE_NOT_MINE;                    // report_vote.not_mine: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.not_mine: reply
      @   ensures !replyHeld;                                         // report_vote.not_mine: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.not_mine: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.not_mine: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires !voter[mFrom];                                     // report_vote.stranger: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.stranger: changes
      @   ensures \result == REPORT_VOTE_STRANGER;                    // report_vote.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.stranger: reply
      @   ensures !replyHeld;                                         // report_vote.stranger: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.stranger: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.stranger: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.counted
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires reported[mFrom];                                   // report_vote.counted: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.counted: changes
      @   ensures \result == REPORT_VOTE_COUNTED;                     // report_vote.counted: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.counted: reply
      @   ensures !replyHeld;                                         // report_vote.counted: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.counted: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.counted: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.too_high
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot >= ballot;                             // report_vote.too_high: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.too_high: changes
      @   ensures \result == REPORT_VOTE_TOO_HIGH;                    // report_vote.too_high: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.too_high: reply
      @   ensures !replyHeld;                                         // report_vote.too_high: held
      @   ensures alarm == ALARM_VOTE_NOT_BELOW_CAMPAIGN;             // report_vote.too_high: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.too_high: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.decided
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot < ballot;                              // not report_vote.too_high
      @   requires mSlot < start;                                     // report_vote.decided: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.decided: changes
      @   ensures \result == REPORT_VOTE_DECIDED;                     // report_vote.decided: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.decided: reply
      @   ensures !replyHeld;                                         // report_vote.decided: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.decided: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.decided: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.beyond_window
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot < ballot;                              // not report_vote.too_high
      @   requires mSlot >= start;                                    // not report_vote.decided
      @   requires mSlot - start >= capacity;                         // report_vote.beyond_window: when
      @   assignable role, replyKind, replyHeld, alarm, persist;      // report_vote.beyond_window: changes
      @   ensures \result == REPORT_VOTE_BEYOND_WINDOW;               // report_vote.beyond_window: outcome
      @   ensures role == ROLE_IDLE;                                  // report_vote.gives_up
      @   ensures replyKind == REPLY_NONE;                            // report_vote.beyond_window: reply
      @   ensures !replyHeld;                                         // report_vote.beyond_window: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.beyond_window: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.beyond_window: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.conflict
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot < ballot;                              // not report_vote.too_high
      @   requires mSlot >= start;                                    // not report_vote.decided
      @   requires mSlot - start < capacity;                          // not report_vote.beyond_window
      @   requires mVoteBallot == bestBallot[(int) (mSlot - start)]   // report_vote.conflict: when
      @       && mValue != bestValue[(int) (mSlot - start)];
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.conflict: changes
      @   ensures \result == REPORT_VOTE_CONFLICT;                    // report_vote.conflict: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.conflict: reply
      @   ensures !replyHeld;                                         // report_vote.conflict: held
      @   ensures alarm == ALARM_TWO_VALUES_ONE_BALLOT;               // report_vote.conflict: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.conflict: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.lower
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot < ballot;                              // not report_vote.too_high
      @   requires mSlot >= start;                                    // not report_vote.decided
      @   requires mSlot - start < capacity;                          // not report_vote.beyond_window
      @   requires mVoteBallot != bestBallot[(int) (mSlot - start)]   // not report_vote.conflict
      @       || mValue == bestValue[(int) (mSlot - start)];
      @   requires mVoteBallot <= bestBallot[(int) (mSlot - start)];  // report_vote.lower: when
      @   assignable replyKind, replyHeld, alarm, persist;            // report_vote.lower: changes
      @   ensures \result == REPORT_VOTE_LOWER;                       // report_vote.lower: outcome
      @   ensures replyKind == REPLY_NONE;                            // report_vote.lower: reply
      @   ensures !replyHeld;                                         // report_vote.lower: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.lower: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.lower: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // report_vote.raise
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportedVote.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportedVote.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportedVote.ballot: type
      @   requires 0 <= mSlot && mSlot <= SLOT_MAX;                   // ReportedVote.slot: type
      @   requires 0 <= mVoteBallot && mVoteBallot <= BALLOT_MAX;     // ReportedVote.vote_ballot: type
      @   requires mVoteBallot != BALLOT_NONE;                        // report_vote.ballot_is_real
      @   requires mValue != VALUE_NONE;                              // report_vote.value_is_real
      @   requires mGroup == group;                                   // not report_vote.foreign
      @   requires mEpoch == epoch;                                   // not report_vote.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not report_vote.not_mine
      @   requires voter[mFrom];                                      // not report_vote.stranger
      @   requires !reported[mFrom];                                  // not report_vote.counted
      @   requires mVoteBallot < ballot;                              // not report_vote.too_high
      @   requires mSlot >= start;                                    // not report_vote.decided
      @   requires mSlot - start < capacity;                          // not report_vote.beyond_window
      @   requires mVoteBallot != bestBallot[(int) (mSlot - start)]   // not report_vote.conflict
      @       || mValue == bestValue[(int) (mSlot - start)];
      @   requires mVoteBallot > bestBallot[(int) (mSlot - start)];   // not report_vote.lower
      @   assignable top, bestBallot[(int) (mSlot - start)],          // report_vote.raise: changes
      @       bestValue[(int) (mSlot - start)], bestDigest[(int) (mSlot - start)],
      @       bestHandle[(int) (mSlot - start)], replyKind, replyHeld, alarm, persist;
      @   ensures \result == REPORT_VOTE_RAISE;                       // report_vote.raise: outcome
      @   ensures bestBallot[(int) (mSlot - start)] >                 // report_vote.vote_rises
      @       \old(bestBallot[(int) (mSlot - start)]);
      @   ensures bestBallot[(int) (mSlot - start)] == mVoteBallot;   // report_vote.ballot_recorded
      @   ensures bestValue[(int) (mSlot - start)] == mValue;         // report_vote.value_recorded
      @   ensures bestDigest[(int) (mSlot - start)] == mDigest;       // report_vote.digest_recorded
      @   ensures bestHandle[(int) (mSlot - start)] == mHandle;       // report_vote.handle_recorded
      @   ensures top == (mSlot < \old(top) ? \old(top) : mSlot       // report_vote.top_rises
      @       + 1);
      @   ensures (\forall int i; 0 <= i && i < capacity              // report_vote.other_votes_kept
      @       && i != mSlot - start; bestBallot[i] == \old(bestBallot[i])
      @       && bestValue[i] == \old(bestValue[i]) && bestDigest[i] == \old(bestDigest[i])
      @       && bestHandle[i] == \old(bestHandle[i]));
      @   ensures replyKind == REPLY_NONE;                            // report_vote.raise: reply
      @   ensures !replyHeld;                                         // report_vote.raise: held
      @   ensures alarm == ALARM_NONE;                                // report_vote.raise: alarm
      @   ensures persist == PERSIST_NOTHING;                         // report_vote.raise: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int reportVote(long mGroup, long mEpoch, int mFrom, long mBallot, long mSlot,
            long mVoteBallot, long mValue, long mDigest, long mHandle);

    /**
     * The end of a 1b: all votes of the sender from {@code start} on were handed over.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mBase {@code m.base}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // end_of_report.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup != group;                                   // end_of_report.foreign: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.foreign: changes
      @   ensures \result == END_OF_REPORT_FOREIGN;                   // end_of_report.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.foreign: reply
      @   ensures !replyHeld;                                         // end_of_report.foreign: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.foreign: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.foreign: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.other_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch != epoch;                                   // end_of_report.other_epoch: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.other_epoch: changes
      @   ensures \result == END_OF_REPORT_OTHER_EPOCH;               // end_of_report.other_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.other_epoch: reply
      @   ensures !replyHeld;                                         // end_of_report.other_epoch: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.other_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.other_epoch: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.not_mine
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role != ROLE_CAMPAIGNING || mBallot != ballot;     // end_of_report.not_mine: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.not_mine: changes
      @   ensures \result == END_OF_REPORT_NOT_MINE;                  // end_of_report.not_mine: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.not_mine: reply
      @   ensures !replyHeld;                                         // end_of_report.not_mine: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.not_mine: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.not_mine: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not end_of_report.not_mine
      @   requires !voter[mFrom];                                     // end_of_report.stranger: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.stranger: changes
      @   ensures \result == END_OF_REPORT_STRANGER;                  // end_of_report.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.stranger: reply
      @   ensures !replyHeld;                                         // end_of_report.stranger: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.stranger: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.stranger: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.counted
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not end_of_report.not_mine
      @   requires voter[mFrom];                                      // not end_of_report.stranger
      @   requires reported[mFrom];                                   // end_of_report.counted: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.counted: changes
      @   ensures \result == END_OF_REPORT_COUNTED;                   // end_of_report.counted: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.counted: reply
      @   ensures !replyHeld;                                         // end_of_report.counted: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.counted: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.counted: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.ahead
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not end_of_report.not_mine
      @   requires voter[mFrom];                                      // not end_of_report.stranger
      @   requires !reported[mFrom];                                  // not end_of_report.counted
      @   requires mBase > start;                                     // end_of_report.ahead: when
      @   assignable replyKind, replyHeld, alarm, persist;            // end_of_report.ahead: changes
      @   ensures \result == END_OF_REPORT_AHEAD;                     // end_of_report.ahead: outcome
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.ahead: reply
      @   ensures !replyHeld;                                         // end_of_report.ahead: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.ahead: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.ahead: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.lead
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not end_of_report.not_mine
      @   requires voter[mFrom];                                      // not end_of_report.stranger
      @   requires !reported[mFrom];                                  // not end_of_report.counted
      @   requires mBase <= start;                                    // not end_of_report.ahead
      @   requires 2 * ((voter[0]                                     // end_of_report.lead: when
      @       && (reported[0] || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && (reported[1] || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && (reported[2] || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && (reported[3] || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && (reported[4] || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && (reported[5] || 5 == mFrom) ? 1 : 0)
      @       + (voter[6] && (reported[6] || 6 == mFrom) ? 1 : 0)) > (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable role, reported[mFrom], nextSlot, replyKind,      // end_of_report.lead: changes
      @       replyHeld, alarm, persist;
      @   ensures \result == END_OF_REPORT_LEAD;                      // end_of_report.lead: outcome
      @   ensures role == ROLE_LEADING;                               // end_of_report.leads
      @   ensures reported[mFrom];                                    // end_of_report.sender_counted
      @   ensures nextSlot == prefix;                                 // end_of_report.first_slot
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.lead: reply
      @   ensures !replyHeld;                                         // end_of_report.lead: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.lead: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.lead: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // end_of_report.count
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // ReportEnd.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // ReportEnd.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // ReportEnd.ballot: type
      @   requires 0 <= mBase && mBase <= SLOT_MAX;                   // ReportEnd.base: type
      @   requires mGroup == group;                                   // not end_of_report.foreign
      @   requires mEpoch == epoch;                                   // not end_of_report.other_epoch
      @   requires role == ROLE_CAMPAIGNING && mBallot == ballot;     // not end_of_report.not_mine
      @   requires voter[mFrom];                                      // not end_of_report.stranger
      @   requires !reported[mFrom];                                  // not end_of_report.counted
      @   requires mBase <= start;                                    // not end_of_report.ahead
      @   requires 2 * ((voter[0]                                     // not end_of_report.lead
      @       && (reported[0] || 0 == mFrom) ? 1 : 0)
      @       + (voter[1] && (reported[1] || 1 == mFrom) ? 1 : 0)
      @       + (voter[2] && (reported[2] || 2 == mFrom) ? 1 : 0)
      @       + (voter[3] && (reported[3] || 3 == mFrom) ? 1 : 0)
      @       + (voter[4] && (reported[4] || 4 == mFrom) ? 1 : 0)
      @       + (voter[5] && (reported[5] || 5 == mFrom) ? 1 : 0)
      @       + (voter[6] && (reported[6] || 6 == mFrom) ? 1 : 0)) <= (voter[0] ? 1 : 0)
      @       + (voter[1] ? 1 : 0) + (voter[2] ? 1 : 0) + (voter[3] ? 1 : 0) + (voter[4] ? 1 : 0)
      @       + (voter[5] ? 1 : 0) + (voter[6] ? 1 : 0);
      @   assignable reported[mFrom], replyKind, replyHeld, alarm,    // end_of_report.count: changes
      @       persist;
      @   ensures \result == END_OF_REPORT_COUNT;                     // end_of_report.count: outcome
      @   ensures reported[mFrom];                                    // end_of_report.one_more_counted
      @   ensures replyKind == REPLY_NONE;                            // end_of_report.count: reply
      @   ensures !replyHeld;                                         // end_of_report.count: held
      @   ensures alarm == ALARM_NONE;                                // end_of_report.count: alarm
      @   ensures persist == PERSIST_NOTHING;                         // end_of_report.count: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int endOfReport(long mGroup, long mEpoch, int mFrom, long mBallot, long mBase);

    /**
     * Proposes in the next slot that somebody may have voted in, and gives the value that may be
     * chosen there, or else the value of the message, which does nothing.
     *
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // recover.not_leading
      @   requires mValue != VALUE_NONE;                              // recover.value_is_real
      @   requires role != ROLE_LEADING;                              // recover.not_leading: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover.not_leading: changes
      @   ensures \result == RECOVER_NOT_LEADING;                     // recover.not_leading: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover.not_leading: reply
      @   ensures !replyHeld;                                         // recover.not_leading: held
      @   ensures alarm == ALARM_NONE;                                // recover.not_leading: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover.not_leading: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover.done
      @   requires mValue != VALUE_NONE;                              // recover.value_is_real
      @   requires role == ROLE_LEADING;                              // not recover.not_leading
      @   requires nextSlot >= top;                                   // recover.done: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover.done: changes
      @   ensures \result == RECOVER_DONE;                            // recover.done: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover.done: reply
      @   ensures !replyHeld;                                         // recover.done: held
      @   ensures alarm == ALARM_NONE;                                // recover.done: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover.done: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover.busy
      @   requires mValue != VALUE_NONE;                              // recover.value_is_real
      @   requires role == ROLE_LEADING;                              // not recover.not_leading
      @   requires nextSlot < top;                                    // not recover.done
      @   requires nextSlot - prefix >= pipeline;                     // recover.busy: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover.busy: changes
      @   ensures \result == RECOVER_BUSY;                            // recover.busy: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover.busy: reply
      @   ensures !replyHeld;                                         // recover.busy: held
      @   ensures alarm == ALARM_NONE;                                // recover.busy: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover.busy: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover.fill
      @   requires mValue != VALUE_NONE;                              // recover.value_is_real
      @   requires role == ROLE_LEADING;                              // not recover.not_leading
      @   requires nextSlot < top;                                    // not recover.done
      @   requires nextSlot - prefix < pipeline;                      // not recover.busy
      @   requires bestBallot[(int) (nextSlot - start)] ==            // recover.fill: when
      @       BALLOT_NONE;
      @   assignable nextSlot, replyKind, replyHeld, replyBallot,     // recover.fill: changes
      @       replySlot, replyValue, replyDigest, replyHandle, alarm, persist;
      @   ensures \result == RECOVER_FILL;                            // recover.fill: outcome
      @   ensures nextSlot == \old(nextSlot) + 1;                     // recover.free_slot_used
      @   ensures replyKind == REPLY_P2A && replyBallot == ballot     // recover.fill_does_nothing
      @       && replySlot == \old(nextSlot) && replyValue == mValue && replyDigest == mDigest
      @       && replyHandle == mHandle;
      @   ensures !replyHeld;                                         // recover.fill: held
      @   ensures alarm == ALARM_NONE;                                // recover.fill: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover.fill: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover.repeat
      @   requires mValue != VALUE_NONE;                              // recover.value_is_real
      @   requires role == ROLE_LEADING;                              // not recover.not_leading
      @   requires nextSlot < top;                                    // not recover.done
      @   requires nextSlot - prefix < pipeline;                      // not recover.busy
      @   requires bestBallot[(int) (nextSlot - start)] !=            // not recover.fill
      @       BALLOT_NONE;
      @   assignable nextSlot, replyKind, replyHeld, replyBallot,     // recover.repeat: changes
      @       replySlot, replyValue, replyDigest, replyHandle, alarm, persist;
      @   ensures \result == RECOVER_REPEAT;                          // recover.repeat: outcome
      @   ensures nextSlot == \old(nextSlot) + 1;                     // recover.voted_slot_used
      @   ensures replyKind == REPLY_P2A && replyBallot == ballot     // recover.repeat_keeps_value
      @       && replySlot == \old(nextSlot)
      @       && replyValue == bestValue[(int) (\old(nextSlot) - start)]
      @       && replyDigest == bestDigest[(int) (\old(nextSlot) - start)]
      @       && replyHandle == bestHandle[(int) (\old(nextSlot) - start)];
      @   ensures !replyHeld;                                         // recover.repeat: held
      @   ensures alarm == ALARM_NONE;                                // recover.repeat: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover.repeat: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int recover(long mValue, long mDigest, long mHandle);

    /**
     * Proposes the value of a client in the next slot.
     *
     * @param mValue {@code m.value}
     * @param mDigest {@code m.digest}
     * @param mHandle {@code m.handle}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // propose.not_leading
      @   requires mValue != VALUE_NONE;                              // propose.value_is_real
      @   requires role != ROLE_LEADING;                              // propose.not_leading: when
      @   assignable replyKind, replyHeld, replySeen, alarm,          // propose.not_leading: changes
      @       persist;
      @   ensures \result == PROPOSE_NOT_LEADING;                     // propose.not_leading: outcome
      @   ensures replyKind == REPLY_NOT_LEADER                       // propose.not_leading_names_ballot
      @       && replySeen == seen;
      @   ensures !replyHeld;                                         // propose.not_leading: held
      @   ensures alarm == ALARM_NONE;                                // propose.not_leading: alarm
      @   ensures persist == PERSIST_NOTHING;                         // propose.not_leading: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // propose.recovering
      @   requires mValue != VALUE_NONE;                              // propose.value_is_real
      @   requires role == ROLE_LEADING;                              // not propose.not_leading
      @   requires nextSlot < top;                                    // propose.recovering: when
      @   assignable replyKind, replyHeld, replySlot, replyBase,      // propose.recovering: changes
      @       alarm, persist;
      @   ensures \result == PROPOSE_RECOVERING;                      // propose.recovering: outcome
      @   ensures replyKind == REPLY_BUSY && replySlot == nextSlot    // propose.recovering_names_slot
      @       && replyBase == prefix;
      @   ensures !replyHeld;                                         // propose.recovering: held
      @   ensures alarm == ALARM_NONE;                                // propose.recovering: alarm
      @   ensures persist == PERSIST_NOTHING;                         // propose.recovering: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // propose.busy
      @   requires mValue != VALUE_NONE;                              // propose.value_is_real
      @   requires role == ROLE_LEADING;                              // not propose.not_leading
      @   requires nextSlot >= top;                                   // not propose.recovering
      @   requires nextSlot - prefix >= pipeline;                     // propose.busy: when
      @   assignable replyKind, replyHeld, replySlot, replyBase,      // propose.busy: changes
      @       alarm, persist;
      @   ensures \result == PROPOSE_BUSY;                            // propose.busy: outcome
      @   ensures replyKind == REPLY_BUSY && replySlot == nextSlot    // propose.busy_names_slot
      @       && replyBase == prefix;
      @   ensures !replyHeld;                                         // propose.busy: held
      @   ensures alarm == ALARM_NONE;                                // propose.busy: alarm
      @   ensures persist == PERSIST_NOTHING;                         // propose.busy: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // propose.send
      @   requires mValue != VALUE_NONE;                              // propose.value_is_real
      @   requires role == ROLE_LEADING;                              // not propose.not_leading
      @   requires nextSlot >= top;                                   // not propose.recovering
      @   requires nextSlot - prefix < pipeline;                      // not propose.busy
      @   assignable nextSlot, replyKind, replyHeld, replyBallot,     // propose.send: changes
      @       replySlot, replyValue, replyDigest, replyHandle, alarm, persist;
      @   ensures \result == PROPOSE_SEND;                            // propose.send: outcome
      @   ensures nextSlot == \old(nextSlot) + 1;                     // propose.slot_used
      @   ensures replyKind == REPLY_P2A && replyBallot == ballot     // propose.send_names_slot
      @       && replySlot == \old(nextSlot) && replyValue == mValue && replyDigest == mDigest
      @       && replyHandle == mHandle;
      @   ensures !replyHeld;                                         // propose.send: held
      @   ensures alarm == ALARM_NONE;                                // propose.send: alarm
      @   ensures persist == PERSIST_NOTHING;                         // propose.send: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int propose(long mValue, long mDigest, long mHandle);

    /**
     * This replica decided more slots. A leader does not propose in slots that are decided.
     *
     * @param mPrefix {@code m.prefix}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // follow_prefix.known
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // DecidedPrefix.prefix: type
      @   requires mPrefix <= prefix;                                 // follow_prefix.known: when
      @   assignable replyKind, replyHeld, alarm, persist;            // follow_prefix.known: changes
      @   ensures \result == FOLLOW_PREFIX_KNOWN;                     // follow_prefix.known: outcome
      @   ensures replyKind == REPLY_NONE;                            // follow_prefix.known: reply
      @   ensures !replyHeld;                                         // follow_prefix.known: held
      @   ensures alarm == ALARM_NONE;                                // follow_prefix.known: alarm
      @   ensures persist == PERSIST_NOTHING;                         // follow_prefix.known: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // follow_prefix.out_of_range
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // DecidedPrefix.prefix: type
      @   requires mPrefix > prefix;                                  // not follow_prefix.known
      @   requires mPrefix > 1152921504606846976L - capacity;         // follow_prefix.out_of_range: when
      @   assignable replyKind, replyHeld, alarm, persist;            // follow_prefix.out_of_range: changes
      @   ensures \result == FOLLOW_PREFIX_OUT_OF_RANGE;              // follow_prefix.out_of_range: outcome
      @   ensures replyKind == REPLY_NONE;                            // follow_prefix.out_of_range: reply
      @   ensures !replyHeld;                                         // follow_prefix.out_of_range: held
      @   ensures alarm == ALARM_NONE;                                // follow_prefix.out_of_range: alarm
      @   ensures persist == PERSIST_NOTHING;                         // follow_prefix.out_of_range: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // follow_prefix.skip
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // DecidedPrefix.prefix: type
      @   requires mPrefix > prefix;                                  // not follow_prefix.known
      @   requires mPrefix <= 1152921504606846976L - capacity;        // not follow_prefix.out_of_range
      @   requires role == ROLE_LEADING && nextSlot < mPrefix;        // follow_prefix.skip: when
      @   assignable prefix, nextSlot, replyKind, replyHeld, alarm,   // follow_prefix.skip: changes
      @       persist;
      @   ensures \result == FOLLOW_PREFIX_SKIP;                      // follow_prefix.skip: outcome
      @   ensures prefix == mPrefix;                                  // follow_prefix.prefix_passes
      @   ensures nextSlot == mPrefix;                                // follow_prefix.slots_skipped
      @   ensures replyKind == REPLY_NONE;                            // follow_prefix.skip: reply
      @   ensures !replyHeld;                                         // follow_prefix.skip: held
      @   ensures alarm == ALARM_NONE;                                // follow_prefix.skip: alarm
      @   ensures persist == PERSIST_NOTHING;                         // follow_prefix.skip: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // follow_prefix.move
      @   requires 0 <= mPrefix && mPrefix <= SLOT_MAX;               // DecidedPrefix.prefix: type
      @   requires mPrefix > prefix;                                  // not follow_prefix.known
      @   requires mPrefix <= 1152921504606846976L - capacity;        // not follow_prefix.out_of_range
      @   requires role != ROLE_LEADING || nextSlot >= mPrefix;       // not follow_prefix.skip
      @   assignable prefix, replyKind, replyHeld, alarm, persist;    // follow_prefix.move: changes
      @   ensures \result == FOLLOW_PREFIX_MOVE;                      // follow_prefix.move: outcome
      @   ensures prefix == mPrefix;                                  // follow_prefix.prefix_moved
      @   ensures replyKind == REPLY_NONE;                            // follow_prefix.move: reply
      @   ensures !replyHeld;                                         // follow_prefix.move: held
      @   ensures alarm == ALARM_NONE;                                // follow_prefix.move: alarm
      @   ensures persist == PERSIST_NOTHING;                         // follow_prefix.move: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int followPrefix(long mPrefix);

    /**
     * A refused 1a or 2a. Whatever was asked, the promise it names is higher than some ballots.
     *
     * @param mGroup {@code m.group}
     * @param mEpoch {@code m.epoch}
     * @param mFrom {@code m.from}
     * @param mBallot {@code m.ballot}
     * @param mPromised {@code m.promised}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // process_nack.foreign
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup != group;                                   // process_nack.foreign: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_nack.foreign: changes
      @   ensures \result == PROCESS_NACK_FOREIGN;                    // process_nack.foreign: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_nack.foreign: reply
      @   ensures !replyHeld;                                         // process_nack.foreign: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.foreign: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.foreign: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // process_nack.other_epoch
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup == group;                                   // not process_nack.foreign
      @   requires mEpoch != epoch;                                   // process_nack.other_epoch: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_nack.other_epoch: changes
      @   ensures \result == PROCESS_NACK_OTHER_EPOCH;                // process_nack.other_epoch: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_nack.other_epoch: reply
      @   ensures !replyHeld;                                         // process_nack.other_epoch: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.other_epoch: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.other_epoch: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // process_nack.stranger
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup == group;                                   // not process_nack.foreign
      @   requires mEpoch == epoch;                                   // not process_nack.other_epoch
      @   requires !voter[mFrom];                                     // process_nack.stranger: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_nack.stranger: changes
      @   ensures \result == PROCESS_NACK_STRANGER;                   // process_nack.stranger: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_nack.stranger: reply
      @   ensures !replyHeld;                                         // process_nack.stranger: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.stranger: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.stranger: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // process_nack.known
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup == group;                                   // not process_nack.foreign
      @   requires mEpoch == epoch;                                   // not process_nack.other_epoch
      @   requires voter[mFrom];                                      // not process_nack.stranger
      @   requires mPromised <= seen;                                 // process_nack.known: when
      @   assignable replyKind, replyHeld, alarm, persist;            // process_nack.known: changes
      @   ensures \result == PROCESS_NACK_KNOWN;                      // process_nack.known: outcome
      @   ensures replyKind == REPLY_NONE;                            // process_nack.known: reply
      @   ensures !replyHeld;                                         // process_nack.known: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.known: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.known: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // process_nack.depose
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup == group;                                   // not process_nack.foreign
      @   requires mEpoch == epoch;                                   // not process_nack.other_epoch
      @   requires voter[mFrom];                                      // not process_nack.stranger
      @   requires mPromised > seen;                                  // not process_nack.known
      @   requires role == ROLE_CAMPAIGNING || role == ROLE_LEADING;  // process_nack.depose: when
      @   assignable role, seen, replyKind, replyHeld, alarm,         // process_nack.depose: changes
      @       persist;
      @   ensures \result == PROCESS_NACK_DEPOSE;                     // process_nack.depose: outcome
      @   ensures seen == mPromised;                                  // process_nack.promise_seen
      @   ensures role == ROLE_IDLE;                                  // process_nack.ballot_ended
      @   ensures replyKind == REPLY_NONE;                            // process_nack.depose: reply
      @   ensures !replyHeld;                                         // process_nack.depose: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.depose: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.depose: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // process_nack.note
      @   requires 0 <= mEpoch && mEpoch <= EPOCH_MAX;                // Nack.epoch: type
      @   requires 0 <= mFrom && mFrom < MEMBER_COUNT;                // Nack.from: type
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // Nack.ballot: type
      @   requires 0 <= mPromised && mPromised <= BALLOT_MAX;         // Nack.promised: type
      @   requires mGroup == group;                                   // not process_nack.foreign
      @   requires mEpoch == epoch;                                   // not process_nack.other_epoch
      @   requires voter[mFrom];                                      // not process_nack.stranger
      @   requires mPromised > seen;                                  // not process_nack.known
      @   requires role != ROLE_CAMPAIGNING && role != ROLE_LEADING;  // not process_nack.depose
      @   assignable seen, replyKind, replyHeld, alarm, persist;      // process_nack.note: changes
      @   ensures \result == PROCESS_NACK_NOTE;                       // process_nack.note: outcome
      @   ensures seen == mPromised;                                  // process_nack.promise_noted
      @   ensures replyKind == REPLY_NONE;                            // process_nack.note: reply
      @   ensures !replyHeld;                                         // process_nack.note: held
      @   ensures alarm == ALARM_NONE;                                // process_nack.note: alarm
      @   ensures persist == PERSIST_NOTHING;                         // process_nack.note: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int processNack(long mGroup, long mEpoch, int mFrom, long mBallot,
            long mPromised);

    /**
     * This replica's own acceptor has promised or accepted a ballot, or a peer was heard with one.
     *
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // observe.known
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // HigherBallot.ballot: type
      @   requires mBallot <= seen;                                   // observe.known: when
      @   assignable replyKind, replyHeld, alarm, persist;            // observe.known: changes
      @   ensures \result == OBSERVE_KNOWN;                           // observe.known: outcome
      @   ensures replyKind == REPLY_NONE;                            // observe.known: reply
      @   ensures !replyHeld;                                         // observe.known: held
      @   ensures alarm == ALARM_NONE;                                // observe.known: alarm
      @   ensures persist == PERSIST_NOTHING;                         // observe.known: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // observe.depose
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // HigherBallot.ballot: type
      @   requires mBallot > seen;                                    // not observe.known
      @   requires role == ROLE_CAMPAIGNING || role == ROLE_LEADING;  // observe.depose: when
      @   assignable role, seen, replyKind, replyHeld, alarm,         // observe.depose: changes
      @       persist;
      @   ensures \result == OBSERVE_DEPOSE;                          // observe.depose: outcome
      @   ensures seen == mBallot;                                    // observe.ballot_seen
      @   ensures role == ROLE_IDLE;                                  // observe.ballot_ended
      @   ensures replyKind == REPLY_NONE;                            // observe.depose: reply
      @   ensures !replyHeld;                                         // observe.depose: held
      @   ensures alarm == ALARM_NONE;                                // observe.depose: alarm
      @   ensures persist == PERSIST_NOTHING;                         // observe.depose: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // observe.note
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // HigherBallot.ballot: type
      @   requires mBallot > seen;                                    // not observe.known
      @   requires role != ROLE_CAMPAIGNING && role != ROLE_LEADING;  // not observe.depose
      @   assignable seen, replyKind, replyHeld, alarm, persist;      // observe.note: changes
      @   ensures \result == OBSERVE_NOTE;                            // observe.note: outcome
      @   ensures seen == mBallot;                                    // observe.ballot_noted
      @   ensures replyKind == REPLY_NONE;                            // observe.note: reply
      @   ensures !replyHeld;                                         // observe.note: held
      @   ensures alarm == ALARM_NONE;                                // observe.note: alarm
      @   ensures persist == PERSIST_NOTHING;                         // observe.note: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int observe(long mBallot);

    /**
     * Time is over, or the quorum was lost.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // step_down.again
      @   requires role == ROLE_RECOVERING || role == ROLE_IDLE;      // step_down.again: when
      @   assignable replyKind, replyHeld, alarm, persist;            // step_down.again: changes
      @   ensures \result == STEP_DOWN_AGAIN;                         // step_down.again: outcome
      @   ensures replyKind == REPLY_NONE;                            // step_down.again: reply
      @   ensures !replyHeld;                                         // step_down.again: held
      @   ensures alarm == ALARM_NONE;                                // step_down.again: alarm
      @   ensures persist == PERSIST_NOTHING;                         // step_down.again: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // step_down.stop
      @   requires role != ROLE_RECOVERING && role != ROLE_IDLE;      // not step_down.again
      @   assignable role, replyKind, replyHeld, alarm, persist;      // step_down.stop: changes
      @   ensures \result == STEP_DOWN_STOP;                          // step_down.stop: outcome
      @   ensures role == ROLE_IDLE;                                  // step_down.stopped
      @   ensures replyKind == REPLY_NONE;                            // step_down.stop: reply
      @   ensures !replyHeld;                                         // step_down.stop: held
      @   ensures alarm == ALARM_NONE;                                // step_down.stop: alarm
      @   ensures persist == PERSIST_NOTHING;                         // step_down.stop: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int stepDown();

    /**
     * One ballot record read back from the log, oldest first.
     *
     * @param mBallot {@code m.ballot}
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // recover_ballot.too_late
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredBallot.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_ballot.ballot_is_real
      @   requires role != ROLE_RECOVERING;                           // recover_ballot.too_late: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_ballot.too_late: changes
      @   ensures \result == RECOVER_BALLOT_TOO_LATE;                 // recover_ballot.too_late: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_ballot.too_late: reply
      @   ensures !replyHeld;                                         // recover_ballot.too_late: held
      @   ensures alarm == ALARM_NONE;                                // recover_ballot.too_late: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_ballot.too_late: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover_ballot.foreign_ballot
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredBallot.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_ballot.ballot_is_real
      @   requires role == ROLE_RECOVERING;                           // not recover_ballot.too_late
      @   requires mBallot % 65536 != self || mBallot > lastBallot;   // recover_ballot.foreign_ballot: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_ballot.foreign_ballot: changes
      @   ensures \result == RECOVER_BALLOT_FOREIGN_BALLOT;           // recover_ballot.foreign_ballot: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_ballot.foreign_ballot: reply
      @   ensures !replyHeld;                                         // recover_ballot.foreign_ballot: held
      @   ensures alarm == ALARM_RECOVERED_BALLOT_OF_ANOTHER;         // recover_ballot.foreign_ballot: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_ballot.foreign_ballot: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover_ballot.older
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredBallot.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_ballot.ballot_is_real
      @   requires role == ROLE_RECOVERING;                           // not recover_ballot.too_late
      @   requires mBallot % 65536 == self && mBallot <= lastBallot;  // not recover_ballot.foreign_ballot
      @   requires mBallot <= ballot;                                 // recover_ballot.older: when
      @   assignable replyKind, replyHeld, alarm, persist;            // recover_ballot.older: changes
      @   ensures \result == RECOVER_BALLOT_OLDER;                    // recover_ballot.older: outcome
      @   ensures replyKind == REPLY_NONE;                            // recover_ballot.older: reply
      @   ensures !replyHeld;                                         // recover_ballot.older: held
      @   ensures alarm == ALARM_NONE;                                // recover_ballot.older: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_ballot.older: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // recover_ballot.restore
      @   requires 0 <= mBallot && mBallot <= BALLOT_MAX;             // RecoveredBallot.ballot: type
      @   requires mBallot != BALLOT_NONE;                            // recover_ballot.ballot_is_real
      @   requires role == ROLE_RECOVERING;                           // not recover_ballot.too_late
      @   requires mBallot % 65536 == self && mBallot <= lastBallot;  // not recover_ballot.foreign_ballot
      @   requires mBallot > ballot;                                  // not recover_ballot.older
      @   assignable ballot, seen, replyKind, replyHeld, alarm,       // recover_ballot.restore: changes
      @       persist;
      @   ensures \result == RECOVER_BALLOT_RESTORE;                  // recover_ballot.restore: outcome
      @   ensures ballot == mBallot;                                  // recover_ballot.ballot_restored
      @   ensures seen == (mBallot > \old(seen) ? mBallot :           // recover_ballot.ballot_seen
      @       \old(seen));
      @   ensures replyKind == REPLY_NONE;                            // recover_ballot.restore: reply
      @   ensures !replyHeld;                                         // recover_ballot.restore: held
      @   ensures alarm == ALARM_NONE;                                // recover_ballot.restore: alarm
      @   ensures persist == PERSIST_NOTHING;                         // recover_ballot.restore: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int recoverBallot(long mBallot);

    /**
     * The whole log was read: this replica knows which ballots it has used.
     *
     * @return the code of the case that was taken
     */
    /*@ public normal_behavior                                        // finish_ballot_recovery.too_late
      @   requires role != ROLE_RECOVERING;                           // finish_ballot_recovery.too_late: when
      @   assignable replyKind, replyHeld, alarm, persist;            // finish_ballot_recovery.too_late: changes
      @   ensures \result == FINISH_BALLOT_RECOVERY_TOO_LATE;         // finish_ballot_recovery.too_late: outcome
      @   ensures replyKind == REPLY_NONE;                            // finish_ballot_recovery.too_late: reply
      @   ensures !replyHeld;                                         // finish_ballot_recovery.too_late: held
      @   ensures alarm == ALARM_NONE;                                // finish_ballot_recovery.too_late: alarm
      @   ensures persist == PERSIST_NOTHING;                         // finish_ballot_recovery.too_late: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @
      @ also public normal_behavior                                   // finish_ballot_recovery.admit
      @   requires role == ROLE_RECOVERING;                           // not finish_ballot_recovery.too_late
      @   assignable role, replyKind, replyHeld, alarm, persist;      // finish_ballot_recovery.admit: changes
      @   ensures \result == FINISH_BALLOT_RECOVERY_ADMIT;            // finish_ballot_recovery.admit: outcome
      @   ensures role == ROLE_IDLE;                                  // finish_ballot_recovery.admitted
      @   ensures replyKind == REPLY_NONE;                            // finish_ballot_recovery.admit: reply
      @   ensures !replyHeld;                                         // finish_ballot_recovery.admit: held
      @   ensures alarm == ALARM_NONE;                                // finish_ballot_recovery.admit: alarm
      @   ensures persist == PERSIST_NOTHING;                         // finish_ballot_recovery.admit: persist
      @   ensures ballot >= \old(ballot);                             // Proposer.ballot_never_drops
      @   ensures seen >= \old(seen);                                 // Proposer.seen_never_drops
      @   ensures prefix >= \old(prefix);                             // Proposer.prefix_never_drops
      @   ensures role == ROLE_CAMPAIGNING                            // Proposer.campaign_has_a_new_ballot
      @       && \old(role) != ROLE_CAMPAIGNING ==> ballot > \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) != ROLE_LEADING  // Proposer.only_a_campaign_leads
      @       ==> \old(role) == ROLE_CAMPAIGNING && ballot == \old(ballot);
      @   ensures role == ROLE_LEADING && \old(role) == ROLE_LEADING  // Proposer.no_slot_twice
      @       ==> nextSlot >= \old(nextSlot);
      @*/
    public abstract int finishBallotRecovery();
}
