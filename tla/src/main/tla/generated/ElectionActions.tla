---- MODULE ElectionActions ----
\* Generated from election.contract. Do not edit;
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
  Round,                                                                \* the values of type Round
  TWO_TO_60,                                                            \* a number TLC can count to
  owner,                                                                \* owner[b]: who may use a ballot
  self,                                                                 \* given: self[i]
  group,                                                                \* given: group[i]
  epoch,                                                                \* given: epoch[i]
  voter,                                                                \* given: voter[i]
  timeout,                                                              \* given: timeout[i]
  given_patience,                                                       \* given: given_patience[i]
  KEEP_TOLD,                                                            \* TRUE: answers without a promise are kept
  Instances                                                             \* what runs this component

VARIABLES
  eligible,
  promised,
  prefix,
  base,
  stance,
  leader,
  handing_over,
  silence,
  patience,
  round,
  above,
  heard,
  told

Election_memory == <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, above, heard>>
Election_replies == <<told>>
Election_state == <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, above, heard, told>>

Stance == {"follower", "asking", "campaigning", "leading"}


initial_eligible == [i \in Instances |-> FALSE]
initial_promised == [i \in Instances |-> 0]
initial_prefix == [i \in Instances |-> 0]
initial_base == [i \in Instances |-> 0]
initial_stance == [i \in Instances |-> "follower"]
initial_leader == [i \in Instances |-> 0]
initial_handing_over == [i \in Instances |-> FALSE]
initial_silence == [i \in Instances |-> 0]
initial_patience == [i \in Instances |-> given_patience[i]]
initial_round == [i \in Instances |-> 0]
initial_above == [i \in Instances |-> 0]
initial_heard == [i \in Instances |-> [k \in Member |-> FALSE]]

Election_starts ==
  /\ told = [i \in Instances |-> {}]
  /\ no_call

Election_init ==
  /\ eligible = initial_eligible
  /\ promised = initial_promised
  /\ prefix = initial_prefix
  /\ base = initial_base
  /\ stance = initial_stance
  /\ leader = initial_leader
  /\ handing_over = initial_handing_over
  /\ silence = initial_silence
  /\ patience = initial_patience
  /\ round = initial_round
  /\ above = initial_above
  /\ heard = initial_heard
  /\ Election_starts

\* An answer without a promise leaves at once.
tell(i, kind, reply) ==
  /\ told' = IF KEEP_TOLD
       THEN [told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE told
  /\ UNCHANGED <<>>

\* ------------------------------------------------------------ handler tick

tick_not_a_voter(i, m) ==                                               \* tick.not_a_voter
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* tick.not_a_voter: changes
  /\ called(i, "tick", "not_a_voter", {m}, {})                          \* tick.not_a_voter: outcome

tick_retire(i, m) ==                                                    \* tick.retire
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* tick.retire_follows
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* tick.retire_forgets_leader
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* tick.retire_ends_hand_over
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* tick.retire_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, silence, round, above, heard>> \* tick.retire: changes
  /\ LET reply == [                                                     \* tick.retirement_is_told
         ballot |-> leader[i]]                                          \* tick.retirement_is_told
     IN /\ tell(i, "StepDown", reply)                                   \* tick.retirement_is_told
        /\ called(i, "tick", "retire", {m}, {reply})                    \* tick.retire: outcome

tick_between_counts(i, m) ==                                            \* tick.between_counts
  /\ patience' = [patience EXCEPT ![i] = patience[i] - 1]               \* tick.between_counts_counts_down
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, round, above, heard, Election_replies>> \* tick.between_counts: changes
  /\ called(i, "tick", "between_counts", {m}, {})                       \* tick.between_counts: outcome

\* Counting starts again. A hand-over that took that long has failed: it proposes again.
tick_keep_leading(i, m) ==                                              \* tick.keep_leading
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* tick.leads_in_full
  /\ patience' = [patience EXCEPT ![i] = timeout[i]]                    \* tick.next_count
  /\ \E any \in [Member -> BOOLEAN] :                                   \* tick.keep_leading: no clause defines it
    /\ heard' = [heard EXCEPT ![i] = any]                               \* tick.keep_leading: changes
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, silence, round, above, Election_replies>> \* tick.keep_leading: changes
  /\ called(i, "tick", "keep_leading", {m}, {})                         \* tick.keep_leading: outcome

tick_step_down(i, m) ==                                                 \* tick.step_down
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* tick.step_down_follows
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* tick.step_down_forgets_leader
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* tick.step_down_ends_hand_over
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* tick.step_down_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, silence, round, above, heard>> \* tick.step_down: changes
  /\ LET reply == [                                                     \* tick.stepping_down_is_told
         ballot |-> leader[i]]                                          \* tick.stepping_down_is_told
     IN /\ tell(i, "StepDown", reply)                                   \* tick.stepping_down_is_told
        /\ called(i, "tick", "step_down", {m}, {reply})                 \* tick.step_down: outcome

tick_hold_still(i, m) ==                                                \* tick.hold_still
  /\ silence' = [silence EXCEPT ![i] = silence[i] + 1]                  \* tick.hold_still_counts_up
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, patience, round, above, heard, Election_replies>> \* tick.hold_still: changes
  /\ called(i, "tick", "hold_still", {m}, {})                           \* tick.hold_still: outcome

tick_hold_back(i, m) ==                                                 \* tick.hold_back
  /\ patience' = [patience EXCEPT ![i] = patience[i] - 1]               \* tick.hold_back_counts_down
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, round, above, heard, Election_replies>> \* tick.hold_back: changes
  /\ called(i, "tick", "hold_back", {m}, {})                            \* tick.hold_back: outcome

tick_ineligible(i, m) ==                                                \* tick.ineligible
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* tick.ineligible: changes
  /\ called(i, "tick", "ineligible", {m}, {})                           \* tick.ineligible: outcome

\* The only voter asks nobody.
tick_stand_alone(i, m) ==                                               \* tick.stand_alone
  /\ stance' = [stance EXCEPT ![i] = "campaigning"]                     \* tick.stand_alone_campaigns
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* tick.stand_alone_forgets_leader
  /\ patience' = [patience EXCEPT ![i] = timeout[i] + m.jitter]         \* tick.stand_alone_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, silence, round, above, heard>> \* tick.stand_alone: changes
  /\ LET reply == [                                                     \* tick.lone_campaign_names_known_ballots
         above |-> above[i]]                                            \* tick.lone_campaign_names_known_ballots
     IN /\ tell(i, "Campaign", reply)                                   \* tick.lone_campaign_names_known_ballots
        /\ called(i, "tick", "stand_alone", {m}, {reply})               \* tick.stand_alone: outcome

\* A question or a campaign that took too long is given up for a new question.
tick_ask(i, m) ==                                                       \* tick.ask
  /\ stance' = [stance EXCEPT ![i] = "asking"]                          \* tick.asking
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* tick.ask_forgets_leader
  /\ patience' = [patience EXCEPT ![i] = timeout[i] + m.jitter]         \* tick.ask_draws_patience
  /\ round' = [round EXCEPT ![i] = IF round[i] < TWO_TO_60 THEN round[i] + 1 ELSE 0] \* tick.new_round
  /\ heard' = [heard EXCEPT ![i] = [n \in Member |->                    \* tick.ask: changes
       n = self[i]                                                      \* tick.only_own_grant
       ]]
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, silence, above>> \* tick.ask: changes
  /\ LET reply == [                                                     \* tick.question_names_round_and_position
         group |-> group[i],                                            \* tick.question_names_round_and_position
         epoch |-> epoch[i],                                            \* tick.question_names_round_and_position
         from |-> self[i],                                              \* tick.question_names_round_and_position
         round |-> round'[i],                                           \* tick.question_names_round_and_position
         prefix |-> prefix[i]]                                          \* tick.question_names_round_and_position
     IN /\ tell(i, "PreVote", reply)                                    \* tick.question_names_round_and_position
        /\ called(i, "tick", "ask", {m}, {reply})                       \* tick.ask: outcome

