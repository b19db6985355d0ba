---- MODULE ProposerActions ----
\* Generated from proposer.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, ProposerTypes

CONSTANTS
  Proposer_TWO_TO_60,                                                   \* a number TLC can count to
  Proposer_self,                                                        \* given: Proposer_self[i]
  Proposer_group,                                                       \* given: Proposer_group[i]
  Proposer_epoch,                                                       \* given: Proposer_epoch[i]
  Proposer_voter,                                                       \* given: Proposer_voter[i]
  Proposer_capacity,                                                    \* given: Proposer_capacity[i]
  Proposer_pipeline,                                                    \* given: Proposer_pipeline[i]
  Proposer_last_ballot,                                                 \* given: Proposer_last_ballot[i]
  Proposer_given_prefix,                                                \* given: Proposer_given_prefix[i]
  Proposer_WRITE_THROUGH,                                               \* TRUE: the disk is never behind
  Proposer_KEEP_TOLD,                                                   \* TRUE: answers without a promise are kept
  Proposer_Instances                                                    \* what runs this component

VARIABLES
  Proposer_role,
  Proposer_ballot,
  Proposer_seen,
  Proposer_prefix,
  Proposer_start,
  Proposer_top,
  Proposer_reported,
  Proposer_best,
  Proposer_next_slot,
  Proposer_disk_ballot,
  Proposer_held_P1a,
  Proposer_sent_P1a,
  Proposer_told,
  Proposer_alarms

Proposer_memory == <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot>>
Proposer_disk == <<Proposer_disk_ballot>>
Proposer_replies == <<Proposer_held_P1a, Proposer_sent_P1a, Proposer_told>>
Proposer_state == <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk_ballot, Proposer_held_P1a, Proposer_sent_P1a, Proposer_told, Proposer_alarms>>

Proposer_window(i) == Proposer_start[i] .. Proposer_start[i] + Proposer_capacity[i] - 1
Proposer_next_window(i) == Proposer_start'[i] .. Proposer_start'[i] + Proposer_capacity[i] - 1

Proposer_initial_role == [i \in Proposer_Instances |-> "recovering"]
Proposer_initial_ballot == [i \in Proposer_Instances |-> 0]
Proposer_initial_seen == [i \in Proposer_Instances |-> 0]
Proposer_initial_prefix == [i \in Proposer_Instances |-> Proposer_given_prefix[i]]
Proposer_initial_start == [i \in Proposer_Instances |-> 0]
Proposer_initial_top == [i \in Proposer_Instances |-> 0]
Proposer_initial_reported == [i \in Proposer_Instances |-> [k \in Member |-> FALSE]]
Proposer_initial_best == [i \in Proposer_Instances |-> [s \in Proposer_initial_start[i] .. Proposer_initial_start[i] + Proposer_capacity[i] - 1 |-> no_Vote]]
Proposer_initial_next_slot == [i \in Proposer_Instances |-> 0]

Proposer_starts ==
  /\ Proposer_disk_ballot = Proposer_initial_ballot
  /\ Proposer_held_P1a = [i \in Proposer_Instances |-> {}]
  /\ Proposer_sent_P1a = [i \in Proposer_Instances |-> {}]
  /\ Proposer_told = [i \in Proposer_Instances |-> {}]
  /\ Proposer_alarms = {}
  /\ no_call

Proposer_init ==
  /\ Proposer_role = Proposer_initial_role
  /\ Proposer_ballot = Proposer_initial_ballot
  /\ Proposer_seen = Proposer_initial_seen
  /\ Proposer_prefix = Proposer_initial_prefix
  /\ Proposer_start = Proposer_initial_start
  /\ Proposer_top = Proposer_initial_top
  /\ Proposer_reported = Proposer_initial_reported
  /\ Proposer_best = Proposer_initial_best
  /\ Proposer_next_slot = Proposer_initial_next_slot
  /\ Proposer_starts

\* A case changed durable fields: the write is under way, or done at once.
Proposer_persist(i) ==
  IF Proposer_WRITE_THROUGH
  THEN /\ Proposer_disk_ballot' = [Proposer_disk_ballot EXCEPT ![i] = Proposer_ballot'[i]]
  ELSE UNCHANGED Proposer_disk

\* The disk has caught up with the memory.
Proposer_on_disk(i) ==
  /\ Proposer_disk_ballot[i] = Proposer_ballot[i]

\* The disk catches up with the memory.
Proposer_flush(i) ==
  /\ Proposer_disk_ballot' = [Proposer_disk_ballot EXCEPT ![i] = Proposer_ballot[i]]

\* A new incarnation is made: what is given comes from the disk.
Proposer_restart(i) ==
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "recovering"]
  /\ Proposer_ballot' = [Proposer_ballot EXCEPT ![i] = 0]
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = 0]
  /\ Proposer_prefix' = [Proposer_prefix EXCEPT ![i] = Proposer_given_prefix[i]]
  /\ Proposer_start' = [Proposer_start EXCEPT ![i] = 0]
  /\ Proposer_top' = [Proposer_top EXCEPT ![i] = 0]
  /\ Proposer_reported' = [Proposer_reported EXCEPT ![i] = [k \in Member |-> FALSE]]
  /\ Proposer_best' = [Proposer_best EXCEPT ![i] = [s \in 0 .. 0 + Proposer_capacity[i] - 1 |-> no_Vote]]
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = 0]
  /\ Proposer_held_P1a' = [Proposer_held_P1a EXCEPT ![i] = {}]
  /\ UNCHANGED <<Proposer_disk, Proposer_sent_P1a, Proposer_told, Proposer_alarms>>

