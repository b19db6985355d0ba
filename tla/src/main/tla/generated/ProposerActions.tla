---- MODULE ProposerActions ----
\* Generated from proposer.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls

CONSTANTS
  Group,                                                                \* the values of type Group
  NoGroup,                                                              \* no Group
  Member,                                                               \* the values of type Member
  Epoch,                                                                \* the values of type Epoch
  Ballot,                                                               \* the values of type Ballot
  Slot,                                                                 \* the values of type Slot
  Value,                                                                \* the values of type Value
  NoValue,                                                              \* no Value
  TWO_TO_60,                                                            \* a number TLC can count to
  owner,                                                                \* owner[b]: who may use a ballot
  next,                                                                 \* next[b][member]: the least ballot of a member above b
  self,                                                                 \* given: self[i]
  group,                                                                \* given: group[i]
  epoch,                                                                \* given: epoch[i]
  voter,                                                                \* given: voter[i]
  capacity,                                                             \* given: capacity[i]
  pipeline,                                                             \* given: pipeline[i]
  last_ballot,                                                          \* given: last_ballot[i]
  given_prefix,                                                         \* given: given_prefix[i]
  WRITE_THROUGH,                                                        \* TRUE: the disk is never behind
  KEEP_TOLD,                                                            \* TRUE: answers without a promise are kept
  Instances                                                             \* what runs this component

VARIABLES
  role,
  ballot,
  seen,
  prefix,
  start,
  top,
  reported,
  best,
  next_slot,
  disk_ballot,
  held_P1a,
  sent_P1a,
  told,
  alarms

Proposer_memory == <<role, ballot, seen, prefix, start, top, reported, best, next_slot>>
Proposer_disk == <<disk_ballot>>
Proposer_replies == <<held_P1a, sent_P1a, told>>
Proposer_state == <<role, ballot, seen, prefix, start, top, reported, best, next_slot, disk_ballot, held_P1a, sent_P1a, told, alarms>>

Role == {"recovering", "idle", "campaigning", "leading"}
no_Vote == [ballot |-> 0, value |-> NoValue]

window(i) == start[i] .. start[i] + capacity[i] - 1
next_window(i) == start'[i] .. start'[i] + capacity[i] - 1

initial_role == [i \in Instances |-> "recovering"]
initial_ballot == [i \in Instances |-> 0]
initial_seen == [i \in Instances |-> 0]
initial_prefix == [i \in Instances |-> given_prefix[i]]
initial_start == [i \in Instances |-> 0]
initial_top == [i \in Instances |-> 0]
initial_reported == [i \in Instances |-> [k \in Member |-> FALSE]]
initial_best == [i \in Instances |-> [s \in initial_start[i] .. initial_start[i] + capacity[i] - 1 |-> no_Vote]]
initial_next_slot == [i \in Instances |-> 0]

Proposer_starts ==
  /\ disk_ballot = initial_ballot
  /\ held_P1a = [i \in Instances |-> {}]
  /\ sent_P1a = [i \in Instances |-> {}]
  /\ told = [i \in Instances |-> {}]
  /\ alarms = {}
  /\ no_call

Proposer_init ==
  /\ role = initial_role
  /\ ballot = initial_ballot
  /\ seen = initial_seen
  /\ prefix = initial_prefix
  /\ start = initial_start
  /\ top = initial_top
  /\ reported = initial_reported
  /\ best = initial_best
  /\ next_slot = initial_next_slot
  /\ Proposer_starts

\* A case changed durable fields: the write is under way, or done at once.
Proposer_persist(i) ==
  IF WRITE_THROUGH
  THEN /\ disk_ballot' = [disk_ballot EXCEPT ![i] = ballot'[i]]
  ELSE UNCHANGED Proposer_disk

\* The disk has caught up with the memory.
Proposer_on_disk(i) ==
  /\ disk_ballot[i] = ballot[i]

\* The disk catches up with the memory.
Proposer_flush(i) ==
  /\ disk_ballot' = [disk_ballot EXCEPT ![i] = ballot[i]]

\* A new incarnation is made: what is given comes from the disk.
Proposer_restart(i) ==
  /\ role' = [role EXCEPT ![i] = "recovering"]
  /\ ballot' = [ballot EXCEPT ![i] = 0]
  /\ seen' = [seen EXCEPT ![i] = 0]
  /\ prefix' = [prefix EXCEPT ![i] = given_prefix[i]]
  /\ start' = [start EXCEPT ![i] = 0]
  /\ top' = [top EXCEPT ![i] = 0]
  /\ reported' = [reported EXCEPT ![i] = [k \in Member |-> FALSE]]
  /\ best' = [best EXCEPT ![i] = [s \in 0 .. 0 + capacity[i] - 1 |-> no_Vote]]
  /\ next_slot' = [next_slot EXCEPT ![i] = 0]
  /\ held_P1a' = [held_P1a EXCEPT ![i] = {}]
  /\ UNCHANGED <<Proposer_disk, sent_P1a, told, alarms>>