tick(i, m) ==
  IF ~voter[i][self[i]]                                                 \* tick.not_a_voter: when
  THEN tick_not_a_voter(i, m)                                           \* tick.not_a_voter
  ELSE IF stance[i] # "follower" /\ ~eligible[i]                        \* tick.retire: when
  THEN tick_retire(i, m)                                                \* tick.retire
  ELSE IF stance[i] = "leading" /\ patience[i] > 0                      \* tick.between_counts: when
  THEN tick_between_counts(i, m)                                        \* tick.between_counts
  ELSE IF stance[i] = "leading" /\ 2 * Cardinality({n \in Member : voter[i][n] /\ heard[i][n] \/ n = self[i]}) > Cardinality({n \in Member : voter[i][n]}) \* tick.keep_leading: when
  THEN tick_keep_leading(i, m)                                          \* tick.keep_leading
  ELSE IF stance[i] = "leading"                                         \* tick.step_down: when
  THEN tick_step_down(i, m)                                             \* tick.step_down
  ELSE IF silence[i] < timeout[i]                                       \* tick.hold_still: when
  THEN tick_hold_still(i, m)                                            \* tick.hold_still
  ELSE IF patience[i] > 0                                               \* tick.hold_back: when
  THEN tick_hold_back(i, m)                                             \* tick.hold_back
  ELSE IF ~eligible[i]                                                  \* tick.ineligible: when
  THEN tick_ineligible(i, m)                                            \* tick.ineligible
  ELSE IF \A n \in Member : voter[i][n] => n = self[i]                  \* tick.stand_alone: when
  THEN tick_stand_alone(i, m)                                           \* tick.stand_alone
  ELSE tick_ask(i, m)                                                   \* tick.ask: otherwise

tick_jitter_is_short(i, m) ==                                           \* tick.jitter_is_short requires
  m.jitter <= timeout[i]                                                \* tick.jitter_is_short