\* P1a promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
Proposer_hold_P1a(i, reply) ==
  /\ IF Proposer_WRITE_THROUGH
     THEN /\ Proposer_sent_P1a' = [Proposer_sent_P1a EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Proposer_held_P1a
     ELSE /\ Proposer_held_P1a' = IF reply \in Proposer_sent_P1a[i] THEN Proposer_held_P1a
            ELSE [Proposer_held_P1a EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Proposer_sent_P1a
  /\ UNCHANGED <<Proposer_told>>

\* An answer without a promise leaves at once.
Proposer_tell(i, kind, reply) ==
  /\ Proposer_told' = IF Proposer_KEEP_TOLD
       THEN [Proposer_told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE Proposer_told
  /\ UNCHANGED <<Proposer_held_P1a, Proposer_sent_P1a>>

\* -------------------------------------------------- handler start_campaign

Proposer_start_campaign_unread_log(i, m) ==                             \* start_campaign.unread_log
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* start_campaign.unread_log: changes
  /\ called(i, "start_campaign", "unread_log", {m}, {})                 \* start_campaign.unread_log: outcome

Proposer_start_campaign_not_a_voter(i, m) ==                            \* start_campaign.not_a_voter
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* start_campaign.not_a_voter: changes
  /\ called(i, "start_campaign", "not_a_voter", {m}, {})                \* start_campaign.not_a_voter: outcome

\* A leader steps down first, so that what it has in flight is accounted for.
Proposer_start_campaign_leads_already(i, m) ==                          \* start_campaign.leads_already
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* start_campaign.leads_already: changes
  /\ called(i, "start_campaign", "leads_already", {m}, {})              \* start_campaign.leads_already: outcome

Proposer_start_campaign_exhausted(i, m) ==                              \* start_campaign.exhausted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* start_campaign.exhausted: changes
  /\ called(i, "start_campaign", "exhausted", {m}, {})                  \* start_campaign.exhausted: outcome

Proposer_start_campaign_campaign(i, m) ==                               \* start_campaign.campaign
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "campaigning"]       \* start_campaign.campaigns
  /\ Proposer_ballot' = [Proposer_ballot EXCEPT ![i] = next[Proposer_seen[i]][Proposer_self[i]]] \* start_campaign.ballot_is_next
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = Proposer_ballot'[i]] \* start_campaign.ballot_is_seen
  /\ Proposer_start' = [Proposer_start EXCEPT ![i] = Proposer_prefix[i]] \* start_campaign.starts_undecided
  /\ Proposer_top' = [Proposer_top EXCEPT ![i] = Proposer_prefix[i]]    \* start_campaign.nothing_to_recover
  /\ Proposer_reported' = [Proposer_reported EXCEPT ![i] = [a \in Member |-> \* start_campaign.campaign: changes
       FALSE                                                            \* start_campaign.nobody_has_reported
       ]]
  /\ Proposer_best' = [Proposer_best EXCEPT ![i] = [s \in Proposer_next_window(i) |-> \* start_campaign.campaign: changes
       no_Vote                                                          \* start_campaign.nothing_is_reported
       ]]
  /\ UNCHANGED <<Proposer_prefix, Proposer_next_slot, Proposer_alarms>> \* start_campaign.campaign: changes
  /\ Proposer_persist(i)                                                \* start_campaign.campaign: persist
  /\ LET reply == [                                                     \* start_campaign.campaign_asks
         ballot |-> Proposer_ballot'[i],                                \* start_campaign.campaign_asks
         start |-> Proposer_start'[i]]                                  \* start_campaign.campaign_asks
     IN /\ Proposer_hold_P1a(i, reply)                                  \* start_campaign.campaign_asks
        /\ called(i, "start_campaign", "campaign", {m}, {reply})        \* start_campaign.campaign: outcome

\* Asks with a new ballot and forgets everything of an older campaign. What the own acceptor has
\* promised was observed before, as every ballot.
Proposer_start_campaign(i, m) ==
  IF Proposer_role[i] = "recovering"                                    \* start_campaign.unread_log: when
  THEN Proposer_start_campaign_unread_log(i, m)                         \* start_campaign.unread_log
  ELSE IF ~Proposer_voter[i][Proposer_self[i]]                          \* start_campaign.not_a_voter: when
  THEN Proposer_start_campaign_not_a_voter(i, m)                        \* start_campaign.not_a_voter
  ELSE IF Proposer_role[i] = "leading"                                  \* start_campaign.leads_already: when
  THEN Proposer_start_campaign_leads_already(i, m)                      \* start_campaign.leads_already
  ELSE IF next[Proposer_seen[i]][Proposer_self[i]] > Proposer_last_ballot[i] \* start_campaign.exhausted: when
  THEN Proposer_start_campaign_exhausted(i, m)                          \* start_campaign.exhausted
  ELSE Proposer_start_campaign_campaign(i, m)                           \* start_campaign.campaign: otherwise

Proposer_start_campaign_promise_is_seen(i, m) ==                        \* start_campaign.promise_is_seen requires
  m.promised <= Proposer_seen[i]                                        \* start_campaign.promise_is_seen

Proposer_start_campaign_ensures ==                                      \* start_campaign
  [][call'.handler = "start_campaign" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"unread_log", "not_a_voter", "leads_already", "exhausted", "campaign"} \* start_campaign: outcome
       /\ clause("start_campaign.promise_is_seen", m.promised <= Proposer_seen[i]) \* start_campaign.promise_is_seen
       /\ call'.case = "campaign" =>                                    \* start_campaign.campaign
            /\ clause("start_campaign.campaigns", Proposer_role'[i] = "campaigning") \* start_campaign.campaigns
            /\ clause("start_campaign.ballot_is_next", Proposer_ballot'[i] = next[Proposer_seen[i]][Proposer_self[i]]) \* start_campaign.ballot_is_next
            /\ clause("start_campaign.ballot_is_new", Proposer_ballot'[i] > Proposer_seen[i] /\ Proposer_ballot'[i] > m.promised) \* start_campaign.ballot_is_new
            /\ clause("start_campaign.ballot_is_seen", Proposer_seen'[i] = Proposer_ballot'[i]) \* start_campaign.ballot_is_seen
            /\ clause("start_campaign.starts_undecided", Proposer_start'[i] = Proposer_prefix'[i]) \* start_campaign.starts_undecided
            /\ clause("start_campaign.nothing_to_recover", Proposer_top'[i] = Proposer_prefix'[i]) \* start_campaign.nothing_to_recover
            /\ clause("start_campaign.nobody_has_reported", \A a \in Member : Proposer_reported'[i][a] <=> FALSE) \* start_campaign.nobody_has_reported
            /\ clause("start_campaign.nothing_is_reported", \A s \in Proposer_next_window(i) : Proposer_best'[i][s] = no_Vote) \* start_campaign.nothing_is_reported
            /\ \A reply \in call'.reply :                               \* Proposer.ballot_is_kept
                 /\ clause("Proposer.ballot_is_kept", Proposer_ballot'[i] >= reply.ballot) \* Proposer.ballot_is_kept
    ]_<<Proposer_state, call>>

\* ----------------------------------------------------- handler report_vote

Proposer_report_vote_foreign(i, m) ==                                   \* report_vote.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.foreign: changes
  /\ called(i, "report_vote", "foreign", {m}, {})                       \* report_vote.foreign: outcome

Proposer_report_vote_other_epoch(i, m) ==                               \* report_vote.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.other_epoch: changes
  /\ called(i, "report_vote", "other_epoch", {m}, {})                   \* report_vote.other_epoch: outcome

\* A late answer never helps a newer campaign, nor one that is over.
Proposer_report_vote_not_mine(i, m) ==                                  \* report_vote.not_mine
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.not_mine: changes
  /\ called(i, "report_vote", "not_mine", {m}, {})                      \* report_vote.not_mine: outcome

Proposer_report_vote_stranger(i, m) ==                                  \* report_vote.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.stranger: changes
  /\ called(i, "report_vote", "stranger", {m}, {})                      \* report_vote.stranger: outcome

Proposer_report_vote_counted(i, m) ==                                   \* report_vote.counted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.counted: changes
  /\ called(i, "report_vote", "counted", {m}, {})                       \* report_vote.counted: outcome

\* Nobody voted for what was not proposed yet: this ballot was used before.
Proposer_report_vote_too_high(i, m) ==                                  \* report_vote.too_high
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* report_vote.too_high: changes
  /\ Proposer_alarms' = Proposer_alarms \cup {"vote_not_below_campaign"} \* report_vote.too_high: alarm vote_not_below_campaign
  /\ called(i, "report_vote", "too_high", {m}, {})                      \* report_vote.too_high: outcome

Proposer_report_vote_decided(i, m) ==                                   \* report_vote.decided
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.decided: changes
  /\ called(i, "report_vote", "decided", {m}, {})                       \* report_vote.decided: outcome

\* What cannot be kept must not be forgotten either.
Proposer_report_vote_beyond_window(i, m) ==                             \* report_vote.beyond_window
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "idle"]              \* report_vote.gives_up
  /\ UNCHANGED <<Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.beyond_window: changes
  /\ called(i, "report_vote", "beyond_window", {m}, {})                 \* report_vote.beyond_window: outcome

Proposer_report_vote_conflict(i, m) ==                                  \* report_vote.conflict
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* report_vote.conflict: changes
  /\ Proposer_alarms' = Proposer_alarms \cup {"two_values_one_ballot"}  \* report_vote.conflict: alarm two_values_one_ballot
  /\ called(i, "report_vote", "conflict", {m}, {})                      \* report_vote.conflict: outcome

Proposer_report_vote_lower(i, m) ==                                     \* report_vote.lower
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.lower: changes
  /\ called(i, "report_vote", "lower", {m}, {})                         \* report_vote.lower: outcome

Proposer_report_vote_raise(i, m) ==                                     \* report_vote.raise
  /\ Proposer_top' = [Proposer_top EXCEPT ![i] = IF m.slot < Proposer_top[i] THEN Proposer_top[i] ELSE m.slot + 1] \* report_vote.top_rises
  /\ Proposer_best' = [Proposer_best EXCEPT ![i][m.slot] =              \* report_vote.raise: changes
       [ballot |-> m.vote_ballot,                                       \* report_vote.ballot_recorded
        value |-> m.value]]                                             \* report_vote.value_recorded
  \* report_vote.digest_recorded: carried data, not modelled
  \* report_vote.handle_recorded: carried data, not modelled
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_reported, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* report_vote.raise: changes
  /\ called(i, "report_vote", "raise", {m}, {})                         \* report_vote.raise: outcome

\* One vote of a 1b. The highest vote of a slot counts, whoever cast it.
Proposer_report_vote(i, m) ==
  IF m.group # Proposer_group[i]                                        \* report_vote.foreign: when
  THEN Proposer_report_vote_foreign(i, m)                               \* report_vote.foreign
  ELSE IF m.epoch # Proposer_epoch[i]                                   \* report_vote.other_epoch: when
  THEN Proposer_report_vote_other_epoch(i, m)                           \* report_vote.other_epoch
  ELSE IF Proposer_role[i] # "campaigning" \/ m.ballot # Proposer_ballot[i] \* report_vote.not_mine: when
  THEN Proposer_report_vote_not_mine(i, m)                              \* report_vote.not_mine
  ELSE IF ~Proposer_voter[i][m.from]                                    \* report_vote.stranger: when
  THEN Proposer_report_vote_stranger(i, m)                              \* report_vote.stranger
  ELSE IF Proposer_reported[i][m.from]                                  \* report_vote.counted: when
  THEN Proposer_report_vote_counted(i, m)                               \* report_vote.counted
  ELSE IF m.vote_ballot >= Proposer_ballot[i]                           \* report_vote.too_high: when
  THEN Proposer_report_vote_too_high(i, m)                              \* report_vote.too_high
  ELSE IF m.slot < Proposer_start[i]                                    \* report_vote.decided: when
  THEN Proposer_report_vote_decided(i, m)                               \* report_vote.decided
  ELSE IF m.slot - Proposer_start[i] >= Proposer_capacity[i]            \* report_vote.beyond_window: when
  THEN Proposer_report_vote_beyond_window(i, m)                         \* report_vote.beyond_window
  ELSE IF m.vote_ballot = Proposer_best[i][m.slot].ballot /\ m.value # Proposer_best[i][m.slot].value \* report_vote.conflict: when
  THEN Proposer_report_vote_conflict(i, m)                              \* report_vote.conflict
  ELSE IF m.vote_ballot <= Proposer_best[i][m.slot].ballot              \* report_vote.lower: when
  THEN Proposer_report_vote_lower(i, m)                                 \* report_vote.lower
  ELSE Proposer_report_vote_raise(i, m)                                 \* report_vote.raise: otherwise

Proposer_report_vote_ballot_is_real(i, m) ==                            \* report_vote.ballot_is_real requires
  m.vote_ballot # 0                                                     \* report_vote.ballot_is_real

Proposer_report_vote_value_is_real(i, m) ==                             \* report_vote.value_is_real requires
  m.value # NoValue                                                     \* report_vote.value_is_real

Proposer_report_vote_ensures ==                                         \* report_vote
  [][call'.handler = "report_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "not_mine", "stranger", "counted", "too_high", "decided", "beyond_window", "conflict", "lower", "raise"} \* report_vote: outcome
       /\ clause("report_vote.ballot_is_real", m.vote_ballot # 0)       \* report_vote.ballot_is_real
       /\ clause("report_vote.value_is_real", m.value # NoValue)        \* report_vote.value_is_real
       /\ call'.case = "beyond_window" =>                               \* report_vote.beyond_window
            /\ clause("report_vote.gives_up", Proposer_role'[i] = "idle") \* report_vote.gives_up
       /\ call'.case = "raise" =>                                       \* report_vote.raise
            /\ clause("report_vote.vote_rises", Proposer_best'[i][m.slot].ballot > Proposer_best[i][m.slot].ballot) \* report_vote.vote_rises
            /\ clause("report_vote.ballot_recorded", Proposer_best'[i][m.slot].ballot = m.vote_ballot) \* report_vote.ballot_recorded
            /\ clause("report_vote.value_recorded", Proposer_best'[i][m.slot].value = m.value) \* report_vote.value_recorded
            /\ clause("report_vote.top_rises", Proposer_top'[i] = (IF m.slot < Proposer_top[i] THEN Proposer_top[i] ELSE m.slot + 1)) \* report_vote.top_rises
            /\ clause("report_vote.other_votes_kept", \A s \in Proposer_next_window(i) \ {m.slot} : Proposer_best'[i][s] = Proposer_best[i][s]) \* report_vote.other_votes_kept
    ]_<<Proposer_state, call>>

\* --------------------------------------------------- handler end_of_report

Proposer_end_of_report_foreign(i, m) ==                                 \* end_of_report.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.foreign: changes
  /\ called(i, "end_of_report", "foreign", {m}, {})                     \* end_of_report.foreign: outcome

Proposer_end_of_report_other_epoch(i, m) ==                             \* end_of_report.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.other_epoch: changes
  /\ called(i, "end_of_report", "other_epoch", {m}, {})                 \* end_of_report.other_epoch: outcome

Proposer_end_of_report_not_mine(i, m) ==                                \* end_of_report.not_mine
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.not_mine: changes
  /\ called(i, "end_of_report", "not_mine", {m}, {})                    \* end_of_report.not_mine: outcome

Proposer_end_of_report_stranger(i, m) ==                                \* end_of_report.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.stranger: changes
  /\ called(i, "end_of_report", "stranger", {m}, {})                    \* end_of_report.stranger: outcome

Proposer_end_of_report_counted(i, m) ==                                 \* end_of_report.counted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.counted: changes
  /\ called(i, "end_of_report", "counted", {m}, {})                     \* end_of_report.counted: outcome

\* The sender no longer has its votes from `start` on. It is not counted; what it has decided
\* is to be fetched before the next campaign, unless others make the quorum.
Proposer_end_of_report_ahead(i, m) ==                                   \* end_of_report.ahead
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.ahead: changes
  /\ called(i, "end_of_report", "ahead", {m}, {})                       \* end_of_report.ahead: outcome

Proposer_end_of_report_lead(i, m) ==                                    \* end_of_report.lead
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "leading"]           \* end_of_report.leads
  /\ Proposer_reported' = [Proposer_reported EXCEPT ![i][m.from] = TRUE] \* end_of_report.sender_counted
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = Proposer_prefix[i]] \* end_of_report.first_slot
  /\ UNCHANGED <<Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_best, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.lead: changes
  /\ called(i, "end_of_report", "lead", {m}, {})                        \* end_of_report.lead: outcome

Proposer_end_of_report_count(i, m) ==                                   \* end_of_report.count
  /\ Proposer_reported' = [Proposer_reported EXCEPT ![i][m.from] = TRUE] \* end_of_report.one_more_counted
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* end_of_report.count: changes
  /\ called(i, "end_of_report", "count", {m}, {})                       \* end_of_report.count: outcome

\* The end of a 1b: all votes of the sender from `start` on were handed over.
Proposer_end_of_report(i, m) ==
  IF m.group # Proposer_group[i]                                        \* end_of_report.foreign: when
  THEN Proposer_end_of_report_foreign(i, m)                             \* end_of_report.foreign
  ELSE IF m.epoch # Proposer_epoch[i]                                   \* end_of_report.other_epoch: when
  THEN Proposer_end_of_report_other_epoch(i, m)                         \* end_of_report.other_epoch
  ELSE IF Proposer_role[i] # "campaigning" \/ m.ballot # Proposer_ballot[i] \* end_of_report.not_mine: when
  THEN Proposer_end_of_report_not_mine(i, m)                            \* end_of_report.not_mine
  ELSE IF ~Proposer_voter[i][m.from]                                    \* end_of_report.stranger: when
  THEN Proposer_end_of_report_stranger(i, m)                            \* end_of_report.stranger
  ELSE IF Proposer_reported[i][m.from]                                  \* end_of_report.counted: when
  THEN Proposer_end_of_report_counted(i, m)                             \* end_of_report.counted
  ELSE IF m.base > Proposer_start[i]                                    \* end_of_report.ahead: when
  THEN Proposer_end_of_report_ahead(i, m)                               \* end_of_report.ahead
  ELSE IF 2 * Cardinality({a \in Member : Proposer_voter[i][a] /\ (Proposer_reported[i][a] \/ a = m.from)}) > Cardinality({a \in Member : Proposer_voter[i][a]}) \* end_of_report.lead: when
  THEN Proposer_end_of_report_lead(i, m)                                \* end_of_report.lead
  ELSE Proposer_end_of_report_count(i, m)                               \* end_of_report.count: otherwise

Proposer_end_of_report_ensures ==                                       \* end_of_report
  [][call'.handler = "end_of_report" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "not_mine", "stranger", "counted", "ahead", "lead", "count"} \* end_of_report: outcome
       /\ call'.case = "lead" =>                                        \* end_of_report.lead
            /\ clause("end_of_report.leads", Proposer_role'[i] = "leading") \* end_of_report.leads
            /\ clause("end_of_report.sender_counted", Proposer_reported'[i][m.from]) \* end_of_report.sender_counted
            /\ clause("end_of_report.first_slot", Proposer_next_slot'[i] = Proposer_prefix'[i]) \* end_of_report.first_slot
       /\ call'.case = "count" =>                                       \* end_of_report.count
            /\ clause("end_of_report.one_more_counted", Proposer_reported'[i][m.from]) \* end_of_report.one_more_counted
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler recover

Proposer_recover_not_leading(i, m) ==                                   \* recover.not_leading
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover.not_leading: changes
  /\ called(i, "recover", "not_leading", {m}, {})                       \* recover.not_leading: outcome

Proposer_recover_done(i, m) ==                                          \* recover.done
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover.done: changes
  /\ called(i, "recover", "done", {m}, {})                              \* recover.done: outcome

Proposer_recover_busy(i, m) ==                                          \* recover.busy
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover.busy: changes
  /\ called(i, "recover", "busy", {m}, {})                              \* recover.busy: outcome

Proposer_recover_fill(i, m) ==                                          \* recover.fill
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = Proposer_next_slot[i] + 1] \* recover.free_slot_used
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_disk, Proposer_alarms>> \* recover.fill: changes
  /\ LET reply == [                                                     \* recover.fill_does_nothing
         ballot |-> Proposer_ballot[i],                                 \* recover.fill_does_nothing
         slot |-> Proposer_next_slot[i],                                \* recover.fill_does_nothing
         value |-> m.value]                                             \* recover.fill_does_nothing
     IN /\ Proposer_tell(i, "P2a", reply)                               \* recover.fill_does_nothing
        /\ called(i, "recover", "fill", {m}, {reply})                   \* recover.fill: outcome

Proposer_recover_repeat(i, m) ==                                        \* recover.repeat
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = Proposer_next_slot[i] + 1] \* recover.voted_slot_used
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_disk, Proposer_alarms>> \* recover.repeat: changes
  /\ LET reply == [                                                     \* recover.repeat_keeps_value
         ballot |-> Proposer_ballot[i],                                 \* recover.repeat_keeps_value
         slot |-> Proposer_next_slot[i],                                \* recover.repeat_keeps_value
         value |-> Proposer_best[i][Proposer_next_slot[i]].value]       \* recover.repeat_keeps_value
     IN /\ Proposer_tell(i, "P2a", reply)                               \* recover.repeat_keeps_value
        /\ called(i, "recover", "repeat", {m}, {reply})                 \* recover.repeat: outcome

\* Proposes in the next slot that somebody may have voted in, and gives the value that may be
\* chosen there, or else the value of the message, which does nothing.
Proposer_recover(i, m) ==
  IF Proposer_role[i] # "leading"                                       \* recover.not_leading: when
  THEN Proposer_recover_not_leading(i, m)                               \* recover.not_leading
  ELSE IF Proposer_next_slot[i] >= Proposer_top[i]                      \* recover.done: when
  THEN Proposer_recover_done(i, m)                                      \* recover.done
  ELSE IF Proposer_next_slot[i] - Proposer_prefix[i] >= Proposer_pipeline[i] \* recover.busy: when
  THEN Proposer_recover_busy(i, m)                                      \* recover.busy
  ELSE IF Proposer_best[i][Proposer_next_slot[i]].ballot = 0            \* recover.fill: when
  THEN Proposer_recover_fill(i, m)                                      \* recover.fill
  ELSE Proposer_recover_repeat(i, m)                                    \* recover.repeat: otherwise

Proposer_recover_value_is_real(i, m) ==                                 \* recover.value_is_real requires
  m.value # NoValue                                                     \* recover.value_is_real

Proposer_recover_ensures ==                                             \* recover
  [][call'.handler = "recover" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "done", "busy", "fill", "repeat"} \* recover: outcome
       /\ clause("recover.value_is_real", m.value # NoValue)            \* recover.value_is_real
       /\ call'.case = "fill" =>                                        \* recover.fill
            /\ clause("recover.free_slot_used", Proposer_next_slot'[i] = Proposer_next_slot[i] + 1) \* recover.free_slot_used
       /\ call'.case = "repeat" =>                                      \* recover.repeat
            /\ clause("recover.voted_slot_used", Proposer_next_slot'[i] = Proposer_next_slot[i] + 1) \* recover.voted_slot_used
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler propose

Proposer_propose_not_leading(i, m) ==                                   \* propose.not_leading
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_alarms>>      \* propose.not_leading: changes
  /\ LET reply == [                                                     \* propose.not_leading_names_ballot
         seen |-> Proposer_seen[i]]                                     \* propose.not_leading_names_ballot
     IN /\ Proposer_tell(i, "NotLeader", reply)                         \* propose.not_leading_names_ballot
        /\ called(i, "propose", "not_leading", {m}, {reply})            \* propose.not_leading: outcome

Proposer_propose_recovering(i, m) ==                                    \* propose.recovering
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_alarms>>      \* propose.recovering: changes
  /\ LET reply == [                                                     \* propose.recovering_names_slot
         slot |-> Proposer_next_slot[i],                                \* propose.recovering_names_slot
         base |-> Proposer_prefix[i]]                                   \* propose.recovering_names_slot
     IN /\ Proposer_tell(i, "Busy", reply)                              \* propose.recovering_names_slot
        /\ called(i, "propose", "recovering", {m}, {reply})             \* propose.recovering: outcome

Proposer_propose_busy(i, m) ==                                          \* propose.busy
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_alarms>>      \* propose.busy: changes
  /\ LET reply == [                                                     \* propose.busy_names_slot
         slot |-> Proposer_next_slot[i],                                \* propose.busy_names_slot
         base |-> Proposer_prefix[i]]                                   \* propose.busy_names_slot
     IN /\ Proposer_tell(i, "Busy", reply)                              \* propose.busy_names_slot
        /\ called(i, "propose", "busy", {m}, {reply})                   \* propose.busy: outcome

Proposer_propose_send(i, m) ==                                          \* propose.send
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = Proposer_next_slot[i] + 1] \* propose.slot_used
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_disk, Proposer_alarms>> \* propose.send: changes
  /\ LET reply == [                                                     \* propose.send_names_slot
         ballot |-> Proposer_ballot[i],                                 \* propose.send_names_slot
         slot |-> Proposer_next_slot[i],                                \* propose.send_names_slot
         value |-> m.value]                                             \* propose.send_names_slot
     IN /\ Proposer_tell(i, "P2a", reply)                               \* propose.send_names_slot
        /\ called(i, "propose", "send", {m}, {reply})                   \* propose.send: outcome

\* Proposes the value of a client in the next slot.
Proposer_propose(i, m) ==
  IF Proposer_role[i] # "leading"                                       \* propose.not_leading: when
  THEN Proposer_propose_not_leading(i, m)                               \* propose.not_leading
  ELSE IF Proposer_next_slot[i] < Proposer_top[i]                       \* propose.recovering: when
  THEN Proposer_propose_recovering(i, m)                                \* propose.recovering
  ELSE IF Proposer_next_slot[i] - Proposer_prefix[i] >= Proposer_pipeline[i] \* propose.busy: when
  THEN Proposer_propose_busy(i, m)                                      \* propose.busy
  ELSE Proposer_propose_send(i, m)                                      \* propose.send: otherwise

Proposer_propose_value_is_real(i, m) ==                                 \* propose.value_is_real requires
  m.value # NoValue                                                     \* propose.value_is_real

Proposer_propose_ensures ==                                             \* propose
  [][call'.handler = "propose" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "recovering", "busy", "send"}  \* propose: outcome
       /\ clause("propose.value_is_real", m.value # NoValue)            \* propose.value_is_real
       /\ call'.case = "send" =>                                        \* propose.send
            /\ clause("propose.slot_used", Proposer_next_slot'[i] = Proposer_next_slot[i] + 1) \* propose.slot_used
    ]_<<Proposer_state, call>>

\* --------------------------------------------------- handler follow_prefix

Proposer_follow_prefix_known(i, m) ==                                   \* follow_prefix.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* follow_prefix.known: changes
  /\ called(i, "follow_prefix", "known", {m}, {})                       \* follow_prefix.known: outcome

Proposer_follow_prefix_out_of_range(i, m) ==                            \* follow_prefix.out_of_range
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* follow_prefix.out_of_range: changes
  /\ called(i, "follow_prefix", "out_of_range", {m}, {})                \* follow_prefix.out_of_range: outcome

Proposer_follow_prefix_skip(i, m) ==                                    \* follow_prefix.skip
  /\ Proposer_prefix' = [Proposer_prefix EXCEPT ![i] = m.prefix]        \* follow_prefix.prefix_passes
  /\ Proposer_next_slot' = [Proposer_next_slot EXCEPT ![i] = m.prefix]  \* follow_prefix.slots_skipped
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_disk, Proposer_replies, Proposer_alarms>> \* follow_prefix.skip: changes
  /\ called(i, "follow_prefix", "skip", {m}, {})                        \* follow_prefix.skip: outcome

Proposer_follow_prefix_move(i, m) ==                                    \* follow_prefix.move
  /\ Proposer_prefix' = [Proposer_prefix EXCEPT ![i] = m.prefix]        \* follow_prefix.prefix_moved
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_seen, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* follow_prefix.move: changes
  /\ called(i, "follow_prefix", "move", {m}, {})                        \* follow_prefix.move: outcome

\* This replica decided more slots. A leader does not propose in slots that are decided.
Proposer_follow_prefix(i, m) ==
  IF m.prefix <= Proposer_prefix[i]                                     \* follow_prefix.known: when
  THEN Proposer_follow_prefix_known(i, m)                               \* follow_prefix.known
  ELSE IF m.prefix > Proposer_TWO_TO_60 - Proposer_capacity[i]          \* follow_prefix.out_of_range: when
  THEN Proposer_follow_prefix_out_of_range(i, m)                        \* follow_prefix.out_of_range
  ELSE IF Proposer_role[i] = "leading" /\ Proposer_next_slot[i] < m.prefix \* follow_prefix.skip: when
  THEN Proposer_follow_prefix_skip(i, m)                                \* follow_prefix.skip
  ELSE Proposer_follow_prefix_move(i, m)                                \* follow_prefix.move: otherwise

Proposer_follow_prefix_ensures ==                                       \* follow_prefix
  [][call'.handler = "follow_prefix" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"known", "out_of_range", "skip", "move"}      \* follow_prefix: outcome
       /\ call'.case = "skip" =>                                        \* follow_prefix.skip
            /\ clause("follow_prefix.prefix_passes", Proposer_prefix'[i] = m.prefix) \* follow_prefix.prefix_passes
            /\ clause("follow_prefix.slots_skipped", Proposer_next_slot'[i] = m.prefix) \* follow_prefix.slots_skipped
       /\ call'.case = "move" =>                                        \* follow_prefix.move
            /\ clause("follow_prefix.prefix_moved", Proposer_prefix'[i] = m.prefix) \* follow_prefix.prefix_moved
    ]_<<Proposer_state, call>>

\* ---------------------------------------------------- handler process_nack

Proposer_process_nack_foreign(i, m) ==                                  \* process_nack.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.foreign: changes
  /\ called(i, "process_nack", "foreign", {m}, {})                      \* process_nack.foreign: outcome

Proposer_process_nack_other_epoch(i, m) ==                              \* process_nack.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.other_epoch: changes
  /\ called(i, "process_nack", "other_epoch", {m}, {})                  \* process_nack.other_epoch: outcome

Proposer_process_nack_stranger(i, m) ==                                 \* process_nack.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.stranger: changes
  /\ called(i, "process_nack", "stranger", {m}, {})                     \* process_nack.stranger: outcome

Proposer_process_nack_known(i, m) ==                                    \* process_nack.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.known: changes
  /\ called(i, "process_nack", "known", {m}, {})                        \* process_nack.known: outcome

Proposer_process_nack_depose(i, m) ==                                   \* process_nack.depose
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "idle"]              \* process_nack.ballot_ended
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = m.promised]          \* process_nack.promise_seen
  /\ UNCHANGED <<Proposer_ballot, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.depose: changes
  /\ called(i, "process_nack", "depose", {m}, {})                       \* process_nack.depose: outcome

Proposer_process_nack_note(i, m) ==                                     \* process_nack.note
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = m.promised]          \* process_nack.promise_noted
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* process_nack.note: changes
  /\ called(i, "process_nack", "note", {m}, {})                         \* process_nack.note: outcome

\* A refused 1a or 2a. Whatever was asked, the promise it names is higher than some ballots.
Proposer_process_nack(i, m) ==
  IF m.group # Proposer_group[i]                                        \* process_nack.foreign: when
  THEN Proposer_process_nack_foreign(i, m)                              \* process_nack.foreign
  ELSE IF m.epoch # Proposer_epoch[i]                                   \* process_nack.other_epoch: when
  THEN Proposer_process_nack_other_epoch(i, m)                          \* process_nack.other_epoch
  ELSE IF ~Proposer_voter[i][m.from]                                    \* process_nack.stranger: when
  THEN Proposer_process_nack_stranger(i, m)                             \* process_nack.stranger
  ELSE IF m.promised <= Proposer_seen[i]                                \* process_nack.known: when
  THEN Proposer_process_nack_known(i, m)                                \* process_nack.known
  ELSE IF Proposer_role[i] = "campaigning" \/ Proposer_role[i] = "leading" \* process_nack.depose: when
  THEN Proposer_process_nack_depose(i, m)                               \* process_nack.depose
  ELSE Proposer_process_nack_note(i, m)                                 \* process_nack.note: otherwise

Proposer_process_nack_ensures ==                                        \* process_nack
  [][call'.handler = "process_nack" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "stranger", "known", "depose", "note"} \* process_nack: outcome
       /\ call'.case = "depose" =>                                      \* process_nack.depose
            /\ clause("process_nack.promise_seen", Proposer_seen'[i] = m.promised) \* process_nack.promise_seen
            /\ clause("process_nack.ballot_ended", Proposer_role'[i] = "idle") \* process_nack.ballot_ended
       /\ call'.case = "note" =>                                        \* process_nack.note
            /\ clause("process_nack.promise_noted", Proposer_seen'[i] = m.promised) \* process_nack.promise_noted
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler observe

Proposer_observe_known(i, m) ==                                         \* observe.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* observe.known: changes
  /\ called(i, "observe", "known", {m}, {})                             \* observe.known: outcome

Proposer_observe_depose(i, m) ==                                        \* observe.depose
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "idle"]              \* observe.ballot_ended
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = m.ballot]            \* observe.ballot_seen
  /\ UNCHANGED <<Proposer_ballot, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* observe.depose: changes
  /\ called(i, "observe", "depose", {m}, {})                            \* observe.depose: outcome

Proposer_observe_note(i, m) ==                                          \* observe.note
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = m.ballot]            \* observe.ballot_noted
  /\ UNCHANGED <<Proposer_role, Proposer_ballot, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* observe.note: changes
  /\ called(i, "observe", "note", {m}, {})                              \* observe.note: outcome

\* This replica's own acceptor has promised or accepted a ballot, or a peer was heard with one.
Proposer_observe(i, m) ==
  IF m.ballot <= Proposer_seen[i]                                       \* observe.known: when
  THEN Proposer_observe_known(i, m)                                     \* observe.known
  ELSE IF Proposer_role[i] = "campaigning" \/ Proposer_role[i] = "leading" \* observe.depose: when
  THEN Proposer_observe_depose(i, m)                                    \* observe.depose
  ELSE Proposer_observe_note(i, m)                                      \* observe.note: otherwise

Proposer_observe_ensures ==                                             \* observe
  [][call'.handler = "observe" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"known", "depose", "note"}                    \* observe: outcome
       /\ call'.case = "depose" =>                                      \* observe.depose
            /\ clause("observe.ballot_seen", Proposer_seen'[i] = m.ballot) \* observe.ballot_seen
            /\ clause("observe.ballot_ended", Proposer_role'[i] = "idle") \* observe.ballot_ended
       /\ call'.case = "note" =>                                        \* observe.note
            /\ clause("observe.ballot_noted", Proposer_seen'[i] = m.ballot) \* observe.ballot_noted
    ]_<<Proposer_state, call>>

\* ------------------------------------------------------- handler step_down

Proposer_step_down_again(i) ==                                          \* step_down.again
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* step_down.again: changes
  /\ called(i, "step_down", "again", {}, {})                            \* step_down.again: outcome

Proposer_step_down_stop(i) ==                                           \* step_down.stop
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "idle"]              \* step_down.stopped
  /\ UNCHANGED <<Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* step_down.stop: changes
  /\ called(i, "step_down", "stop", {}, {})                             \* step_down.stop: outcome

\* Time is over, or the quorum was lost.
Proposer_step_down(i) ==
  IF Proposer_role[i] = "recovering" \/ Proposer_role[i] = "idle"       \* step_down.again: when
  THEN Proposer_step_down_again(i)                                      \* step_down.again
  ELSE Proposer_step_down_stop(i)                                       \* step_down.stop: otherwise

Proposer_step_down_ensures ==                                           \* step_down
  [][call'.handler = "step_down" =>
       LET i == call'.instance IN
       /\ call'.case \in {"again", "stop"}                              \* step_down: outcome
       /\ call'.case = "stop" =>                                        \* step_down.stop
            /\ clause("step_down.stopped", Proposer_role'[i] = "idle")  \* step_down.stopped
    ]_<<Proposer_state, call>>

\* -------------------------------------------------- handler recover_ballot

Proposer_recover_ballot_too_late(i, m) ==                               \* recover_ballot.too_late
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover_ballot.too_late: changes
  /\ called(i, "recover_ballot", "too_late", {m}, {})                   \* recover_ballot.too_late: outcome

Proposer_recover_ballot_foreign_ballot(i, m) ==                         \* recover_ballot.foreign_ballot
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* recover_ballot.foreign_ballot: changes
  /\ Proposer_alarms' = Proposer_alarms \cup {"recovered_ballot_of_another"} \* recover_ballot.foreign_ballot: alarm recovered_ballot_of_another
  /\ called(i, "recover_ballot", "foreign_ballot", {m}, {})             \* recover_ballot.foreign_ballot: outcome

Proposer_recover_ballot_older(i, m) ==                                  \* recover_ballot.older
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover_ballot.older: changes
  /\ called(i, "recover_ballot", "older", {m}, {})                      \* recover_ballot.older: outcome

Proposer_recover_ballot_restore(i, m) ==                                \* recover_ballot.restore
  /\ Proposer_ballot' = [Proposer_ballot EXCEPT ![i] = m.ballot]        \* recover_ballot.ballot_restored
  /\ Proposer_seen' = [Proposer_seen EXCEPT ![i] = IF m.ballot > Proposer_seen[i] THEN m.ballot ELSE Proposer_seen[i]] \* recover_ballot.ballot_seen
  /\ UNCHANGED <<Proposer_role, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* recover_ballot.restore: changes
  /\ called(i, "recover_ballot", "restore", {m}, {})                    \* recover_ballot.restore: outcome

\* One ballot record read back from the log, oldest first.
Proposer_recover_ballot(i, m) ==
  IF Proposer_role[i] # "recovering"                                    \* recover_ballot.too_late: when
  THEN Proposer_recover_ballot_too_late(i, m)                           \* recover_ballot.too_late
  ELSE IF owner[m.ballot] # Proposer_self[i] \/ m.ballot > Proposer_last_ballot[i] \* recover_ballot.foreign_ballot: when
  THEN Proposer_recover_ballot_foreign_ballot(i, m)                     \* recover_ballot.foreign_ballot
  ELSE IF m.ballot <= Proposer_ballot[i]                                \* recover_ballot.older: when
  THEN Proposer_recover_ballot_older(i, m)                              \* recover_ballot.older
  ELSE Proposer_recover_ballot_restore(i, m)                            \* recover_ballot.restore: otherwise

Proposer_recover_ballot_ballot_is_real(i, m) ==                         \* recover_ballot.ballot_is_real requires
  m.ballot # 0                                                          \* recover_ballot.ballot_is_real

Proposer_recover_ballot_ensures ==                                      \* recover_ballot
  [][call'.handler = "recover_ballot" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "foreign_ballot", "older", "restore"} \* recover_ballot: outcome
       /\ clause("recover_ballot.ballot_is_real", m.ballot # 0)         \* recover_ballot.ballot_is_real
       /\ call'.case = "restore" =>                                     \* recover_ballot.restore
            /\ clause("recover_ballot.ballot_restored", Proposer_ballot'[i] = m.ballot) \* recover_ballot.ballot_restored
            /\ clause("recover_ballot.ballot_seen", Proposer_seen'[i] = (IF m.ballot > Proposer_seen[i] THEN m.ballot ELSE Proposer_seen[i])) \* recover_ballot.ballot_seen
    ]_<<Proposer_state, call>>

\* ------------------------------------------ handler finish_ballot_recovery

Proposer_finish_ballot_recovery_too_late(i) ==                          \* finish_ballot_recovery.too_late
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, Proposer_alarms>> \* finish_ballot_recovery.too_late: changes
  /\ called(i, "finish_ballot_recovery", "too_late", {}, {})            \* finish_ballot_recovery.too_late: outcome

Proposer_finish_ballot_recovery_admit(i) ==                             \* finish_ballot_recovery.admit
  /\ Proposer_role' = [Proposer_role EXCEPT ![i] = "idle"]              \* finish_ballot_recovery.admitted
  /\ UNCHANGED <<Proposer_ballot, Proposer_seen, Proposer_prefix, Proposer_start, Proposer_top, Proposer_reported, Proposer_best, Proposer_next_slot, Proposer_disk, Proposer_replies, Proposer_alarms>> \* finish_ballot_recovery.admit: changes
  /\ called(i, "finish_ballot_recovery", "admit", {}, {})               \* finish_ballot_recovery.admit: outcome

\* The whole log was read: this replica knows which ballots it has used.
Proposer_finish_ballot_recovery(i) ==
  IF Proposer_role[i] # "recovering"                                    \* finish_ballot_recovery.too_late: when
  THEN Proposer_finish_ballot_recovery_too_late(i)                      \* finish_ballot_recovery.too_late
  ELSE Proposer_finish_ballot_recovery_admit(i)                         \* finish_ballot_recovery.admit: otherwise

Proposer_finish_ballot_recovery_ensures ==                              \* finish_ballot_recovery
  [][call'.handler = "finish_ballot_recovery" =>
       LET i == call'.instance IN
       /\ call'.case \in {"too_late", "admit"}                          \* finish_ballot_recovery: outcome
       /\ call'.case = "admit" =>                                       \* finish_ballot_recovery.admit
            /\ clause("finish_ballot_recovery.admitted", Proposer_role'[i] = "idle") \* finish_ballot_recovery.admitted
    ]_<<Proposer_state, call>>

\* ------------------------------------------------ clauses of the component

\* A vote is either absent or complete.
Proposer_vote_is_whole ==                                               \* Proposer.vote_is_whole
  \A i \in Proposer_Instances :
    \A s \in Proposer_window(i) : Proposer_best[i][s].ballot = 0 <=> Proposer_best[i][s].value = NoValue \* Proposer.vote_is_whole

\* Slots from `top` on are free for the values of clients.
Proposer_top_covers_reports ==                                          \* Proposer.top_covers_reports
  \A i \in Proposer_Instances :
    \A s \in Proposer_window(i) : Proposer_best[i][s].ballot = 0 \/ s < Proposer_top[i] \* Proposer.top_covers_reports

Proposer_slots_stay_in_range ==                                         \* Proposer.slots_stay_in_range
  \A i \in Proposer_Instances :
    Proposer_prefix[i] <= Proposer_TWO_TO_60 - Proposer_capacity[i]     \* Proposer.slots_stay_in_range

Proposer_start_is_decided ==                                            \* Proposer.start_is_decided
  \A i \in Proposer_Instances :
    Proposer_start[i] <= Proposer_prefix[i]                             \* Proposer.start_is_decided

Proposer_top_is_in_window ==                                            \* Proposer.top_is_in_window
  \A i \in Proposer_Instances :
    Proposer_top[i] >= Proposer_start[i] /\ Proposer_top[i] - Proposer_start[i] <= Proposer_capacity[i] \* Proposer.top_is_in_window

Proposer_pipeline_fits_window ==                                        \* Proposer.pipeline_fits_window
  \A i \in Proposer_Instances :
    Proposer_pipeline[i] <= Proposer_capacity[i]                        \* Proposer.pipeline_fits_window

Proposer_group_is_real ==                                               \* Proposer.group_is_real
  \A i \in Proposer_Instances :
    Proposer_group[i] # NoGroup                                         \* Proposer.group_is_real

Proposer_own_ballot_is_seen ==                                          \* Proposer.own_ballot_is_seen
  \A i \in Proposer_Instances :
    Proposer_seen[i] >= Proposer_ballot[i]                              \* Proposer.own_ballot_is_seen

Proposer_own_ballot_is_owned ==                                         \* Proposer.own_ballot_is_owned
  \A i \in Proposer_Instances :
    Proposer_ballot[i] = 0 \/ owner[Proposer_ballot[i]] = Proposer_self[i] \* Proposer.own_ballot_is_owned

Proposer_own_ballot_is_allowed ==                                       \* Proposer.own_ballot_is_allowed
  \A i \in Proposer_Instances :
    Proposer_last_ballot[i] >= Proposer_ballot[i]                       \* Proposer.own_ballot_is_allowed

\* Whoever hears of a higher ballot neither campaigns nor leads with a lower one.
Proposer_role_has_the_highest_ballot ==                                 \* Proposer.role_has_the_highest_ballot
  \A i \in Proposer_Instances :
    Proposer_seen[i] = Proposer_ballot[i] \/ Proposer_role[i] = "recovering" \/ Proposer_role[i] = "idle" \* Proposer.role_has_the_highest_ballot

Proposer_role_has_a_ballot ==                                           \* Proposer.role_has_a_ballot
  \A i \in Proposer_Instances :
    Proposer_role[i] = "recovering" \/ Proposer_role[i] = "idle" \/ Proposer_ballot[i] # 0 \* Proposer.role_has_a_ballot

Proposer_pipeline_is_kept ==                                            \* Proposer.pipeline_is_kept
  \A i \in Proposer_Instances :
    (Proposer_next_slot[i] >= Proposer_prefix[i] /\ Proposer_next_slot[i] - Proposer_prefix[i] <= Proposer_pipeline[i]) \/ Proposer_role[i] # "leading" \* Proposer.pipeline_is_kept

\* What a 1a tells others has to survive a crash: its ballot is not used again.
Proposer_ballot_is_kept_on_disk(i, reply) ==                            \* Proposer.ballot_is_kept
  Proposer_disk_ballot[i] >= reply.ballot                               \* Proposer.ballot_is_kept

Proposer_P1a_may_leave(i, reply) ==
  /\ Proposer_ballot_is_kept_on_disk(i, reply)                          \* Proposer.ballot_is_kept: held

Proposer_steps ==                                                       \* Proposer
  [][call'.handler \in {"start_campaign", "report_vote", "end_of_report", "recover", "propose", "follow_prefix", "process_nack", "observe", "step_down", "recover_ballot", "finish_ballot_recovery"} =>
       LET i == call'.instance IN
       /\ clause("Proposer.ballot_never_drops", Proposer_ballot'[i] >= Proposer_ballot[i]) \* Proposer.ballot_never_drops
       /\ clause("Proposer.seen_never_drops", Proposer_seen'[i] >= Proposer_seen[i]) \* Proposer.seen_never_drops
       /\ clause("Proposer.prefix_never_drops", Proposer_prefix'[i] >= Proposer_prefix[i]) \* Proposer.prefix_never_drops
       /\ clause("Proposer.campaign_has_a_new_ballot", implied("Proposer.campaign_has_a_new_ballot", Proposer_role'[i] = "campaigning" /\ Proposer_role[i] # "campaigning", Proposer_ballot'[i] > Proposer_ballot[i])) \* Proposer.campaign_has_a_new_ballot
       /\ clause("Proposer.only_a_campaign_leads", implied("Proposer.only_a_campaign_leads", Proposer_role'[i] = "leading" /\ Proposer_role[i] # "leading", Proposer_role[i] = "campaigning" /\ Proposer_ballot'[i] = Proposer_ballot[i])) \* Proposer.only_a_campaign_leads
       /\ clause("Proposer.no_slot_twice", implied("Proposer.no_slot_twice", Proposer_role'[i] = "leading" /\ Proposer_role[i] = "leading", Proposer_next_slot'[i] >= Proposer_next_slot[i])) \* Proposer.no_slot_twice
    ]_<<Proposer_state, call>>

====