\* P1a promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
hold_P1a(i, reply) ==
  /\ IF WRITE_THROUGH
     THEN /\ sent_P1a' = [sent_P1a EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED held_P1a
     ELSE /\ held_P1a' = IF reply \in sent_P1a[i] THEN held_P1a
            ELSE [held_P1a EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED sent_P1a
  /\ UNCHANGED <<told>>

\* An answer without a promise leaves at once.
tell(i, kind, reply) ==
  /\ told' = IF KEEP_TOLD
       THEN [told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE told
  /\ UNCHANGED <<held_P1a, sent_P1a>>

\* -------------------------------------------------- handler start_campaign

start_campaign_unread_log(i, m) ==                                      \* start_campaign.unread_log
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* start_campaign.unread_log: changes
  /\ called(i, "start_campaign", "unread_log", {m}, {})                 \* start_campaign.unread_log: outcome

start_campaign_not_a_voter(i, m) ==                                     \* start_campaign.not_a_voter
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* start_campaign.not_a_voter: changes
  /\ called(i, "start_campaign", "not_a_voter", {m}, {})                \* start_campaign.not_a_voter: outcome

\* A leader steps down first, so that what it has in flight is accounted for.
start_campaign_leads_already(i, m) ==                                   \* start_campaign.leads_already
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* start_campaign.leads_already: changes
  /\ called(i, "start_campaign", "leads_already", {m}, {})              \* start_campaign.leads_already: outcome

start_campaign_exhausted(i, m) ==                                       \* start_campaign.exhausted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* start_campaign.exhausted: changes
  /\ called(i, "start_campaign", "exhausted", {m}, {})                  \* start_campaign.exhausted: outcome

start_campaign_campaign(i, m) ==                                        \* start_campaign.campaign
  /\ role' = [role EXCEPT ![i] = "campaigning"]                         \* start_campaign.campaigns
  /\ ballot' = [ballot EXCEPT ![i] = next[IF m.promised > seen[i] THEN m.promised ELSE seen[i]][self[i]]] \* start_campaign.ballot_is_next
  /\ seen' = [seen EXCEPT ![i] = ballot'[i]]                            \* start_campaign.ballot_is_seen
  /\ start' = [start EXCEPT ![i] = prefix[i]]                           \* start_campaign.starts_undecided
  /\ top' = [top EXCEPT ![i] = prefix[i]]                               \* start_campaign.nothing_to_recover
  /\ reported' = [reported EXCEPT ![i] = [a \in Member |->              \* start_campaign.campaign: changes
       FALSE                                                            \* start_campaign.nobody_has_reported
       ]]
  /\ best' = [best EXCEPT ![i] = [s \in next_window(i) |->              \* start_campaign.campaign: changes
       no_Vote                                                          \* start_campaign.nothing_is_reported
       ]]
  /\ UNCHANGED <<prefix, next_slot, alarms>>                            \* start_campaign.campaign: changes
  /\ Proposer_persist(i)                                                \* start_campaign.campaign: persist
  /\ LET reply == [                                                     \* start_campaign.campaign_asks
         ballot |-> ballot'[i],                                         \* start_campaign.campaign_asks
         start |-> start'[i]]                                           \* start_campaign.campaign_asks
     IN /\ hold_P1a(i, reply)                                           \* start_campaign.campaign_asks
        /\ called(i, "start_campaign", "campaign", {m}, {reply})        \* start_campaign.campaign: outcome

\* Asks with a new ballot and forgets everything of an older campaign.
start_campaign(i, m) ==
  IF role[i] = "recovering"                                             \* start_campaign.unread_log: when
  THEN start_campaign_unread_log(i, m)                                  \* start_campaign.unread_log
  ELSE IF ~voter[i][self[i]]                                            \* start_campaign.not_a_voter: when
  THEN start_campaign_not_a_voter(i, m)                                 \* start_campaign.not_a_voter
  ELSE IF role[i] = "leading"                                           \* start_campaign.leads_already: when
  THEN start_campaign_leads_already(i, m)                               \* start_campaign.leads_already
  ELSE IF next[IF m.promised > seen[i] THEN m.promised ELSE seen[i]][self[i]] > last_ballot[i] \* start_campaign.exhausted: when
  THEN start_campaign_exhausted(i, m)                                   \* start_campaign.exhausted
  ELSE start_campaign_campaign(i, m)                                    \* start_campaign.campaign: otherwise

start_campaign_ensures ==                                               \* start_campaign
  [][call'.handler = "start_campaign" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"unread_log", "not_a_voter", "leads_already", "exhausted", "campaign"} \* start_campaign: outcome
       /\ call'.case = "campaign" =>                                    \* start_campaign.campaign
            /\ clause("start_campaign.campaigns", role'[i] = "campaigning") \* start_campaign.campaigns
            /\ clause("start_campaign.ballot_is_next", ballot'[i] = next[IF m.promised > seen[i] THEN m.promised ELSE seen[i]][self[i]]) \* start_campaign.ballot_is_next
            /\ clause("start_campaign.ballot_is_new", ballot'[i] > seen[i] /\ ballot'[i] > m.promised) \* start_campaign.ballot_is_new
            /\ clause("start_campaign.ballot_is_seen", seen'[i] = ballot'[i]) \* start_campaign.ballot_is_seen
            /\ clause("start_campaign.starts_undecided", start'[i] = prefix'[i]) \* start_campaign.starts_undecided
            /\ clause("start_campaign.nothing_to_recover", top'[i] = prefix'[i]) \* start_campaign.nothing_to_recover
            /\ clause("start_campaign.nobody_has_reported", \A a \in Member : reported'[i][a] <=> FALSE) \* start_campaign.nobody_has_reported
            /\ clause("start_campaign.nothing_is_reported", \A s \in next_window(i) : best'[i][s] = no_Vote) \* start_campaign.nothing_is_reported
            /\ \A reply \in call'.reply :                               \* Proposer.ballot_is_kept
                 /\ clause("Proposer.ballot_is_kept", ballot'[i] >= reply.ballot) \* Proposer.ballot_is_kept
    ]_<<Proposer_state, call>>

\* ----------------------------------------------------- handler report_vote

report_vote_foreign(i, m) ==                                            \* report_vote.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.foreign: changes
  /\ called(i, "report_vote", "foreign", {m}, {})                       \* report_vote.foreign: outcome

report_vote_other_epoch(i, m) ==                                        \* report_vote.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.other_epoch: changes
  /\ called(i, "report_vote", "other_epoch", {m}, {})                   \* report_vote.other_epoch: outcome

\* A late answer never helps a newer campaign, nor one that is over.
report_vote_not_mine(i, m) ==                                           \* report_vote.not_mine
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.not_mine: changes
  /\ called(i, "report_vote", "not_mine", {m}, {})                      \* report_vote.not_mine: outcome

report_vote_stranger(i, m) ==                                           \* report_vote.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.stranger: changes
  /\ called(i, "report_vote", "stranger", {m}, {})                      \* report_vote.stranger: outcome

report_vote_counted(i, m) ==                                            \* report_vote.counted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.counted: changes
  /\ called(i, "report_vote", "counted", {m}, {})                       \* report_vote.counted: outcome

\* Nobody voted for what was not proposed yet: this ballot was used before.
report_vote_too_high(i, m) ==                                           \* report_vote.too_high
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* report_vote.too_high: changes
  /\ alarms' = alarms \cup {"vote_not_below_campaign"}                  \* report_vote.too_high: alarm vote_not_below_campaign
  /\ called(i, "report_vote", "too_high", {m}, {})                      \* report_vote.too_high: outcome

report_vote_decided(i, m) ==                                            \* report_vote.decided
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.decided: changes
  /\ called(i, "report_vote", "decided", {m}, {})                       \* report_vote.decided: outcome

\* What cannot be kept must not be forgotten either.
report_vote_beyond_window(i, m) ==                                      \* report_vote.beyond_window
  /\ role' = [role EXCEPT ![i] = "idle"]                                \* report_vote.gives_up
  /\ UNCHANGED <<ballot, seen, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* report_vote.beyond_window: changes
  /\ called(i, "report_vote", "beyond_window", {m}, {})                 \* report_vote.beyond_window: outcome

report_vote_conflict(i, m) ==                                           \* report_vote.conflict
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* report_vote.conflict: changes
  /\ alarms' = alarms \cup {"two_values_one_ballot"}                    \* report_vote.conflict: alarm two_values_one_ballot
  /\ called(i, "report_vote", "conflict", {m}, {})                      \* report_vote.conflict: outcome

report_vote_lower(i, m) ==                                              \* report_vote.lower
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* report_vote.lower: changes
  /\ called(i, "report_vote", "lower", {m}, {})                         \* report_vote.lower: outcome

report_vote_raise(i, m) ==                                              \* report_vote.raise
  /\ top' = [top EXCEPT ![i] = IF m.slot < top[i] THEN top[i] ELSE m.slot + 1] \* report_vote.top_rises
  /\ best' = [best EXCEPT ![i][m.slot] =                                \* report_vote.raise: changes
       [ballot |-> m.vote_ballot,                                       \* report_vote.ballot_recorded
        value |-> m.value]]                                             \* report_vote.value_recorded
  \* report_vote.digest_recorded: carried data, not modelled
  \* report_vote.handle_recorded: carried data, not modelled
  /\ UNCHANGED <<role, ballot, seen, prefix, start, reported, next_slot, Proposer_disk, Proposer_replies, alarms>> \* report_vote.raise: changes
  /\ called(i, "report_vote", "raise", {m}, {})                         \* report_vote.raise: outcome

\* One vote of a 1b. The highest vote of a slot counts, whoever cast it.
report_vote(i, m) ==
  IF m.group # group[i]                                                 \* report_vote.foreign: when
  THEN report_vote_foreign(i, m)                                        \* report_vote.foreign
  ELSE IF m.epoch # epoch[i]                                            \* report_vote.other_epoch: when
  THEN report_vote_other_epoch(i, m)                                    \* report_vote.other_epoch
  ELSE IF role[i] # "campaigning" \/ m.ballot # ballot[i]               \* report_vote.not_mine: when
  THEN report_vote_not_mine(i, m)                                       \* report_vote.not_mine
  ELSE IF ~voter[i][m.from]                                             \* report_vote.stranger: when
  THEN report_vote_stranger(i, m)                                       \* report_vote.stranger
  ELSE IF reported[i][m.from]                                           \* report_vote.counted: when
  THEN report_vote_counted(i, m)                                        \* report_vote.counted
  ELSE IF m.vote_ballot >= ballot[i]                                    \* report_vote.too_high: when
  THEN report_vote_too_high(i, m)                                       \* report_vote.too_high
  ELSE IF m.slot < start[i]                                             \* report_vote.decided: when
  THEN report_vote_decided(i, m)                                        \* report_vote.decided
  ELSE IF m.slot - start[i] >= capacity[i]                              \* report_vote.beyond_window: when
  THEN report_vote_beyond_window(i, m)                                  \* report_vote.beyond_window
  ELSE IF m.vote_ballot = best[i][m.slot].ballot /\ m.value # best[i][m.slot].value \* report_vote.conflict: when
  THEN report_vote_conflict(i, m)                                       \* report_vote.conflict
  ELSE IF m.vote_ballot <= best[i][m.slot].ballot                       \* report_vote.lower: when
  THEN report_vote_lower(i, m)                                          \* report_vote.lower
  ELSE report_vote_raise(i, m)                                          \* report_vote.raise: otherwise

report_vote_ballot_is_real(i, m) ==                                     \* report_vote.ballot_is_real requires
  m.vote_ballot # 0                                                     \* report_vote.ballot_is_real

report_vote_value_is_real(i, m) ==                                      \* report_vote.value_is_real requires
  m.value # NoValue                                                     \* report_vote.value_is_real

report_vote_ensures ==                                                  \* report_vote
  [][call'.handler = "report_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "not_mine", "stranger", "counted", "too_high", "decided", "beyond_window", "conflict", "lower", "raise"} \* report_vote: outcome
       /\ clause("report_vote.ballot_is_real", m.vote_ballot # 0)       \* report_vote.ballot_is_real
       /\ clause("report_vote.value_is_real", m.value # NoValue)        \* report_vote.value_is_real
       /\ call'.case = "beyond_window" =>                               \* report_vote.beyond_window
            /\ clause("report_vote.gives_up", role'[i] = "idle")        \* report_vote.gives_up
       /\ call'.case = "raise" =>                                       \* report_vote.raise
            /\ clause("report_vote.vote_rises", best'[i][m.slot].ballot > best[i][m.slot].ballot) \* report_vote.vote_rises
            /\ clause("report_vote.ballot_recorded", best'[i][m.slot].ballot = m.vote_ballot) \* report_vote.ballot_recorded
            /\ clause("report_vote.value_recorded", best'[i][m.slot].value = m.value) \* report_vote.value_recorded
            /\ clause("report_vote.top_rises", top'[i] = (IF m.slot < top[i] THEN top[i] ELSE m.slot + 1)) \* report_vote.top_rises
            /\ clause("report_vote.other_votes_kept", \A s \in next_window(i) \ {m.slot} : best'[i][s] = best[i][s]) \* report_vote.other_votes_kept
    ]_<<Proposer_state, call>>

\* --------------------------------------------------- handler end_of_report

end_of_report_foreign(i, m) ==                                          \* end_of_report.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.foreign: changes
  /\ called(i, "end_of_report", "foreign", {m}, {})                     \* end_of_report.foreign: outcome

end_of_report_other_epoch(i, m) ==                                      \* end_of_report.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.other_epoch: changes
  /\ called(i, "end_of_report", "other_epoch", {m}, {})                 \* end_of_report.other_epoch: outcome

end_of_report_not_mine(i, m) ==                                         \* end_of_report.not_mine
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.not_mine: changes
  /\ called(i, "end_of_report", "not_mine", {m}, {})                    \* end_of_report.not_mine: outcome

end_of_report_stranger(i, m) ==                                         \* end_of_report.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.stranger: changes
  /\ called(i, "end_of_report", "stranger", {m}, {})                    \* end_of_report.stranger: outcome

end_of_report_counted(i, m) ==                                          \* end_of_report.counted
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.counted: changes
  /\ called(i, "end_of_report", "counted", {m}, {})                     \* end_of_report.counted: outcome

\* The sender no longer has its votes from `start` on. It is not counted; what it has decided
\* is to be fetched before the next campaign, unless others make the quorum.
end_of_report_ahead(i, m) ==                                            \* end_of_report.ahead
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.ahead: changes
  /\ called(i, "end_of_report", "ahead", {m}, {})                       \* end_of_report.ahead: outcome

end_of_report_lead(i, m) ==                                             \* end_of_report.lead
  /\ role' = [role EXCEPT ![i] = "leading"]                             \* end_of_report.leads
  /\ reported' = [reported EXCEPT ![i][m.from] = TRUE]                  \* end_of_report.sender_counted
  /\ next_slot' = [next_slot EXCEPT ![i] = prefix[i]]                   \* end_of_report.first_slot
  /\ UNCHANGED <<ballot, seen, prefix, start, top, best, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.lead: changes
  /\ called(i, "end_of_report", "lead", {m}, {})                        \* end_of_report.lead: outcome

end_of_report_count(i, m) ==                                            \* end_of_report.count
  /\ reported' = [reported EXCEPT ![i][m.from] = TRUE]                  \* end_of_report.one_more_counted
  /\ UNCHANGED <<role, ballot, seen, prefix, start, top, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* end_of_report.count: changes
  /\ called(i, "end_of_report", "count", {m}, {})                       \* end_of_report.count: outcome

\* The end of a 1b: all votes of the sender from `start` on were handed over.
end_of_report(i, m) ==
  IF m.group # group[i]                                                 \* end_of_report.foreign: when
  THEN end_of_report_foreign(i, m)                                      \* end_of_report.foreign
  ELSE IF m.epoch # epoch[i]                                            \* end_of_report.other_epoch: when
  THEN end_of_report_other_epoch(i, m)                                  \* end_of_report.other_epoch
  ELSE IF role[i] # "campaigning" \/ m.ballot # ballot[i]               \* end_of_report.not_mine: when
  THEN end_of_report_not_mine(i, m)                                     \* end_of_report.not_mine
  ELSE IF ~voter[i][m.from]                                             \* end_of_report.stranger: when
  THEN end_of_report_stranger(i, m)                                     \* end_of_report.stranger
  ELSE IF reported[i][m.from]                                           \* end_of_report.counted: when
  THEN end_of_report_counted(i, m)                                      \* end_of_report.counted
  ELSE IF m.base > start[i]                                             \* end_of_report.ahead: when
  THEN end_of_report_ahead(i, m)                                        \* end_of_report.ahead
  ELSE IF 2 * Cardinality({a \in Member : voter[i][a] /\ reported[i][a] \/ a = m.from}) > Cardinality({a \in Member : voter[i][a]}) \* end_of_report.lead: when
  THEN end_of_report_lead(i, m)                                         \* end_of_report.lead
  ELSE end_of_report_count(i, m)                                        \* end_of_report.count: otherwise

end_of_report_ensures ==                                                \* end_of_report
  [][call'.handler = "end_of_report" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "not_mine", "stranger", "counted", "ahead", "lead", "count"} \* end_of_report: outcome
       /\ call'.case = "lead" =>                                        \* end_of_report.lead
            /\ clause("end_of_report.leads", role'[i] = "leading")      \* end_of_report.leads
            /\ clause("end_of_report.sender_counted", reported'[i][m.from]) \* end_of_report.sender_counted
            /\ clause("end_of_report.first_slot", next_slot'[i] = prefix'[i]) \* end_of_report.first_slot
       /\ call'.case = "count" =>                                       \* end_of_report.count
            /\ clause("end_of_report.one_more_counted", reported'[i][m.from]) \* end_of_report.one_more_counted
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler recover

recover_not_leading(i, m) ==                                            \* recover.not_leading
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* recover.not_leading: changes
  /\ called(i, "recover", "not_leading", {m}, {})                       \* recover.not_leading: outcome

recover_done(i, m) ==                                                   \* recover.done
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* recover.done: changes
  /\ called(i, "recover", "done", {m}, {})                              \* recover.done: outcome

recover_busy(i, m) ==                                                   \* recover.busy
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* recover.busy: changes
  /\ called(i, "recover", "busy", {m}, {})                              \* recover.busy: outcome

recover_fill(i, m) ==                                                   \* recover.fill
  /\ next_slot' = [next_slot EXCEPT ![i] = next_slot[i] + 1]            \* recover.free_slot_used
  /\ UNCHANGED <<role, ballot, seen, prefix, start, top, reported, best, Proposer_disk, alarms>> \* recover.fill: changes
  /\ LET reply == [                                                     \* recover.fill_does_nothing
         ballot |-> ballot[i],                                          \* recover.fill_does_nothing
         slot |-> next_slot[i],                                         \* recover.fill_does_nothing
         value |-> m.value]                                             \* recover.fill_does_nothing
     IN /\ tell(i, "P2a", reply)                                        \* recover.fill_does_nothing
        /\ called(i, "recover", "fill", {m}, {reply})                   \* recover.fill: outcome

recover_repeat(i, m) ==                                                 \* recover.repeat
  /\ next_slot' = [next_slot EXCEPT ![i] = next_slot[i] + 1]            \* recover.voted_slot_used
  /\ UNCHANGED <<role, ballot, seen, prefix, start, top, reported, best, Proposer_disk, alarms>> \* recover.repeat: changes
  /\ LET reply == [                                                     \* recover.repeat_keeps_value
         ballot |-> ballot[i],                                          \* recover.repeat_keeps_value
         slot |-> next_slot[i],                                         \* recover.repeat_keeps_value
         value |-> best[i][next_slot[i]].value]                         \* recover.repeat_keeps_value
     IN /\ tell(i, "P2a", reply)                                        \* recover.repeat_keeps_value
        /\ called(i, "recover", "repeat", {m}, {reply})                 \* recover.repeat: outcome

\* Proposes in the next slot that somebody may have voted in, and gives the value that may be
\* chosen there, or else the value of the message, which does nothing.
recover(i, m) ==
  IF role[i] # "leading"                                                \* recover.not_leading: when
  THEN recover_not_leading(i, m)                                        \* recover.not_leading
  ELSE IF next_slot[i] >= top[i]                                        \* recover.done: when
  THEN recover_done(i, m)                                               \* recover.done
  ELSE IF next_slot[i] - prefix[i] >= pipeline[i]                       \* recover.busy: when
  THEN recover_busy(i, m)                                               \* recover.busy
  ELSE IF best[i][next_slot[i]].ballot = 0                              \* recover.fill: when
  THEN recover_fill(i, m)                                               \* recover.fill
  ELSE recover_repeat(i, m)                                             \* recover.repeat: otherwise

recover_value_is_real(i, m) ==                                          \* recover.value_is_real requires
  m.value # NoValue                                                     \* recover.value_is_real

recover_ensures ==                                                      \* recover
  [][call'.handler = "recover" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "done", "busy", "fill", "repeat"} \* recover: outcome
       /\ clause("recover.value_is_real", m.value # NoValue)            \* recover.value_is_real
       /\ call'.case = "fill" =>                                        \* recover.fill
            /\ clause("recover.free_slot_used", next_slot'[i] = next_slot[i] + 1) \* recover.free_slot_used
       /\ call'.case = "repeat" =>                                      \* recover.repeat
            /\ clause("recover.voted_slot_used", next_slot'[i] = next_slot[i] + 1) \* recover.voted_slot_used
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler propose

propose_not_leading(i, m) ==                                            \* propose.not_leading
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, alarms>>               \* propose.not_leading: changes
  /\ LET reply == [                                                     \* propose.not_leading_names_ballot
         seen |-> seen[i]]                                              \* propose.not_leading_names_ballot
     IN /\ tell(i, "NotLeader", reply)                                  \* propose.not_leading_names_ballot
        /\ called(i, "propose", "not_leading", {m}, {reply})            \* propose.not_leading: outcome

propose_recovering(i, m) ==                                             \* propose.recovering
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, alarms>>               \* propose.recovering: changes
  /\ LET reply == [                                                     \* propose.recovering_names_slot
         slot |-> next_slot[i],                                         \* propose.recovering_names_slot
         base |-> prefix[i]]                                            \* propose.recovering_names_slot
     IN /\ tell(i, "Busy", reply)                                       \* propose.recovering_names_slot
        /\ called(i, "propose", "recovering", {m}, {reply})             \* propose.recovering: outcome

propose_busy(i, m) ==                                                   \* propose.busy
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, alarms>>               \* propose.busy: changes
  /\ LET reply == [                                                     \* propose.busy_names_slot
         slot |-> next_slot[i],                                         \* propose.busy_names_slot
         base |-> prefix[i]]                                            \* propose.busy_names_slot
     IN /\ tell(i, "Busy", reply)                                       \* propose.busy_names_slot
        /\ called(i, "propose", "busy", {m}, {reply})                   \* propose.busy: outcome

propose_send(i, m) ==                                                   \* propose.send
  /\ next_slot' = [next_slot EXCEPT ![i] = next_slot[i] + 1]            \* propose.slot_used
  /\ UNCHANGED <<role, ballot, seen, prefix, start, top, reported, best, Proposer_disk, alarms>> \* propose.send: changes
  /\ LET reply == [                                                     \* propose.send_names_slot
         ballot |-> ballot[i],                                          \* propose.send_names_slot
         slot |-> next_slot[i],                                         \* propose.send_names_slot
         value |-> m.value]                                             \* propose.send_names_slot
     IN /\ tell(i, "P2a", reply)                                        \* propose.send_names_slot
        /\ called(i, "propose", "send", {m}, {reply})                   \* propose.send: outcome

\* Proposes the value of a client in the next slot.
propose(i, m) ==
  IF role[i] # "leading"                                                \* propose.not_leading: when
  THEN propose_not_leading(i, m)                                        \* propose.not_leading
  ELSE IF next_slot[i] < top[i]                                         \* propose.recovering: when
  THEN propose_recovering(i, m)                                         \* propose.recovering
  ELSE IF next_slot[i] - prefix[i] >= pipeline[i]                       \* propose.busy: when
  THEN propose_busy(i, m)                                               \* propose.busy
  ELSE propose_send(i, m)                                               \* propose.send: otherwise

propose_value_is_real(i, m) ==                                          \* propose.value_is_real requires
  m.value # NoValue                                                     \* propose.value_is_real

propose_ensures ==                                                      \* propose
  [][call'.handler = "propose" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "recovering", "busy", "send"}  \* propose: outcome
       /\ clause("propose.value_is_real", m.value # NoValue)            \* propose.value_is_real
       /\ call'.case = "send" =>                                        \* propose.send
            /\ clause("propose.slot_used", next_slot'[i] = next_slot[i] + 1) \* propose.slot_used
    ]_<<Proposer_state, call>>

\* --------------------------------------------------- handler follow_prefix

follow_prefix_known(i, m) ==                                            \* follow_prefix.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* follow_prefix.known: changes
  /\ called(i, "follow_prefix", "known", {m}, {})                       \* follow_prefix.known: outcome

follow_prefix_out_of_range(i, m) ==                                     \* follow_prefix.out_of_range
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* follow_prefix.out_of_range: changes
  /\ called(i, "follow_prefix", "out_of_range", {m}, {})                \* follow_prefix.out_of_range: outcome

follow_prefix_skip(i, m) ==                                             \* follow_prefix.skip
  /\ prefix' = [prefix EXCEPT ![i] = m.prefix]                          \* follow_prefix.prefix_passes
  /\ next_slot' = [next_slot EXCEPT ![i] = m.prefix]                    \* follow_prefix.slots_skipped
  /\ UNCHANGED <<role, ballot, seen, start, top, reported, best, Proposer_disk, Proposer_replies, alarms>> \* follow_prefix.skip: changes
  /\ called(i, "follow_prefix", "skip", {m}, {})                        \* follow_prefix.skip: outcome

follow_prefix_move(i, m) ==                                             \* follow_prefix.move
  /\ prefix' = [prefix EXCEPT ![i] = m.prefix]                          \* follow_prefix.prefix_moved
  /\ UNCHANGED <<role, ballot, seen, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* follow_prefix.move: changes
  /\ called(i, "follow_prefix", "move", {m}, {})                        \* follow_prefix.move: outcome

\* This replica decided more slots. A leader does not propose in slots that are decided.
follow_prefix(i, m) ==
  IF m.prefix <= prefix[i]                                              \* follow_prefix.known: when
  THEN follow_prefix_known(i, m)                                        \* follow_prefix.known
  ELSE IF m.prefix > TWO_TO_60 - capacity[i]                            \* follow_prefix.out_of_range: when
  THEN follow_prefix_out_of_range(i, m)                                 \* follow_prefix.out_of_range
  ELSE IF role[i] = "leading" /\ next_slot[i] < m.prefix                \* follow_prefix.skip: when
  THEN follow_prefix_skip(i, m)                                         \* follow_prefix.skip
  ELSE follow_prefix_move(i, m)                                         \* follow_prefix.move: otherwise

follow_prefix_ensures ==                                                \* follow_prefix
  [][call'.handler = "follow_prefix" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"known", "out_of_range", "skip", "move"}      \* follow_prefix: outcome
       /\ call'.case = "skip" =>                                        \* follow_prefix.skip
            /\ clause("follow_prefix.prefix_passes", prefix'[i] = m.prefix) \* follow_prefix.prefix_passes
            /\ clause("follow_prefix.slots_skipped", next_slot'[i] = m.prefix) \* follow_prefix.slots_skipped
       /\ call'.case = "move" =>                                        \* follow_prefix.move
            /\ clause("follow_prefix.prefix_moved", prefix'[i] = m.prefix) \* follow_prefix.prefix_moved
    ]_<<Proposer_state, call>>

\* ---------------------------------------------------- handler process_nack

process_nack_foreign(i, m) ==                                           \* process_nack.foreign
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* process_nack.foreign: changes
  /\ called(i, "process_nack", "foreign", {m}, {})                      \* process_nack.foreign: outcome

process_nack_other_epoch(i, m) ==                                       \* process_nack.other_epoch
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* process_nack.other_epoch: changes
  /\ called(i, "process_nack", "other_epoch", {m}, {})                  \* process_nack.other_epoch: outcome

process_nack_stranger(i, m) ==                                          \* process_nack.stranger
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* process_nack.stranger: changes
  /\ called(i, "process_nack", "stranger", {m}, {})                     \* process_nack.stranger: outcome

process_nack_known(i, m) ==                                             \* process_nack.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* process_nack.known: changes
  /\ called(i, "process_nack", "known", {m}, {})                        \* process_nack.known: outcome

process_nack_depose(i, m) ==                                            \* process_nack.depose
  /\ role' = [role EXCEPT ![i] = "idle"]                                \* process_nack.ballot_ended
  /\ seen' = [seen EXCEPT ![i] = m.promised]                            \* process_nack.promise_seen
  /\ UNCHANGED <<ballot, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* process_nack.depose: changes
  /\ called(i, "process_nack", "depose", {m}, {})                       \* process_nack.depose: outcome

process_nack_note(i, m) ==                                              \* process_nack.note
  /\ seen' = [seen EXCEPT ![i] = m.promised]                            \* process_nack.promise_noted
  /\ UNCHANGED <<role, ballot, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* process_nack.note: changes
  /\ called(i, "process_nack", "note", {m}, {})                         \* process_nack.note: outcome

\* A refused 1a or 2a. Whatever was asked, the promise it names is higher than some ballots.
process_nack(i, m) ==
  IF m.group # group[i]                                                 \* process_nack.foreign: when
  THEN process_nack_foreign(i, m)                                       \* process_nack.foreign
  ELSE IF m.epoch # epoch[i]                                            \* process_nack.other_epoch: when
  THEN process_nack_other_epoch(i, m)                                   \* process_nack.other_epoch
  ELSE IF ~voter[i][m.from]                                             \* process_nack.stranger: when
  THEN process_nack_stranger(i, m)                                      \* process_nack.stranger
  ELSE IF m.promised <= seen[i]                                         \* process_nack.known: when
  THEN process_nack_known(i, m)                                         \* process_nack.known
  ELSE IF role[i] = "campaigning" \/ role[i] = "leading"                \* process_nack.depose: when
  THEN process_nack_depose(i, m)                                        \* process_nack.depose
  ELSE process_nack_note(i, m)                                          \* process_nack.note: otherwise

process_nack_ensures ==                                                 \* process_nack
  [][call'.handler = "process_nack" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "stranger", "known", "depose", "note"} \* process_nack: outcome
       /\ call'.case = "depose" =>                                      \* process_nack.depose
            /\ clause("process_nack.promise_seen", seen'[i] = m.promised) \* process_nack.promise_seen
            /\ clause("process_nack.ballot_ended", role'[i] = "idle")   \* process_nack.ballot_ended
       /\ call'.case = "note" =>                                        \* process_nack.note
            /\ clause("process_nack.promise_noted", seen'[i] = m.promised) \* process_nack.promise_noted
    ]_<<Proposer_state, call>>

\* --------------------------------------------------------- handler observe

observe_known(i, m) ==                                                  \* observe.known
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* observe.known: changes
  /\ called(i, "observe", "known", {m}, {})                             \* observe.known: outcome

observe_depose(i, m) ==                                                 \* observe.depose
  /\ role' = [role EXCEPT ![i] = "idle"]                                \* observe.ballot_ended
  /\ seen' = [seen EXCEPT ![i] = m.ballot]                              \* observe.ballot_seen
  /\ UNCHANGED <<ballot, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* observe.depose: changes
  /\ called(i, "observe", "depose", {m}, {})                            \* observe.depose: outcome

observe_note(i, m) ==                                                   \* observe.note
  /\ seen' = [seen EXCEPT ![i] = m.ballot]                              \* observe.ballot_noted
  /\ UNCHANGED <<role, ballot, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* observe.note: changes
  /\ called(i, "observe", "note", {m}, {})                              \* observe.note: outcome

\* This replica's own acceptor has promised or accepted a ballot, or a peer was heard with one.
observe(i, m) ==
  IF m.ballot <= seen[i]                                                \* observe.known: when
  THEN observe_known(i, m)                                              \* observe.known
  ELSE IF role[i] = "campaigning" \/ role[i] = "leading"                \* observe.depose: when
  THEN observe_depose(i, m)                                             \* observe.depose
  ELSE observe_note(i, m)                                               \* observe.note: otherwise

observe_ensures ==                                                      \* observe
  [][call'.handler = "observe" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"known", "depose", "note"}                    \* observe: outcome
       /\ call'.case = "depose" =>                                      \* observe.depose
            /\ clause("observe.ballot_seen", seen'[i] = m.ballot)       \* observe.ballot_seen
            /\ clause("observe.ballot_ended", role'[i] = "idle")        \* observe.ballot_ended
       /\ call'.case = "note" =>                                        \* observe.note
            /\ clause("observe.ballot_noted", seen'[i] = m.ballot)      \* observe.ballot_noted
    ]_<<Proposer_state, call>>

\* ------------------------------------------------------- handler step_down

step_down_again(i) ==                                                   \* step_down.again
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* step_down.again: changes
  /\ called(i, "step_down", "again", {}, {})                            \* step_down.again: outcome

step_down_stop(i) ==                                                    \* step_down.stop
  /\ role' = [role EXCEPT ![i] = "idle"]                                \* step_down.stopped
  /\ UNCHANGED <<ballot, seen, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* step_down.stop: changes
  /\ called(i, "step_down", "stop", {}, {})                             \* step_down.stop: outcome

\* Time is over, or the quorum was lost.
step_down(i) ==
  IF role[i] = "recovering" \/ role[i] = "idle"                         \* step_down.again: when
  THEN step_down_again(i)                                               \* step_down.again
  ELSE step_down_stop(i)                                                \* step_down.stop: otherwise

step_down_ensures ==                                                    \* step_down
  [][call'.handler = "step_down" =>
       LET i == call'.instance IN
       /\ call'.case \in {"again", "stop"}                              \* step_down: outcome
       /\ call'.case = "stop" =>                                        \* step_down.stop
            /\ clause("step_down.stopped", role'[i] = "idle")           \* step_down.stopped
    ]_<<Proposer_state, call>>

\* -------------------------------------------------- handler recover_ballot

recover_ballot_too_late(i, m) ==                                        \* recover_ballot.too_late
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* recover_ballot.too_late: changes
  /\ called(i, "recover_ballot", "too_late", {m}, {})                   \* recover_ballot.too_late: outcome

recover_ballot_foreign_ballot(i, m) ==                                  \* recover_ballot.foreign_ballot
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies>>     \* recover_ballot.foreign_ballot: changes
  /\ alarms' = alarms \cup {"recovered_ballot_of_another"}              \* recover_ballot.foreign_ballot: alarm recovered_ballot_of_another
  /\ called(i, "recover_ballot", "foreign_ballot", {m}, {})             \* recover_ballot.foreign_ballot: outcome

recover_ballot_older(i, m) ==                                           \* recover_ballot.older
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* recover_ballot.older: changes
  /\ called(i, "recover_ballot", "older", {m}, {})                      \* recover_ballot.older: outcome

recover_ballot_restore(i, m) ==                                         \* recover_ballot.restore
  /\ ballot' = [ballot EXCEPT ![i] = m.ballot]                          \* recover_ballot.ballot_restored
  /\ seen' = [seen EXCEPT ![i] = IF m.ballot > seen[i] THEN m.ballot ELSE seen[i]] \* recover_ballot.ballot_seen
  /\ UNCHANGED <<role, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* recover_ballot.restore: changes
  /\ called(i, "recover_ballot", "restore", {m}, {})                    \* recover_ballot.restore: outcome

\* One ballot record read back from the log, oldest first.
recover_ballot(i, m) ==
  IF role[i] # "recovering"                                             \* recover_ballot.too_late: when
  THEN recover_ballot_too_late(i, m)                                    \* recover_ballot.too_late
  ELSE IF owner[m.ballot] # self[i] \/ m.ballot > last_ballot[i]        \* recover_ballot.foreign_ballot: when
  THEN recover_ballot_foreign_ballot(i, m)                              \* recover_ballot.foreign_ballot
  ELSE IF m.ballot <= ballot[i]                                         \* recover_ballot.older: when
  THEN recover_ballot_older(i, m)                                       \* recover_ballot.older
  ELSE recover_ballot_restore(i, m)                                     \* recover_ballot.restore: otherwise

recover_ballot_ballot_is_real(i, m) ==                                  \* recover_ballot.ballot_is_real requires
  m.ballot # 0                                                          \* recover_ballot.ballot_is_real

recover_ballot_ensures ==                                               \* recover_ballot
  [][call'.handler = "recover_ballot" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "foreign_ballot", "older", "restore"} \* recover_ballot: outcome
       /\ clause("recover_ballot.ballot_is_real", m.ballot # 0)         \* recover_ballot.ballot_is_real
       /\ call'.case = "restore" =>                                     \* recover_ballot.restore
            /\ clause("recover_ballot.ballot_restored", ballot'[i] = m.ballot) \* recover_ballot.ballot_restored
            /\ clause("recover_ballot.ballot_seen", seen'[i] = (IF m.ballot > seen[i] THEN m.ballot ELSE seen[i])) \* recover_ballot.ballot_seen
    ]_<<Proposer_state, call>>

\* ------------------------------------------ handler finish_ballot_recovery

finish_ballot_recovery_too_late(i) ==                                   \* finish_ballot_recovery.too_late
  /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_replies, alarms>> \* finish_ballot_recovery.too_late: changes
  /\ called(i, "finish_ballot_recovery", "too_late", {}, {})            \* finish_ballot_recovery.too_late: outcome

finish_ballot_recovery_admit(i) ==                                      \* finish_ballot_recovery.admit
  /\ role' = [role EXCEPT ![i] = "idle"]                                \* finish_ballot_recovery.admitted
  /\ UNCHANGED <<ballot, seen, prefix, start, top, reported, best, next_slot, Proposer_disk, Proposer_replies, alarms>> \* finish_ballot_recovery.admit: changes
  /\ called(i, "finish_ballot_recovery", "admit", {}, {})               \* finish_ballot_recovery.admit: outcome

\* The whole log was read: this replica knows which ballots it has used.
finish_ballot_recovery(i) ==
  IF role[i] # "recovering"                                             \* finish_ballot_recovery.too_late: when
  THEN finish_ballot_recovery_too_late(i)                               \* finish_ballot_recovery.too_late
  ELSE finish_ballot_recovery_admit(i)                                  \* finish_ballot_recovery.admit: otherwise

finish_ballot_recovery_ensures ==                                       \* finish_ballot_recovery
  [][call'.handler = "finish_ballot_recovery" =>
       LET i == call'.instance IN
       /\ call'.case \in {"too_late", "admit"}                          \* finish_ballot_recovery: outcome
       /\ call'.case = "admit" =>                                       \* finish_ballot_recovery.admit
            /\ clause("finish_ballot_recovery.admitted", role'[i] = "idle") \* finish_ballot_recovery.admitted
    ]_<<Proposer_state, call>>

\* ------------------------------------------------ clauses of the component

\* A vote is either absent or complete.
vote_is_whole ==                                                        \* Proposer.vote_is_whole
  \A i \in Instances :
    \A s \in window(i) : best[i][s].ballot = 0 <=> best[i][s].value = NoValue \* Proposer.vote_is_whole

\* Slots from `top` on are free for the values of clients.
top_covers_reports ==                                                   \* Proposer.top_covers_reports
  \A i \in Instances :
    \A s \in window(i) : best[i][s].ballot = 0 \/ s < top[i]            \* Proposer.top_covers_reports

slots_stay_in_range ==                                                  \* Proposer.slots_stay_in_range
  \A i \in Instances :
    prefix[i] <= TWO_TO_60 - capacity[i]                                \* Proposer.slots_stay_in_range

start_is_decided ==                                                     \* Proposer.start_is_decided
  \A i \in Instances :
    start[i] <= prefix[i]                                               \* Proposer.start_is_decided

top_is_in_window ==                                                     \* Proposer.top_is_in_window
  \A i \in Instances :
    top[i] >= start[i] /\ top[i] - start[i] <= capacity[i]              \* Proposer.top_is_in_window

pipeline_fits_window ==                                                 \* Proposer.pipeline_fits_window
  \A i \in Instances :
    pipeline[i] <= capacity[i]                                          \* Proposer.pipeline_fits_window

group_is_real ==                                                        \* Proposer.group_is_real
  \A i \in Instances :
    group[i] # NoGroup                                                  \* Proposer.group_is_real

own_ballot_is_seen ==                                                   \* Proposer.own_ballot_is_seen
  \A i \in Instances :
    seen[i] >= ballot[i]                                                \* Proposer.own_ballot_is_seen

own_ballot_is_owned ==                                                  \* Proposer.own_ballot_is_owned
  \A i \in Instances :
    ballot[i] = 0 \/ owner[ballot[i]] = self[i]                         \* Proposer.own_ballot_is_owned

own_ballot_is_allowed ==                                                \* Proposer.own_ballot_is_allowed
  \A i \in Instances :
    last_ballot[i] >= ballot[i]                                         \* Proposer.own_ballot_is_allowed

\* Whoever hears of a higher ballot neither campaigns nor leads with a lower one.
role_has_the_highest_ballot ==                                          \* Proposer.role_has_the_highest_ballot
  \A i \in Instances :
    seen[i] = ballot[i] \/ role[i] = "recovering" \/ role[i] = "idle"   \* Proposer.role_has_the_highest_ballot

role_has_a_ballot ==                                                    \* Proposer.role_has_a_ballot
  \A i \in Instances :
    role[i] = "recovering" \/ role[i] = "idle" \/ ballot[i] # 0         \* Proposer.role_has_a_ballot

pipeline_is_kept ==                                                     \* Proposer.pipeline_is_kept
  \A i \in Instances :
    (next_slot[i] >= prefix[i] /\ next_slot[i] - prefix[i] <= pipeline[i]) \/ role[i] # "leading" \* Proposer.pipeline_is_kept

\* What a 1a tells others has to survive a crash: its ballot is not used again.
ballot_is_kept_on_disk(i, reply) ==                                     \* Proposer.ballot_is_kept
  disk_ballot[i] >= reply.ballot                                        \* Proposer.ballot_is_kept

P1a_may_leave(i, reply) ==
  /\ ballot_is_kept_on_disk(i, reply)                                   \* Proposer.ballot_is_kept: held

Proposer_steps ==                                                       \* Proposer
  [][call'.handler \in {"start_campaign", "report_vote", "end_of_report", "recover", "propose", "follow_prefix", "process_nack", "observe", "step_down", "recover_ballot", "finish_ballot_recovery"} =>
       LET i == call'.instance IN
       /\ clause("Proposer.ballot_never_drops", ballot'[i] >= ballot[i]) \* Proposer.ballot_never_drops
       /\ clause("Proposer.seen_never_drops", seen'[i] >= seen[i])      \* Proposer.seen_never_drops
       /\ clause("Proposer.prefix_never_drops", prefix'[i] >= prefix[i]) \* Proposer.prefix_never_drops
       /\ clause("Proposer.campaign_has_a_new_ballot", implied(1, "Proposer.campaign_has_a_new_ballot", role'[i] = "campaigning" /\ role[i] # "campaigning", ballot'[i] > ballot[i])) \* Proposer.campaign_has_a_new_ballot
       /\ clause("Proposer.only_a_campaign_leads", implied(2, "Proposer.only_a_campaign_leads", role'[i] = "leading" /\ role[i] # "leading", role[i] = "campaigning" /\ ballot'[i] = ballot[i])) \* Proposer.only_a_campaign_leads
       /\ clause("Proposer.no_slot_twice", implied(3, "Proposer.no_slot_twice", role'[i] = "leading" /\ role[i] = "leading", next_slot'[i] >= next_slot[i])) \* Proposer.no_slot_twice
    ]_<<Proposer_state, call>>

ASSUME watched(3)
====