tick_ensures ==                                                         \* tick
  [][call'.handler = "tick" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_a_voter", "retire", "between_counts", "keep_leading", "step_down", "hold_still", "hold_back", "ineligible", "stand_alone", "ask"} \* tick: outcome
       /\ clause("tick.jitter_is_short", m.jitter <= timeout[i])        \* tick.jitter_is_short
       /\ call'.case = "retire" =>                                      \* tick.retire
            /\ clause("tick.retire_follows", stance'[i] = "follower")   \* tick.retire_follows
            /\ clause("tick.retire_forgets_leader", leader'[i] = 0)     \* tick.retire_forgets_leader
            /\ clause("tick.retire_ends_hand_over", ~handing_over'[i])  \* tick.retire_ends_hand_over
            /\ clause("tick.retire_draws_patience", patience'[i] = m.jitter) \* tick.retire_draws_patience
       /\ call'.case = "between_counts" =>                              \* tick.between_counts
            /\ clause("tick.between_counts_counts_down", patience'[i] = patience[i] - 1) \* tick.between_counts_counts_down
       /\ call'.case = "keep_leading" =>                                \* tick.keep_leading
            /\ clause("tick.leads_in_full", ~handing_over'[i])          \* tick.leads_in_full
            /\ clause("tick.next_count", patience'[i] = timeout[i])     \* tick.next_count
            /\ clause("tick.keep_leading_clears_voices", \A n \in Member : ~heard'[i][n]) \* tick.keep_leading_clears_voices
       /\ call'.case = "step_down" =>                                   \* tick.step_down
            /\ clause("tick.step_down_follows", stance'[i] = "follower") \* tick.step_down_follows
            /\ clause("tick.step_down_forgets_leader", leader'[i] = 0)  \* tick.step_down_forgets_leader
            /\ clause("tick.step_down_ends_hand_over", ~handing_over'[i]) \* tick.step_down_ends_hand_over
            /\ clause("tick.step_down_draws_patience", patience'[i] = m.jitter) \* tick.step_down_draws_patience
       /\ call'.case = "hold_still" =>                                  \* tick.hold_still
            /\ clause("tick.hold_still_counts_up", silence'[i] = silence[i] + 1) \* tick.hold_still_counts_up
       /\ call'.case = "hold_back" =>                                   \* tick.hold_back
            /\ clause("tick.hold_back_counts_down", patience'[i] = patience[i] - 1) \* tick.hold_back_counts_down
       /\ call'.case = "stand_alone" =>                                 \* tick.stand_alone
            /\ clause("tick.stand_alone_campaigns", stance'[i] = "campaigning") \* tick.stand_alone_campaigns
            /\ clause("tick.stand_alone_forgets_leader", leader'[i] = 0) \* tick.stand_alone_forgets_leader
            /\ clause("tick.stand_alone_draws_patience", patience'[i] = timeout[i] + m.jitter) \* tick.stand_alone_draws_patience
       /\ call'.case = "ask" =>                                         \* tick.ask
            /\ clause("tick.asking", stance'[i] = "asking")             \* tick.asking
            /\ clause("tick.ask_forgets_leader", leader'[i] = 0)        \* tick.ask_forgets_leader
            /\ clause("tick.ask_draws_patience", patience'[i] = timeout[i] + m.jitter) \* tick.ask_draws_patience
            /\ clause("tick.new_round", round'[i] = (IF round[i] < TWO_TO_60 THEN round[i] + 1 ELSE 0)) \* tick.new_round
            /\ clause("tick.only_own_grant", \A n \in Member : heard'[i][n] <=> (n = self[i])) \* tick.only_own_grant
    ]_<<Election_state, call>>

\* ---------------------------------------------------------- handler resume

resume_confirm_first(i, m) ==                                           \* resume.confirm_first
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* resume.confirm_first_ends_hand_over
  /\ patience' = [patience EXCEPT ![i] = timeout[i]]                    \* resume.next_count
  /\ \E any \in [Member -> BOOLEAN] :                                   \* resume.confirm_first: no clause defines it
    /\ heard' = [heard EXCEPT ![i] = any]                               \* resume.confirm_first: changes
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, silence, round, above, Election_replies>> \* resume.confirm_first: changes
  /\ called(i, "resume", "confirm_first", {m}, {})                      \* resume.confirm_first: outcome

resume_abandon(i, m) ==                                                 \* resume.abandon
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* resume.abandon_follows
  /\ silence' = [silence EXCEPT ![i] = 0]                               \* resume.abandon_restarts_silence
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* resume.abandon_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, leader, handing_over, round, above, heard>> \* resume.abandon: changes
  /\ LET reply == [                                                     \* resume.abandoning_is_told
         ballot |-> 0]                                                  \* resume.abandoning_is_told
     IN /\ tell(i, "StepDown", reply)                                   \* resume.abandoning_is_told
        /\ called(i, "resume", "abandon", {m}, {reply})                 \* resume.abandon: outcome

resume_start_over(i, m) ==                                              \* resume.start_over
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* resume.start_over_follows
  /\ silence' = [silence EXCEPT ![i] = 0]                               \* resume.start_over_restarts_silence
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* resume.start_over_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, leader, handing_over, round, above, heard, Election_replies>> \* resume.start_over: changes
  /\ called(i, "resume", "start_over", {m}, {})                         \* resume.start_over: outcome

\* After a long pause nothing the member remembers of time counts. A leader counts voices anew,
\* everybody else gives a leader time to be heard.
resume(i, m) ==
  IF stance[i] = "leading"                                              \* resume.confirm_first: when
  THEN resume_confirm_first(i, m)                                       \* resume.confirm_first
  ELSE IF stance[i] = "campaigning"                                     \* resume.abandon: when
  THEN resume_abandon(i, m)                                             \* resume.abandon
  ELSE resume_start_over(i, m)                                          \* resume.start_over: otherwise

resume_jitter_is_short(i, m) ==                                         \* resume.jitter_is_short requires
  m.jitter <= timeout[i]                                                \* resume.jitter_is_short

resume_ensures ==                                                       \* resume
  [][call'.handler = "resume" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"confirm_first", "abandon", "start_over"}     \* resume: outcome
       /\ clause("resume.jitter_is_short", m.jitter <= timeout[i])      \* resume.jitter_is_short
       /\ call'.case = "confirm_first" =>                               \* resume.confirm_first
            /\ clause("resume.confirm_first_ends_hand_over", ~handing_over'[i]) \* resume.confirm_first_ends_hand_over
            /\ clause("resume.next_count", patience'[i] = timeout[i])   \* resume.next_count
            /\ clause("resume.confirm_first_clears_voices", \A n \in Member : ~heard'[i][n]) \* resume.confirm_first_clears_voices
       /\ call'.case = "abandon" =>                                     \* resume.abandon
            /\ clause("resume.abandon_follows", stance'[i] = "follower") \* resume.abandon_follows
            /\ clause("resume.abandon_restarts_silence", silence'[i] = 0) \* resume.abandon_restarts_silence
            /\ clause("resume.abandon_draws_patience", patience'[i] = m.jitter) \* resume.abandon_draws_patience
       /\ call'.case = "start_over" =>                                  \* resume.start_over
            /\ clause("resume.start_over_follows", stance'[i] = "follower") \* resume.start_over_follows
            /\ clause("resume.start_over_restarts_silence", silence'[i] = 0) \* resume.start_over_restarts_silence
            /\ clause("resume.start_over_draws_patience", patience'[i] = m.jitter) \* resume.start_over_draws_patience
    ]_<<Election_state, call>>

\* ------------------------------------------------- handler process_prevote

process_prevote_foreign(i, m) ==                                        \* process_prevote.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.foreign: changes
  /\ called(i, "process_prevote", "foreign", {m}, {})                   \* process_prevote.foreign: outcome

process_prevote_not_a_voter(i, m) ==                                    \* process_prevote.not_a_voter
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.not_a_voter: changes
  /\ called(i, "process_prevote", "not_a_voter", {m}, {})               \* process_prevote.not_a_voter: outcome

\* A member of an old configuration asks first, so only this answer can tell it.
process_prevote_older_epoch(i, m) ==                                    \* process_prevote.older_epoch
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.older_epoch: changes
  /\ LET reply == [                                                     \* process_prevote.older_epoch_is_told
         epoch |-> epoch[i]]                                            \* process_prevote.older_epoch_is_told
     IN /\ tell(i, "Defunct", reply)                                    \* process_prevote.older_epoch_is_told
        /\ called(i, "process_prevote", "older_epoch", {m}, {reply})    \* process_prevote.older_epoch: outcome

process_prevote_newer_epoch(i, m) ==                                    \* process_prevote.newer_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.newer_epoch: changes
  /\ called(i, "process_prevote", "newer_epoch", {m}, {})               \* process_prevote.newer_epoch: outcome

process_prevote_stranger(i, m) ==                                       \* process_prevote.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.stranger: changes
  /\ called(i, "process_prevote", "stranger", {m}, {})                  \* process_prevote.stranger: outcome

\* A leader stands by itself, and a candidate is given its time.
process_prevote_in_office(i, m) ==                                      \* process_prevote.in_office
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.in_office: changes
  /\ LET reply == [                                                     \* process_prevote.in_office_tells_promise
         group |-> group[i],                                            \* process_prevote.in_office_tells_promise
         epoch |-> epoch[i],                                            \* process_prevote.in_office_tells_promise
         from |-> self[i],                                              \* process_prevote.in_office_tells_promise
         round |-> m.round,                                             \* process_prevote.in_office_tells_promise
         granted |-> FALSE,                                             \* process_prevote.in_office_tells_promise
         promised |-> promised[i],                                      \* process_prevote.in_office_tells_promise
         prefix |-> prefix[i]]                                          \* process_prevote.in_office_tells_promise
     IN /\ tell(i, "PreVoteAnswer", reply)                              \* process_prevote.in_office_tells_promise
        /\ called(i, "process_prevote", "in_office", {m}, {reply})      \* process_prevote.in_office: outcome

\* While it hears a leader it helps nobody to depose it.
process_prevote_has_a_leader(i, m) ==                                   \* process_prevote.has_a_leader
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.has_a_leader: changes
  /\ LET reply == [                                                     \* process_prevote.has_a_leader_tells_promise
         group |-> group[i],                                            \* process_prevote.has_a_leader_tells_promise
         epoch |-> epoch[i],                                            \* process_prevote.has_a_leader_tells_promise
         from |-> self[i],                                              \* process_prevote.has_a_leader_tells_promise
         round |-> m.round,                                             \* process_prevote.has_a_leader_tells_promise
         granted |-> FALSE,                                             \* process_prevote.has_a_leader_tells_promise
         promised |-> promised[i],                                      \* process_prevote.has_a_leader_tells_promise
         prefix |-> prefix[i]]                                          \* process_prevote.has_a_leader_tells_promise
     IN /\ tell(i, "PreVoteAnswer", reply)                              \* process_prevote.has_a_leader_tells_promise
        /\ called(i, "process_prevote", "has_a_leader", {m}, {reply})   \* process_prevote.has_a_leader: outcome

\* The asker reads from the answer what to fetch, and is not behind for long.
process_prevote_behind(i, m) ==                                         \* process_prevote.behind
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.behind: changes
  /\ LET reply == [                                                     \* process_prevote.behind_tells_prefix
         group |-> group[i],                                            \* process_prevote.behind_tells_prefix
         epoch |-> epoch[i],                                            \* process_prevote.behind_tells_prefix
         from |-> self[i],                                              \* process_prevote.behind_tells_prefix
         round |-> m.round,                                             \* process_prevote.behind_tells_prefix
         granted |-> FALSE,                                             \* process_prevote.behind_tells_prefix
         promised |-> promised[i],                                      \* process_prevote.behind_tells_prefix
         prefix |-> prefix[i]]                                          \* process_prevote.behind_tells_prefix
     IN /\ tell(i, "PreVoteAnswer", reply)                              \* process_prevote.behind_tells_prefix
        /\ called(i, "process_prevote", "behind", {m}, {reply})         \* process_prevote.behind: outcome

process_prevote_grant(i, m) ==                                          \* process_prevote.grant
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.grant: changes
  /\ LET reply == [                                                     \* process_prevote.grant_tells_promise
         group |-> group[i],                                            \* process_prevote.grant_tells_promise
         epoch |-> epoch[i],                                            \* process_prevote.grant_tells_promise
         from |-> self[i],                                              \* process_prevote.grant_tells_promise
         round |-> m.round,                                             \* process_prevote.grant_tells_promise
         granted |-> TRUE,                                              \* process_prevote.grant_tells_promise
         promised |-> promised[i],                                      \* process_prevote.grant_tells_promise
         prefix |-> prefix[i]]                                          \* process_prevote.grant_tells_promise
     IN /\ tell(i, "PreVoteAnswer", reply)                              \* process_prevote.grant_tells_promise
        /\ called(i, "process_prevote", "grant", {m}, {reply})          \* process_prevote.grant: outcome

\* Answers from what it knows and changes nothing at all.
process_prevote(i, m) ==
  IF m.group # group[i]                                                 \* process_prevote.foreign: when
  THEN process_prevote_foreign(i, m)                                    \* process_prevote.foreign
  ELSE IF ~voter[i][self[i]]                                            \* process_prevote.not_a_voter: when
  THEN process_prevote_not_a_voter(i, m)                                \* process_prevote.not_a_voter
  ELSE IF m.epoch < epoch[i]                                            \* process_prevote.older_epoch: when
  THEN process_prevote_older_epoch(i, m)                                \* process_prevote.older_epoch
  ELSE IF m.epoch > epoch[i]                                            \* process_prevote.newer_epoch: when
  THEN process_prevote_newer_epoch(i, m)                                \* process_prevote.newer_epoch
  ELSE IF m.from = self[i] \/ ~voter[i][m.from]                         \* process_prevote.stranger: when
  THEN process_prevote_stranger(i, m)                                   \* process_prevote.stranger
  ELSE IF stance[i] = "leading" \/ stance[i] = "campaigning"            \* process_prevote.in_office: when
  THEN process_prevote_in_office(i, m)                                  \* process_prevote.in_office
  ELSE IF silence[i] < timeout[i]                                       \* process_prevote.has_a_leader: when
  THEN process_prevote_has_a_leader(i, m)                               \* process_prevote.has_a_leader
  ELSE IF m.prefix < base[i]                                            \* process_prevote.behind: when
  THEN process_prevote_behind(i, m)                                     \* process_prevote.behind
  ELSE process_prevote_grant(i, m)                                      \* process_prevote.grant: otherwise

process_prevote_ensures ==                                              \* process_prevote
  [][call'.handler = "process_prevote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "not_a_voter", "older_epoch", "newer_epoch", "stranger", "in_office", "has_a_leader", "behind", "grant"} \* process_prevote: outcome
    ]_<<Election_state, call>>

\* ------------------------------------------ handler process_prevote_answer

process_prevote_answer_foreign(i, m) ==                                 \* process_prevote_answer.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.foreign: changes
  /\ called(i, "process_prevote_answer", "foreign", {m}, {})            \* process_prevote_answer.foreign: outcome

process_prevote_answer_other_epoch(i, m) ==                             \* process_prevote_answer.other_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.other_epoch: changes
  /\ called(i, "process_prevote_answer", "other_epoch", {m}, {})        \* process_prevote_answer.other_epoch: outcome

process_prevote_answer_stranger(i, m) ==                                \* process_prevote_answer.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.stranger: changes
  /\ called(i, "process_prevote_answer", "stranger", {m}, {})           \* process_prevote_answer.stranger: outcome

process_prevote_answer_not_mine(i, m) ==                                \* process_prevote_answer.not_mine
  /\ above' = [above EXCEPT ![i] = IF m.promised > above[i] THEN m.promised ELSE above[i]] \* process_prevote_answer.not_mine_learns_ballot
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, heard, Election_replies>> \* process_prevote_answer.not_mine: changes
  /\ called(i, "process_prevote_answer", "not_mine", {m}, {})           \* process_prevote_answer.not_mine: outcome

\* What is missing here is fetched by the learner: it is told of the prefix in every answer.
process_prevote_answer_refused(i, m) ==                                 \* process_prevote_answer.refused
  /\ above' = [above EXCEPT ![i] = IF m.promised > above[i] THEN m.promised ELSE above[i]] \* process_prevote_answer.refused_learns_ballot
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, heard, Election_replies>> \* process_prevote_answer.refused: changes
  /\ called(i, "process_prevote_answer", "refused", {m}, {})            \* process_prevote_answer.refused: outcome

process_prevote_answer_win(i, m) ==                                     \* process_prevote_answer.win
  /\ stance' = [stance EXCEPT ![i] = "campaigning"]                     \* process_prevote_answer.win_campaigns
  /\ above' = [above EXCEPT ![i] = IF m.promised > above[i] THEN m.promised ELSE above[i]] \* process_prevote_answer.win_learns_ballot
  /\ UNCHANGED <<eligible, promised, prefix, base, leader, handing_over, silence, patience, round, heard>> \* process_prevote_answer.win: changes
  /\ LET reply == [                                                     \* process_prevote_answer.campaign_names_known_ballots
         above |-> above'[i]]                                           \* process_prevote_answer.campaign_names_known_ballots
     IN /\ tell(i, "Campaign", reply)                                   \* process_prevote_answer.campaign_names_known_ballots
        /\ called(i, "process_prevote_answer", "win", {m}, {reply})     \* process_prevote_answer.win: outcome

process_prevote_answer_count(i, m) ==                                   \* process_prevote_answer.count
  /\ above' = [above EXCEPT ![i] = IF m.promised > above[i] THEN m.promised ELSE above[i]] \* process_prevote_answer.count_learns_ballot
  /\ heard' = [heard EXCEPT ![i][m.from] = TRUE]                        \* process_prevote_answer.grant_counted
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, Election_replies>> \* process_prevote_answer.count: changes
  /\ called(i, "process_prevote_answer", "count", {m}, {})              \* process_prevote_answer.count: outcome

process_prevote_answer(i, m) ==
  IF m.group # group[i]                                                 \* process_prevote_answer.foreign: when
  THEN process_prevote_answer_foreign(i, m)                             \* process_prevote_answer.foreign
  ELSE IF m.epoch # epoch[i]                                            \* process_prevote_answer.other_epoch: when
  THEN process_prevote_answer_other_epoch(i, m)                         \* process_prevote_answer.other_epoch
  ELSE IF m.from = self[i] \/ ~voter[i][m.from]                         \* process_prevote_answer.stranger: when
  THEN process_prevote_answer_stranger(i, m)                            \* process_prevote_answer.stranger
  ELSE IF stance[i] # "asking" \/ m.round # round[i]                    \* process_prevote_answer.not_mine: when
  THEN process_prevote_answer_not_mine(i, m)                            \* process_prevote_answer.not_mine
  ELSE IF ~m.granted                                                    \* process_prevote_answer.refused: when
  THEN process_prevote_answer_refused(i, m)                             \* process_prevote_answer.refused
  ELSE IF 2 * Cardinality({n \in Member : voter[i][n] /\ heard[i][n] \/ n = m.from}) > Cardinality({n \in Member : voter[i][n]}) \* process_prevote_answer.win: when
  THEN process_prevote_answer_win(i, m)                                 \* process_prevote_answer.win
  ELSE process_prevote_answer_count(i, m)                               \* process_prevote_answer.count: otherwise

process_prevote_answer_ensures ==                                       \* process_prevote_answer
  [][call'.handler = "process_prevote_answer" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "stranger", "not_mine", "refused", "win", "count"} \* process_prevote_answer: outcome
       /\ call'.case = "not_mine" =>                                    \* process_prevote_answer.not_mine
            /\ clause("process_prevote_answer.not_mine_learns_ballot", above'[i] = (IF m.promised > above[i] THEN m.promised ELSE above[i])) \* process_prevote_answer.not_mine_learns_ballot
       /\ call'.case = "refused" =>                                     \* process_prevote_answer.refused
            /\ clause("process_prevote_answer.refused_learns_ballot", above'[i] = (IF m.promised > above[i] THEN m.promised ELSE above[i])) \* process_prevote_answer.refused_learns_ballot
       /\ call'.case = "win" =>                                         \* process_prevote_answer.win
            /\ clause("process_prevote_answer.win_campaigns", stance'[i] = "campaigning") \* process_prevote_answer.win_campaigns
            /\ clause("process_prevote_answer.win_learns_ballot", above'[i] = (IF m.promised > above[i] THEN m.promised ELSE above[i])) \* process_prevote_answer.win_learns_ballot
       /\ call'.case = "count" =>                                       \* process_prevote_answer.count
            /\ clause("process_prevote_answer.count_learns_ballot", above'[i] = (IF m.promised > above[i] THEN m.promised ELSE above[i])) \* process_prevote_answer.count_learns_ballot
            /\ clause("process_prevote_answer.grant_counted", heard'[i][m.from]) \* process_prevote_answer.grant_counted
            /\ clause("process_prevote_answer.others_kept", \A n \in Member \ {m.from} : heard'[i][n] <=> heard[i][n]) \* process_prevote_answer.others_kept
    ]_<<Election_state, call>>

\* ----------------------------------------------------------- handler stand

stand_noted(i, m) ==                                                    \* stand.noted
  /\ eligible' = [eligible EXCEPT ![i] = m.eligible]                    \* stand.fitness_noted
  /\ promised' = [promised EXCEPT ![i] = m.promised]                    \* stand.promise_noted
  /\ prefix' = [prefix EXCEPT ![i] = m.prefix]                          \* stand.prefix_noted
  /\ base' = [base EXCEPT ![i] = m.base]                                \* stand.base_noted
  /\ UNCHANGED <<stance, leader, handing_over, silence, patience, round, above, heard, Election_replies>> \* stand.noted: changes
  /\ called(i, "stand", "noted", {m}, {})                               \* stand.noted: outcome

stand(i, m) ==
  stand_noted(i, m)                                                     \* stand.noted: otherwise

stand_promise_is_current(i, m) ==                                       \* stand.promise_is_current requires
  m.promised >= promised[i]                                             \* stand.promise_is_current

stand_ensures ==                                                        \* stand
  [][call'.handler = "stand" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"noted"}                                      \* stand: outcome
       /\ clause("stand.promise_is_current", m.promised >= promised[i]) \* stand.promise_is_current
       /\ call'.case = "noted" =>                                       \* stand.noted
            /\ clause("stand.fitness_noted", eligible'[i] <=> m.eligible) \* stand.fitness_noted
            /\ clause("stand.promise_noted", promised'[i] = m.promised) \* stand.promise_noted
            /\ clause("stand.prefix_noted", prefix'[i] = m.prefix)      \* stand.prefix_noted
            /\ clause("stand.base_noted", base'[i] = m.base)            \* stand.base_noted
    ]_<<Election_state, call>>

\* ------------------------------------------------------ handler see_leader

see_leader_own(i, m) ==                                                 \* see_leader.own
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* see_leader.own: changes
  /\ called(i, "see_leader", "own", {m}, {})                            \* see_leader.own: outcome

\* A leader that is over must not keep its followers quiet.
see_leader_stale(i, m) ==                                               \* see_leader.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* see_leader.stale: changes
  /\ called(i, "see_leader", "stale", {m}, {})                          \* see_leader.stale: outcome

see_leader_depose(i, m) ==                                              \* see_leader.depose
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* see_leader.depose_follows
  /\ leader' = [leader EXCEPT ![i] = m.ballot]                          \* see_leader.depose_names_leader
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* see_leader.depose_ends_hand_over
  /\ silence' = [silence EXCEPT ![i] = 0]                               \* see_leader.depose_restarts_silence
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* see_leader.depose_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, round, above, heard>> \* see_leader.depose: changes
  /\ LET reply == [                                                     \* see_leader.deposing_is_told
         ballot |-> IF stance[i] = "leading" THEN leader[i] ELSE 0]     \* see_leader.deposing_is_told
     IN /\ tell(i, "StepDown", reply)                                   \* see_leader.deposing_is_told
        /\ called(i, "see_leader", "depose", {m}, {reply})              \* see_leader.depose: outcome

see_leader_follow(i, m) ==                                              \* see_leader.follow
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* see_leader.follow_follows
  /\ leader' = [leader EXCEPT ![i] = m.ballot]                          \* see_leader.follow_names_leader
  /\ silence' = [silence EXCEPT ![i] = 0]                               \* see_leader.follow_restarts_silence
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* see_leader.follow_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, round, above, heard, Election_replies>> \* see_leader.follow: changes
  /\ called(i, "see_leader", "follow", {m}, {})                         \* see_leader.follow: outcome

\* Only what the leader of the promised ballot did counts, and only after it is on disk.
see_leader(i, m) ==
  IF owner[m.ballot] = self[i]                                          \* see_leader.own: when
  THEN see_leader_own(i, m)                                             \* see_leader.own
  ELSE IF m.ballot # promised[i]                                        \* see_leader.stale: when
  THEN see_leader_stale(i, m)                                           \* see_leader.stale
  ELSE IF stance[i] = "leading" \/ stance[i] = "campaigning"            \* see_leader.depose: when
  THEN see_leader_depose(i, m)                                          \* see_leader.depose
  ELSE see_leader_follow(i, m)                                          \* see_leader.follow: otherwise

see_leader_jitter_is_short(i, m) ==                                     \* see_leader.jitter_is_short requires
  m.jitter <= timeout[i]                                                \* see_leader.jitter_is_short

see_leader_ensures ==                                                   \* see_leader
  [][call'.handler = "see_leader" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"own", "stale", "depose", "follow"}           \* see_leader: outcome
       /\ clause("see_leader.jitter_is_short", m.jitter <= timeout[i])  \* see_leader.jitter_is_short
       /\ call'.case = "depose" =>                                      \* see_leader.depose
            /\ clause("see_leader.depose_follows", stance'[i] = "follower") \* see_leader.depose_follows
            /\ clause("see_leader.depose_names_leader", leader'[i] = m.ballot) \* see_leader.depose_names_leader
            /\ clause("see_leader.depose_ends_hand_over", ~handing_over'[i]) \* see_leader.depose_ends_hand_over
            /\ clause("see_leader.depose_restarts_silence", silence'[i] = 0) \* see_leader.depose_restarts_silence
            /\ clause("see_leader.depose_draws_patience", patience'[i] = m.jitter) \* see_leader.depose_draws_patience
       /\ call'.case = "follow" =>                                      \* see_leader.follow
            /\ clause("see_leader.follow_follows", stance'[i] = "follower") \* see_leader.follow_follows
            /\ clause("see_leader.follow_names_leader", leader'[i] = m.ballot) \* see_leader.follow_names_leader
            /\ clause("see_leader.follow_restarts_silence", silence'[i] = 0) \* see_leader.follow_restarts_silence
            /\ clause("see_leader.follow_draws_patience", patience'[i] = m.jitter) \* see_leader.follow_draws_patience
    ]_<<Election_state, call>>

\* -------------------------------------------------------- handler make_way

make_way_own(i, m) ==                                                   \* make_way.own
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* make_way.own: changes
  /\ called(i, "make_way", "own", {m}, {})                              \* make_way.own: outcome

make_way_stale(i, m) ==                                                 \* make_way.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* make_way.stale: changes
  /\ called(i, "make_way", "stale", {m}, {})                            \* make_way.stale: outcome

make_way_depose(i, m) ==                                                \* make_way.depose
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* make_way.depose_follows
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* make_way.depose_forgets_leader
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* make_way.depose_ends_hand_over
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* make_way.depose_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, silence, round, above, heard>> \* make_way.depose: changes
  /\ LET reply == [                                                     \* make_way.deposing_is_told
         ballot |-> IF stance[i] = "leading" THEN leader[i] ELSE 0]     \* make_way.deposing_is_told
     IN /\ tell(i, "StepDown", reply)                                   \* make_way.deposing_is_told
        /\ called(i, "make_way", "depose", {m}, {reply})                \* make_way.depose: outcome

make_way_step_aside(i, m) ==                                            \* make_way.step_aside
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* make_way.step_aside_follows
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* make_way.step_aside_forgets_leader
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* make_way.step_aside_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, silence, round, above, heard, Election_replies>> \* make_way.step_aside: changes
  /\ called(i, "make_way", "step_aside", {m}, {})                       \* make_way.step_aside: outcome

\* A promise is no sign of a leader: the silence goes on. It makes way for the candidate.
make_way(i, m) ==
  IF owner[m.ballot] = self[i]                                          \* make_way.own: when
  THEN make_way_own(i, m)                                               \* make_way.own
  ELSE IF m.ballot # promised[i]                                        \* make_way.stale: when
  THEN make_way_stale(i, m)                                             \* make_way.stale
  ELSE IF stance[i] = "leading" \/ stance[i] = "campaigning"            \* make_way.depose: when
  THEN make_way_depose(i, m)                                            \* make_way.depose
  ELSE make_way_step_aside(i, m)                                        \* make_way.step_aside: otherwise

make_way_jitter_is_short(i, m) ==                                       \* make_way.jitter_is_short requires
  m.jitter <= timeout[i]                                                \* make_way.jitter_is_short

make_way_ensures ==                                                     \* make_way
  [][call'.handler = "make_way" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"own", "stale", "depose", "step_aside"}       \* make_way: outcome
       /\ clause("make_way.jitter_is_short", m.jitter <= timeout[i])    \* make_way.jitter_is_short
       /\ call'.case = "depose" =>                                      \* make_way.depose
            /\ clause("make_way.depose_follows", stance'[i] = "follower") \* make_way.depose_follows
            /\ clause("make_way.depose_forgets_leader", leader'[i] = 0) \* make_way.depose_forgets_leader
            /\ clause("make_way.depose_ends_hand_over", ~handing_over'[i]) \* make_way.depose_ends_hand_over
            /\ clause("make_way.depose_draws_patience", patience'[i] = m.jitter) \* make_way.depose_draws_patience
       /\ call'.case = "step_aside" =>                                  \* make_way.step_aside
            /\ clause("make_way.step_aside_follows", stance'[i] = "follower") \* make_way.step_aside_follows
            /\ clause("make_way.step_aside_forgets_leader", leader'[i] = 0) \* make_way.step_aside_forgets_leader
            /\ clause("make_way.step_aside_draws_patience", patience'[i] = m.jitter) \* make_way.step_aside_draws_patience
    ]_<<Election_state, call>>

\* ------------------------------------------------------ handler win_office

win_office_unfit(i, m) ==                                               \* win_office.unfit
  /\ UNCHANGED <<Election_memory>>                                      \* win_office.unfit: changes
  /\ LET reply == [                                                     \* win_office.unfit_gives_up
         ballot |-> 0]                                                  \* win_office.unfit_gives_up
     IN /\ tell(i, "StepDown", reply)                                   \* win_office.unfit_gives_up
        /\ called(i, "win_office", "unfit", {m}, {reply})               \* win_office.unfit: outcome

win_office_impostor(i, m) ==                                            \* win_office.impostor
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* win_office.impostor: changes
  /\ called(i, "win_office", "impostor", {m}, {})                       \* win_office.impostor: outcome

win_office_overtaken(i, m) ==                                           \* win_office.overtaken
  /\ UNCHANGED <<Election_memory>>                                      \* win_office.overtaken: changes
  /\ LET reply == [                                                     \* win_office.overtaken_gives_up
         ballot |-> 0]                                                  \* win_office.overtaken_gives_up
     IN /\ tell(i, "StepDown", reply)                                   \* win_office.overtaken_gives_up
        /\ called(i, "win_office", "overtaken", {m}, {reply})           \* win_office.overtaken: outcome

win_office_again(i, m) ==                                               \* win_office.again
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* win_office.again: changes
  /\ called(i, "win_office", "again", {m}, {})                          \* win_office.again: outcome

win_office_lead(i, m) ==                                                \* win_office.lead
  /\ stance' = [stance EXCEPT ![i] = "leading"]                         \* win_office.leading
  /\ leader' = [leader EXCEPT ![i] = m.ballot]                          \* win_office.own_ballot
  /\ silence' = [silence EXCEPT ![i] = 0]                               \* win_office.lead_restarts_silence
  /\ patience' = [patience EXCEPT ![i] = timeout[i]]                    \* win_office.first_count
  /\ \E any \in [Member -> BOOLEAN] :                                   \* win_office.lead: no clause defines it
    /\ heard' = [heard EXCEPT ![i] = any]                               \* win_office.lead: changes
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, round, above, Election_replies>> \* win_office.lead: changes
  /\ called(i, "win_office", "lead", {m}, {})                           \* win_office.lead: outcome

\* A campaign may be won late, when its member has begun to ask again: the promises count.
win_office(i, m) ==
  IF ~eligible[i] \/ ~voter[i][self[i]]                                 \* win_office.unfit: when
  THEN win_office_unfit(i, m)                                           \* win_office.unfit
  ELSE IF owner[m.ballot] # self[i]                                     \* win_office.impostor: when
  THEN win_office_impostor(i, m)                                        \* win_office.impostor
  ELSE IF m.ballot # promised[i]                                        \* win_office.overtaken: when
  THEN win_office_overtaken(i, m)                                       \* win_office.overtaken
  ELSE IF stance[i] = "leading"                                         \* win_office.again: when
  THEN win_office_again(i, m)                                           \* win_office.again
  ELSE win_office_lead(i, m)                                            \* win_office.lead: otherwise

win_office_ensures ==                                                   \* win_office
  [][call'.handler = "win_office" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"unfit", "impostor", "overtaken", "again", "lead"} \* win_office: outcome
       /\ call'.case = "lead" =>                                        \* win_office.lead
            /\ clause("win_office.leading", stance'[i] = "leading")     \* win_office.leading
            /\ clause("win_office.own_ballot", leader'[i] = m.ballot)   \* win_office.own_ballot
            /\ clause("win_office.lead_restarts_silence", silence'[i] = 0) \* win_office.lead_restarts_silence
            /\ clause("win_office.first_count", patience'[i] = timeout[i]) \* win_office.first_count
            /\ clause("win_office.lead_clears_voices", \A n \in Member : ~heard'[i][n]) \* win_office.lead_clears_voices
    ]_<<Election_state, call>>

\* ----------------------------------------------------- handler lose_office

lose_office_no_office(i, m) ==                                          \* lose_office.no_office
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* lose_office.no_office: changes
  /\ called(i, "lose_office", "no_office", {m}, {})                     \* lose_office.no_office: outcome

lose_office_withdraw(i, m) ==                                           \* lose_office.withdraw
  /\ stance' = [stance EXCEPT ![i] = "follower"]                        \* lose_office.withdraw_follows
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* lose_office.withdraw_forgets_leader
  /\ handing_over' = [handing_over EXCEPT ![i] = FALSE]                 \* lose_office.withdraw_ends_hand_over
  /\ patience' = [patience EXCEPT ![i] = m.jitter]                      \* lose_office.withdraw_draws_patience
  /\ UNCHANGED <<eligible, promised, prefix, base, silence, round, above, heard, Election_replies>> \* lose_office.withdraw: changes
  /\ called(i, "lose_office", "withdraw", {m}, {})                      \* lose_office.withdraw: outcome

\* The proposer gave up.
lose_office(i, m) ==
  IF stance[i] # "leading" /\ stance[i] # "campaigning"                 \* lose_office.no_office: when
  THEN lose_office_no_office(i, m)                                      \* lose_office.no_office
  ELSE lose_office_withdraw(i, m)                                       \* lose_office.withdraw: otherwise

lose_office_jitter_is_short(i, m) ==                                    \* lose_office.jitter_is_short requires
  m.jitter <= timeout[i]                                                \* lose_office.jitter_is_short

lose_office_ensures ==                                                  \* lose_office
  [][call'.handler = "lose_office" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"no_office", "withdraw"}                      \* lose_office: outcome
       /\ clause("lose_office.jitter_is_short", m.jitter <= timeout[i]) \* lose_office.jitter_is_short
       /\ call'.case = "withdraw" =>                                    \* lose_office.withdraw
            /\ clause("lose_office.withdraw_follows", stance'[i] = "follower") \* lose_office.withdraw_follows
            /\ clause("lose_office.withdraw_forgets_leader", leader'[i] = 0) \* lose_office.withdraw_forgets_leader
            /\ clause("lose_office.withdraw_ends_hand_over", ~handing_over'[i]) \* lose_office.withdraw_ends_hand_over
            /\ clause("lose_office.withdraw_draws_patience", patience'[i] = m.jitter) \* lose_office.withdraw_draws_patience
    ]_<<Election_state, call>>

\* ----------------------------------------------------- handler hear_member

hear_member_not_leading(i, m) ==                                        \* hear_member.not_leading
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hear_member.not_leading: changes
  /\ called(i, "hear_member", "not_leading", {m}, {})                   \* hear_member.not_leading: outcome

hear_member_other_ballot(i, m) ==                                       \* hear_member.other_ballot
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hear_member.other_ballot: changes
  /\ called(i, "hear_member", "other_ballot", {m}, {})                  \* hear_member.other_ballot: outcome

hear_member_mark(i, m) ==                                               \* hear_member.mark
  /\ heard' = [heard EXCEPT ![i][m.from] = TRUE]                        \* hear_member.voice_counted
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, handing_over, silence, patience, round, above, Election_replies>> \* hear_member.mark: changes
  /\ called(i, "hear_member", "mark", {m}, {})                          \* hear_member.mark: outcome

\* Somebody is there who follows this leader.
hear_member(i, m) ==
  IF stance[i] # "leading"                                              \* hear_member.not_leading: when
  THEN hear_member_not_leading(i, m)                                    \* hear_member.not_leading
  ELSE IF m.ballot # leader[i]                                          \* hear_member.other_ballot: when
  THEN hear_member_other_ballot(i, m)                                   \* hear_member.other_ballot
  ELSE hear_member_mark(i, m)                                           \* hear_member.mark: otherwise

hear_member_ensures ==                                                  \* hear_member
  [][call'.handler = "hear_member" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "other_ballot", "mark"}        \* hear_member: outcome
       /\ call'.case = "mark" =>                                        \* hear_member.mark
            /\ clause("hear_member.voice_counted", heard'[i][m.from])   \* hear_member.voice_counted
            /\ clause("hear_member.others_kept", \A n \in Member \ {m.from} : heard'[i][n] <=> heard[i][n]) \* hear_member.others_kept
    ]_<<Election_state, call>>

\* ------------------------------------------------------- handler hand_over

hand_over_not_leading(i, m) ==                                          \* hand_over.not_leading
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.not_leading: changes
  /\ called(i, "hand_over", "not_leading", {m}, {})                     \* hand_over.not_leading: outcome

\* The target is told once; if it does not take over, the next count ends the hand-over.
hand_over_under_way(i, m) ==                                            \* hand_over.under_way
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.under_way: changes
  /\ called(i, "hand_over", "under_way", {m}, {})                       \* hand_over.under_way: outcome

hand_over_stranger(i, m) ==                                             \* hand_over.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.stranger: changes
  /\ called(i, "hand_over", "stranger", {m}, {})                        \* hand_over.stranger: outcome

hand_over_lagging(i, m) ==                                              \* hand_over.lagging
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.lagging: changes
  /\ called(i, "hand_over", "lagging", {m}, {})                         \* hand_over.lagging: outcome

hand_over_hand_over(i, m) ==                                            \* hand_over.hand_over
  /\ handing_over' = [handing_over EXCEPT ![i] = TRUE]                  \* hand_over.proposes_no_more
  /\ patience' = [patience EXCEPT ![i] = timeout[i]]                    \* hand_over.bounded
  /\ UNCHANGED <<eligible, promised, prefix, base, stance, leader, silence, round, above, heard>> \* hand_over.hand_over: changes
  /\ LET reply == [                                                     \* hand_over.target_is_told_once
         group |-> group[i],                                            \* hand_over.target_is_told_once
         epoch |-> epoch[i],                                            \* hand_over.target_is_told_once
         from |-> self[i],                                              \* hand_over.target_is_told_once
         ballot |-> leader[i]]                                          \* hand_over.target_is_told_once
     IN /\ tell(i, "CampaignNow", reply)                                \* hand_over.target_is_told_once
        /\ called(i, "hand_over", "hand_over", {m}, {reply})            \* hand_over.hand_over: outcome

hand_over(i, m) ==
  IF stance[i] # "leading"                                              \* hand_over.not_leading: when
  THEN hand_over_not_leading(i, m)                                      \* hand_over.not_leading
  ELSE IF handing_over[i]                                               \* hand_over.under_way: when
  THEN hand_over_under_way(i, m)                                        \* hand_over.under_way
  ELSE IF m.target = self[i] \/ ~voter[i][m.target]                     \* hand_over.stranger: when
  THEN hand_over_stranger(i, m)                                         \* hand_over.stranger
  ELSE IF m.reached < base[i]                                           \* hand_over.lagging: when
  THEN hand_over_lagging(i, m)                                          \* hand_over.lagging
  ELSE hand_over_hand_over(i, m)                                        \* hand_over.hand_over: otherwise

hand_over_ensures ==                                                    \* hand_over
  [][call'.handler = "hand_over" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "under_way", "stranger", "lagging", "hand_over"} \* hand_over: outcome
       /\ call'.case = "hand_over" =>                                   \* hand_over.hand_over
            /\ clause("hand_over.proposes_no_more", handing_over'[i])   \* hand_over.proposes_no_more
            /\ clause("hand_over.bounded", patience'[i] = timeout[i])   \* hand_over.bounded
    ]_<<Election_state, call>>

\* -------------------------------------------- handler process_campaign_now

process_campaign_now_foreign(i, m) ==                                   \* process_campaign_now.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.foreign: changes
  /\ called(i, "process_campaign_now", "foreign", {m}, {})              \* process_campaign_now.foreign: outcome

process_campaign_now_other_epoch(i, m) ==                               \* process_campaign_now.other_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.other_epoch: changes
  /\ called(i, "process_campaign_now", "other_epoch", {m}, {})          \* process_campaign_now.other_epoch: outcome

process_campaign_now_impostor(i, m) ==                                  \* process_campaign_now.impostor
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.impostor: changes
  /\ called(i, "process_campaign_now", "impostor", {m}, {})             \* process_campaign_now.impostor: outcome

process_campaign_now_unfit(i, m) ==                                     \* process_campaign_now.unfit
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.unfit: changes
  /\ called(i, "process_campaign_now", "unfit", {m}, {})                \* process_campaign_now.unfit: outcome

\* The own campaign has a higher ballot, so the same message cannot start a second one.
process_campaign_now_stale(i, m) ==                                     \* process_campaign_now.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.stale: changes
  /\ called(i, "process_campaign_now", "stale", {m}, {})                \* process_campaign_now.stale: outcome

process_campaign_now_busy(i, m) ==                                      \* process_campaign_now.busy
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.busy: changes
  /\ called(i, "process_campaign_now", "busy", {m}, {})                 \* process_campaign_now.busy: outcome

process_campaign_now_campaign(i, m) ==                                  \* process_campaign_now.campaign
  /\ stance' = [stance EXCEPT ![i] = "campaigning"]                     \* process_campaign_now.campaign_campaigns
  /\ leader' = [leader EXCEPT ![i] = 0]                                 \* process_campaign_now.campaign_forgets_leader
  /\ patience' = [patience EXCEPT ![i] = timeout[i]]                    \* process_campaign_now.campaign_is_bounded
  /\ UNCHANGED <<eligible, promised, prefix, base, handing_over, silence, round, above, heard>> \* process_campaign_now.campaign: changes
  /\ LET reply == [                                                     \* process_campaign_now.hand_over_campaign_names_known_ballots
         above |-> above[i]]                                            \* process_campaign_now.hand_over_campaign_names_known_ballots
     IN /\ tell(i, "Campaign", reply)                                   \* process_campaign_now.hand_over_campaign_names_known_ballots
        /\ called(i, "process_campaign_now", "campaign", {m}, {reply})  \* process_campaign_now.campaign: outcome

\* The followed leader asks this member to take its place: no question first, no waiting.
process_campaign_now(i, m) ==
  IF m.group # group[i]                                                 \* process_campaign_now.foreign: when
  THEN process_campaign_now_foreign(i, m)                               \* process_campaign_now.foreign
  ELSE IF m.epoch # epoch[i]                                            \* process_campaign_now.other_epoch: when
  THEN process_campaign_now_other_epoch(i, m)                           \* process_campaign_now.other_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~voter[i][m.from] \/ m.from = self[i] \* process_campaign_now.impostor: when
  THEN process_campaign_now_impostor(i, m)                              \* process_campaign_now.impostor
  ELSE IF ~eligible[i] \/ ~voter[i][self[i]]                            \* process_campaign_now.unfit: when
  THEN process_campaign_now_unfit(i, m)                                 \* process_campaign_now.unfit
  ELSE IF m.ballot # promised[i]                                        \* process_campaign_now.stale: when
  THEN process_campaign_now_stale(i, m)                                 \* process_campaign_now.stale
  ELSE IF stance[i] # "follower"                                        \* process_campaign_now.busy: when
  THEN process_campaign_now_busy(i, m)                                  \* process_campaign_now.busy
  ELSE process_campaign_now_campaign(i, m)                              \* process_campaign_now.campaign: otherwise

process_campaign_now_ensures ==                                         \* process_campaign_now
  [][call'.handler = "process_campaign_now" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "impostor", "unfit", "stale", "busy", "campaign"} \* process_campaign_now: outcome
       /\ call'.case = "campaign" =>                                    \* process_campaign_now.campaign
            /\ clause("process_campaign_now.campaign_campaigns", stance'[i] = "campaigning") \* process_campaign_now.campaign_campaigns
            /\ clause("process_campaign_now.campaign_forgets_leader", leader'[i] = 0) \* process_campaign_now.campaign_forgets_leader
            /\ clause("process_campaign_now.campaign_is_bounded", patience'[i] = timeout[i]) \* process_campaign_now.campaign_is_bounded
    ]_<<Election_state, call>>

\* ------------------------------------------------ clauses of the component

group_is_real ==                                                        \* Election.group_is_real
  \A i \in Instances :
    group[i] # NoGroup                                                  \* Election.group_is_real

\* Its own ballots are used by nobody else.
leader_owns_its_ballot ==                                               \* Election.leader_owns_its_ballot
  \A i \in Instances :
    stance[i] = "leading" => owner[leader[i]] = self[i]                 \* Election.leader_owns_its_ballot

only_leaders_hand_over ==                                               \* Election.only_leaders_hand_over
  \A i \in Instances :
    handing_over[i] => stance[i] = "leading"                            \* Election.only_leaders_hand_over

asker_grants_itself ==                                                  \* Election.asker_grants_itself
  \A i \in Instances :
    stance[i] = "asking" => heard[i][self[i]]                           \* Election.asker_grants_itself

silence_is_counted_to_timeout ==                                        \* Election.silence_is_counted_to_timeout
  \A i \in Instances :
    silence[i] <= timeout[i]                                            \* Election.silence_is_counted_to_timeout

\* So every member that is let acts within three timeouts of the last sign of a leader.
patience_is_bounded ==                                                  \* Election.patience_is_bounded
  \A i \in Instances :
    patience[i] <= timeout[i] + timeout[i]                              \* Election.patience_is_bounded

Election_steps ==                                                       \* Election
  [][call'.handler \in {"tick", "resume", "process_prevote", "process_prevote_answer", "stand", "see_leader", "make_way", "win_office", "lose_office", "hear_member", "hand_over", "process_campaign_now"} =>
       LET i == call'.instance IN
       /\ clause("Election.promise_never_drops", promised'[i] >= promised[i]) \* Election.promise_never_drops
       /\ clause("Election.known_ballots_never_drop", above'[i] >= above[i]) \* Election.known_ballots_never_drop
    ]_<<Election_state, call>>

ASSUME watched(0)
====
