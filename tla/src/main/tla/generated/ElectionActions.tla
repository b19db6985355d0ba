---- MODULE ElectionActions ----
\* Generated from election.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, ElectionTypes

CONSTANTS
  Election_TWO_TO_60,                                                   \* a number TLC can count to
  Election_self,                                                        \* given: Election_self[i]
  Election_group,                                                       \* given: Election_group[i]
  Election_epoch,                                                       \* given: Election_epoch[i]
  Election_voter,                                                       \* given: Election_voter[i]
  Election_timeout,                                                     \* given: Election_timeout[i]
  Election_given_patience,                                              \* given: Election_given_patience[i]
  Election_KEEP_TOLD,                                                   \* TRUE: answers without a promise are kept
  Election_Instances                                                    \* what runs this component

VARIABLES
  Election_eligible,
  Election_promised,
  Election_prefix,
  Election_base,
  Election_stance,
  Election_leader,
  Election_handing_over,
  Election_silence,
  Election_patience,
  Election_round,
  Election_above,
  Election_heard,
  Election_told

Election_memory == <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_above, Election_heard>>
Election_replies == <<Election_told>>
Election_state == <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_above, Election_heard, Election_told>>


Election_initial_eligible == [i \in Election_Instances |-> FALSE]
Election_initial_promised == [i \in Election_Instances |-> 0]
Election_initial_prefix == [i \in Election_Instances |-> 0]
Election_initial_base == [i \in Election_Instances |-> 0]
Election_initial_stance == [i \in Election_Instances |-> "follower"]
Election_initial_leader == [i \in Election_Instances |-> 0]
Election_initial_handing_over == [i \in Election_Instances |-> FALSE]
Election_initial_silence == [i \in Election_Instances |-> 0]
Election_initial_patience == [i \in Election_Instances |-> Election_given_patience[i]]
Election_initial_round == [i \in Election_Instances |-> 0]
Election_initial_above == [i \in Election_Instances |-> 0]
Election_initial_heard == [i \in Election_Instances |-> [k \in Member |-> FALSE]]

Election_starts ==
  /\ Election_told = [i \in Election_Instances |-> {}]
  /\ no_call

Election_init ==
  /\ Election_eligible = Election_initial_eligible
  /\ Election_promised = Election_initial_promised
  /\ Election_prefix = Election_initial_prefix
  /\ Election_base = Election_initial_base
  /\ Election_stance = Election_initial_stance
  /\ Election_leader = Election_initial_leader
  /\ Election_handing_over = Election_initial_handing_over
  /\ Election_silence = Election_initial_silence
  /\ Election_patience = Election_initial_patience
  /\ Election_round = Election_initial_round
  /\ Election_above = Election_initial_above
  /\ Election_heard = Election_initial_heard
  /\ Election_starts

\* An answer without a promise leaves at once.
Election_tell(i, kind, reply) ==
  /\ Election_told' = IF Election_KEEP_TOLD
       THEN [Election_told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE Election_told
  /\ UNCHANGED <<>>

\* ------------------------------------------------------------ handler tick

Election_tick_not_a_voter(i, m) ==                                      \* tick.not_a_voter
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* tick.not_a_voter: changes
  /\ called(i, "tick", "not_a_voter", {m}, {})                          \* tick.not_a_voter: outcome

Election_tick_retire(i, m) ==                                           \* tick.retire
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* tick.retire_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* tick.retire_forgets_leader
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* tick.retire_ends_hand_over
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* tick.retire_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_silence, Election_round, Election_above, Election_heard>> \* tick.retire: changes
  /\ LET reply == [                                                     \* tick.retirement_is_told
         ballot |-> Election_leader[i]]                                 \* tick.retirement_is_told
     IN /\ Election_tell(i, "StepDown", reply)                          \* tick.retirement_is_told
        /\ called(i, "tick", "retire", {m}, {reply})                    \* tick.retire: outcome

Election_tick_between_counts(i, m) ==                                   \* tick.between_counts
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_patience[i] - 1] \* tick.between_counts_counts_down
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_round, Election_above, Election_heard, Election_replies>> \* tick.between_counts: changes
  /\ called(i, "tick", "between_counts", {m}, {})                       \* tick.between_counts: outcome

\* Counting starts again. A hand-over that took that long has failed: it proposes again.
Election_tick_keep_leading(i, m) ==                                     \* tick.keep_leading
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* tick.leads_in_full
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i]] \* tick.next_count
  /\ Election_heard' = [Election_heard EXCEPT ![i] = [n \in Member |->  \* tick.keep_leading: changes
       FALSE                                                            \* tick.keep_leading_clears_voices
       ]]
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_silence, Election_round, Election_above, Election_replies>> \* tick.keep_leading: changes
  /\ called(i, "tick", "keep_leading", {m}, {})                         \* tick.keep_leading: outcome

Election_tick_step_down(i, m) ==                                        \* tick.step_down
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* tick.step_down_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* tick.step_down_forgets_leader
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* tick.step_down_ends_hand_over
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* tick.step_down_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_silence, Election_round, Election_above, Election_heard>> \* tick.step_down: changes
  /\ LET reply == [                                                     \* tick.stepping_down_is_told
         ballot |-> Election_leader[i]]                                 \* tick.stepping_down_is_told
     IN /\ Election_tell(i, "StepDown", reply)                          \* tick.stepping_down_is_told
        /\ called(i, "tick", "step_down", {m}, {reply})                 \* tick.step_down: outcome

Election_tick_hold_still(i, m) ==                                       \* tick.hold_still
  /\ Election_silence' = [Election_silence EXCEPT ![i] = Election_silence[i] + 1] \* tick.hold_still_counts_up
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_patience, Election_round, Election_above, Election_heard, Election_replies>> \* tick.hold_still: changes
  /\ called(i, "tick", "hold_still", {m}, {})                           \* tick.hold_still: outcome

Election_tick_hold_back(i, m) ==                                        \* tick.hold_back
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_patience[i] - 1] \* tick.hold_back_counts_down
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_round, Election_above, Election_heard, Election_replies>> \* tick.hold_back: changes
  /\ called(i, "tick", "hold_back", {m}, {})                            \* tick.hold_back: outcome

\* It asks nobody to elect it, and still forgets the leader that fell silent: who follows nobody
\* asks the others for what is decided, and sends no client to a leader that may be gone.
Election_tick_ineligible(i, m) ==                                       \* tick.ineligible
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* tick.ineligible_forgets_leader
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_handing_over, Election_silence, Election_patience, Election_round, Election_above, Election_heard, Election_replies>> \* tick.ineligible: changes
  /\ called(i, "tick", "ineligible", {m}, {})                           \* tick.ineligible: outcome

\* The only voter asks nobody.
Election_tick_stand_alone(i, m) ==                                      \* tick.stand_alone
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "campaigning"]   \* tick.stand_alone_campaigns
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* tick.stand_alone_forgets_leader
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i] + m.jitter] \* tick.stand_alone_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_silence, Election_round, Election_above, Election_heard>> \* tick.stand_alone: changes
  /\ LET reply == [                                                     \* tick.lone_campaign_names_known_ballots
         above |-> Election_above[i]]                                   \* tick.lone_campaign_names_known_ballots
     IN /\ Election_tell(i, "Campaign", reply)                          \* tick.lone_campaign_names_known_ballots
        /\ called(i, "tick", "stand_alone", {m}, {reply})               \* tick.stand_alone: outcome

\* A question or a campaign that took too long is given up for a new question.
Election_tick_ask(i, m) ==                                              \* tick.ask
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "asking"]        \* tick.asking
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* tick.ask_forgets_leader
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i] + m.jitter] \* tick.ask_draws_patience
  /\ Election_round' = [Election_round EXCEPT ![i] = IF Election_round[i] < Election_TWO_TO_60 THEN Election_round[i] + 1 ELSE 0] \* tick.new_round
  /\ Election_heard' = [Election_heard EXCEPT ![i] = [n \in Member |->  \* tick.ask: changes
       n = Election_self[i]                                             \* tick.only_own_grant
       ]]
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_silence, Election_above>> \* tick.ask: changes
  /\ LET reply == [                                                     \* tick.question_names_round_and_position
         group |-> Election_group[i],                                   \* tick.question_names_round_and_position
         epoch |-> Election_epoch[i],                                   \* tick.question_names_round_and_position
         from |-> Election_self[i],                                     \* tick.question_names_round_and_position
         round |-> Election_round'[i],                                  \* tick.question_names_round_and_position
         prefix |-> Election_prefix[i]]                                 \* tick.question_names_round_and_position
     IN /\ Election_tell(i, "PreVote", reply)                           \* tick.question_names_round_and_position
        /\ called(i, "tick", "ask", {m}, {reply})                       \* tick.ask: outcome

Election_tick(i, m) ==
  IF ~Election_voter[i][Election_self[i]]                               \* tick.not_a_voter: when
  THEN Election_tick_not_a_voter(i, m)                                  \* tick.not_a_voter
  ELSE IF Election_stance[i] # "follower" /\ ~Election_eligible[i]      \* tick.retire: when
  THEN Election_tick_retire(i, m)                                       \* tick.retire
  ELSE IF Election_stance[i] = "leading" /\ Election_patience[i] > 0    \* tick.between_counts: when
  THEN Election_tick_between_counts(i, m)                               \* tick.between_counts
  ELSE IF Election_stance[i] = "leading" /\ 2 * Cardinality({n \in Member : Election_voter[i][n] /\ (Election_heard[i][n] \/ n = Election_self[i])}) > Cardinality({n \in Member : Election_voter[i][n]}) \* tick.keep_leading: when
  THEN Election_tick_keep_leading(i, m)                                 \* tick.keep_leading
  ELSE IF Election_stance[i] = "leading"                                \* tick.step_down: when
  THEN Election_tick_step_down(i, m)                                    \* tick.step_down
  ELSE IF Election_silence[i] < Election_timeout[i]                     \* tick.hold_still: when
  THEN Election_tick_hold_still(i, m)                                   \* tick.hold_still
  ELSE IF Election_patience[i] > 0                                      \* tick.hold_back: when
  THEN Election_tick_hold_back(i, m)                                    \* tick.hold_back
  ELSE IF ~Election_eligible[i]                                         \* tick.ineligible: when
  THEN Election_tick_ineligible(i, m)                                   \* tick.ineligible
  ELSE IF \A n \in Member : Election_voter[i][n] => n = Election_self[i] \* tick.stand_alone: when
  THEN Election_tick_stand_alone(i, m)                                  \* tick.stand_alone
  ELSE Election_tick_ask(i, m)                                          \* tick.ask: otherwise

Election_tick_jitter_is_short(i, m) ==                                  \* tick.jitter_is_short requires
  m.jitter <= Election_timeout[i]                                       \* tick.jitter_is_short

Election_tick_ensures ==                                                \* tick
  [][call'.handler = "tick" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_a_voter", "retire", "between_counts", "keep_leading", "step_down", "hold_still", "hold_back", "ineligible", "stand_alone", "ask"} \* tick: outcome
       /\ clause("tick.jitter_is_short", m.jitter <= Election_timeout[i]) \* tick.jitter_is_short
       /\ call'.case = "retire" =>                                      \* tick.retire
            /\ clause("tick.retire_follows", Election_stance'[i] = "follower") \* tick.retire_follows
            /\ clause("tick.retire_forgets_leader", Election_leader'[i] = 0) \* tick.retire_forgets_leader
            /\ clause("tick.retire_ends_hand_over", ~Election_handing_over'[i]) \* tick.retire_ends_hand_over
            /\ clause("tick.retire_draws_patience", Election_patience'[i] = m.jitter) \* tick.retire_draws_patience
       /\ call'.case = "between_counts" =>                              \* tick.between_counts
            /\ clause("tick.between_counts_counts_down", Election_patience'[i] = Election_patience[i] - 1) \* tick.between_counts_counts_down
       /\ call'.case = "keep_leading" =>                                \* tick.keep_leading
            /\ clause("tick.leads_in_full", ~Election_handing_over'[i]) \* tick.leads_in_full
            /\ clause("tick.next_count", Election_patience'[i] = Election_timeout[i]) \* tick.next_count
            /\ clause("tick.keep_leading_clears_voices", \A n \in Member : ~Election_heard'[i][n]) \* tick.keep_leading_clears_voices
       /\ call'.case = "step_down" =>                                   \* tick.step_down
            /\ clause("tick.step_down_follows", Election_stance'[i] = "follower") \* tick.step_down_follows
            /\ clause("tick.step_down_forgets_leader", Election_leader'[i] = 0) \* tick.step_down_forgets_leader
            /\ clause("tick.step_down_ends_hand_over", ~Election_handing_over'[i]) \* tick.step_down_ends_hand_over
            /\ clause("tick.step_down_draws_patience", Election_patience'[i] = m.jitter) \* tick.step_down_draws_patience
       /\ call'.case = "hold_still" =>                                  \* tick.hold_still
            /\ clause("tick.hold_still_counts_up", Election_silence'[i] = Election_silence[i] + 1) \* tick.hold_still_counts_up
       /\ call'.case = "hold_back" =>                                   \* tick.hold_back
            /\ clause("tick.hold_back_counts_down", Election_patience'[i] = Election_patience[i] - 1) \* tick.hold_back_counts_down
       /\ call'.case = "ineligible" =>                                  \* tick.ineligible
            /\ clause("tick.ineligible_forgets_leader", Election_leader'[i] = 0) \* tick.ineligible_forgets_leader
       /\ call'.case = "stand_alone" =>                                 \* tick.stand_alone
            /\ clause("tick.stand_alone_campaigns", Election_stance'[i] = "campaigning") \* tick.stand_alone_campaigns
            /\ clause("tick.stand_alone_forgets_leader", Election_leader'[i] = 0) \* tick.stand_alone_forgets_leader
            /\ clause("tick.stand_alone_draws_patience", Election_patience'[i] = Election_timeout[i] + m.jitter) \* tick.stand_alone_draws_patience
       /\ call'.case = "ask" =>                                         \* tick.ask
            /\ clause("tick.asking", Election_stance'[i] = "asking")    \* tick.asking
            /\ clause("tick.ask_forgets_leader", Election_leader'[i] = 0) \* tick.ask_forgets_leader
            /\ clause("tick.ask_draws_patience", Election_patience'[i] = Election_timeout[i] + m.jitter) \* tick.ask_draws_patience
            /\ clause("tick.new_round", Election_round'[i] = (IF Election_round[i] < Election_TWO_TO_60 THEN Election_round[i] + 1 ELSE 0)) \* tick.new_round
            /\ clause("tick.only_own_grant", \A n \in Member : Election_heard'[i][n] <=> (n = Election_self[i])) \* tick.only_own_grant
    ]_<<Election_state, call>>

\* ---------------------------------------------------------- handler resume

Election_resume_confirm_first(i, m) ==                                  \* resume.confirm_first
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* resume.confirm_first_ends_hand_over
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i]] \* resume.next_count
  /\ Election_heard' = [Election_heard EXCEPT ![i] = [n \in Member |->  \* resume.confirm_first: changes
       FALSE                                                            \* resume.confirm_first_clears_voices
       ]]
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_silence, Election_round, Election_above, Election_replies>> \* resume.confirm_first: changes
  /\ called(i, "resume", "confirm_first", {m}, {})                      \* resume.confirm_first: outcome

Election_resume_abandon(i, m) ==                                        \* resume.abandon
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* resume.abandon_follows
  /\ Election_silence' = [Election_silence EXCEPT ![i] = 0]             \* resume.abandon_restarts_silence
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* resume.abandon_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_leader, Election_handing_over, Election_round, Election_above, Election_heard>> \* resume.abandon: changes
  /\ LET reply == [                                                     \* resume.abandoning_is_told
         ballot |-> 0]                                                  \* resume.abandoning_is_told
     IN /\ Election_tell(i, "StepDown", reply)                          \* resume.abandoning_is_told
        /\ called(i, "resume", "abandon", {m}, {reply})                 \* resume.abandon: outcome

Election_resume_start_over(i, m) ==                                     \* resume.start_over
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* resume.start_over_follows
  /\ Election_silence' = [Election_silence EXCEPT ![i] = 0]             \* resume.start_over_restarts_silence
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* resume.start_over_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_leader, Election_handing_over, Election_round, Election_above, Election_heard, Election_replies>> \* resume.start_over: changes
  /\ called(i, "resume", "start_over", {m}, {})                         \* resume.start_over: outcome

\* After a long pause nothing the member remembers of time counts. A leader counts voices anew,
\* everybody else gives a leader time to be heard.
Election_resume(i, m) ==
  IF Election_stance[i] = "leading"                                     \* resume.confirm_first: when
  THEN Election_resume_confirm_first(i, m)                              \* resume.confirm_first
  ELSE IF Election_stance[i] = "campaigning"                            \* resume.abandon: when
  THEN Election_resume_abandon(i, m)                                    \* resume.abandon
  ELSE Election_resume_start_over(i, m)                                 \* resume.start_over: otherwise

Election_resume_jitter_is_short(i, m) ==                                \* resume.jitter_is_short requires
  m.jitter <= Election_timeout[i]                                       \* resume.jitter_is_short

Election_resume_ensures ==                                              \* resume
  [][call'.handler = "resume" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"confirm_first", "abandon", "start_over"}     \* resume: outcome
       /\ clause("resume.jitter_is_short", m.jitter <= Election_timeout[i]) \* resume.jitter_is_short
       /\ call'.case = "confirm_first" =>                               \* resume.confirm_first
            /\ clause("resume.confirm_first_ends_hand_over", ~Election_handing_over'[i]) \* resume.confirm_first_ends_hand_over
            /\ clause("resume.next_count", Election_patience'[i] = Election_timeout[i]) \* resume.next_count
            /\ clause("resume.confirm_first_clears_voices", \A n \in Member : ~Election_heard'[i][n]) \* resume.confirm_first_clears_voices
       /\ call'.case = "abandon" =>                                     \* resume.abandon
            /\ clause("resume.abandon_follows", Election_stance'[i] = "follower") \* resume.abandon_follows
            /\ clause("resume.abandon_restarts_silence", Election_silence'[i] = 0) \* resume.abandon_restarts_silence
            /\ clause("resume.abandon_draws_patience", Election_patience'[i] = m.jitter) \* resume.abandon_draws_patience
       /\ call'.case = "start_over" =>                                  \* resume.start_over
            /\ clause("resume.start_over_follows", Election_stance'[i] = "follower") \* resume.start_over_follows
            /\ clause("resume.start_over_restarts_silence", Election_silence'[i] = 0) \* resume.start_over_restarts_silence
            /\ clause("resume.start_over_draws_patience", Election_patience'[i] = m.jitter) \* resume.start_over_draws_patience
    ]_<<Election_state, call>>

\* ------------------------------------------------- handler process_prevote

Election_process_prevote_foreign(i, m) ==                               \* process_prevote.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.foreign: changes
  /\ called(i, "process_prevote", "foreign", {m}, {})                   \* process_prevote.foreign: outcome

Election_process_prevote_not_a_voter(i, m) ==                           \* process_prevote.not_a_voter
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.not_a_voter: changes
  /\ called(i, "process_prevote", "not_a_voter", {m}, {})               \* process_prevote.not_a_voter: outcome

\* A member of an old configuration asks first, so only this answer can tell it.
Election_process_prevote_older_epoch(i, m) ==                           \* process_prevote.older_epoch
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.older_epoch: changes
  /\ LET reply == [                                                     \* process_prevote.older_epoch_is_told
         epoch |-> Election_epoch[i]]                                   \* process_prevote.older_epoch_is_told
     IN /\ Election_tell(i, "Defunct", reply)                           \* process_prevote.older_epoch_is_told
        /\ called(i, "process_prevote", "older_epoch", {m}, {reply})    \* process_prevote.older_epoch: outcome

Election_process_prevote_newer_epoch(i, m) ==                           \* process_prevote.newer_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.newer_epoch: changes
  /\ called(i, "process_prevote", "newer_epoch", {m}, {})               \* process_prevote.newer_epoch: outcome

Election_process_prevote_stranger(i, m) ==                              \* process_prevote.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote.stranger: changes
  /\ called(i, "process_prevote", "stranger", {m}, {})                  \* process_prevote.stranger: outcome

\* A leader stands by itself, and a candidate is given its time.
Election_process_prevote_in_office(i, m) ==                             \* process_prevote.in_office
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.in_office: changes
  /\ LET reply == [                                                     \* process_prevote.in_office_tells_promise
         group |-> Election_group[i],                                   \* process_prevote.in_office_tells_promise
         epoch |-> Election_epoch[i],                                   \* process_prevote.in_office_tells_promise
         from |-> Election_self[i],                                     \* process_prevote.in_office_tells_promise
         round |-> m.round,                                             \* process_prevote.in_office_tells_promise
         granted |-> FALSE,                                             \* process_prevote.in_office_tells_promise
         promised |-> Election_promised[i],                             \* process_prevote.in_office_tells_promise
         prefix |-> Election_prefix[i]]                                 \* process_prevote.in_office_tells_promise
     IN /\ Election_tell(i, "PreVoteAnswer", reply)                     \* process_prevote.in_office_tells_promise
        /\ called(i, "process_prevote", "in_office", {m}, {reply})      \* process_prevote.in_office: outcome

\* While it hears a leader it helps nobody to depose it.
Election_process_prevote_has_a_leader(i, m) ==                          \* process_prevote.has_a_leader
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.has_a_leader: changes
  /\ LET reply == [                                                     \* process_prevote.has_a_leader_tells_promise
         group |-> Election_group[i],                                   \* process_prevote.has_a_leader_tells_promise
         epoch |-> Election_epoch[i],                                   \* process_prevote.has_a_leader_tells_promise
         from |-> Election_self[i],                                     \* process_prevote.has_a_leader_tells_promise
         round |-> m.round,                                             \* process_prevote.has_a_leader_tells_promise
         granted |-> FALSE,                                             \* process_prevote.has_a_leader_tells_promise
         promised |-> Election_promised[i],                             \* process_prevote.has_a_leader_tells_promise
         prefix |-> Election_prefix[i]]                                 \* process_prevote.has_a_leader_tells_promise
     IN /\ Election_tell(i, "PreVoteAnswer", reply)                     \* process_prevote.has_a_leader_tells_promise
        /\ called(i, "process_prevote", "has_a_leader", {m}, {reply})   \* process_prevote.has_a_leader: outcome

\* The asker reads from the answer what to fetch, and is not behind for long.
Election_process_prevote_behind(i, m) ==                                \* process_prevote.behind
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.behind: changes
  /\ LET reply == [                                                     \* process_prevote.behind_tells_prefix
         group |-> Election_group[i],                                   \* process_prevote.behind_tells_prefix
         epoch |-> Election_epoch[i],                                   \* process_prevote.behind_tells_prefix
         from |-> Election_self[i],                                     \* process_prevote.behind_tells_prefix
         round |-> m.round,                                             \* process_prevote.behind_tells_prefix
         granted |-> FALSE,                                             \* process_prevote.behind_tells_prefix
         promised |-> Election_promised[i],                             \* process_prevote.behind_tells_prefix
         prefix |-> Election_prefix[i]]                                 \* process_prevote.behind_tells_prefix
     IN /\ Election_tell(i, "PreVoteAnswer", reply)                     \* process_prevote.behind_tells_prefix
        /\ called(i, "process_prevote", "behind", {m}, {reply})         \* process_prevote.behind: outcome

Election_process_prevote_grant(i, m) ==                                 \* process_prevote.grant
  /\ UNCHANGED <<Election_memory>>                                      \* process_prevote.grant: changes
  /\ LET reply == [                                                     \* process_prevote.grant_tells_promise
         group |-> Election_group[i],                                   \* process_prevote.grant_tells_promise
         epoch |-> Election_epoch[i],                                   \* process_prevote.grant_tells_promise
         from |-> Election_self[i],                                     \* process_prevote.grant_tells_promise
         round |-> m.round,                                             \* process_prevote.grant_tells_promise
         granted |-> TRUE,                                              \* process_prevote.grant_tells_promise
         promised |-> Election_promised[i],                             \* process_prevote.grant_tells_promise
         prefix |-> Election_prefix[i]]                                 \* process_prevote.grant_tells_promise
     IN /\ Election_tell(i, "PreVoteAnswer", reply)                     \* process_prevote.grant_tells_promise
        /\ called(i, "process_prevote", "grant", {m}, {reply})          \* process_prevote.grant: outcome

\* Answers from what it knows and changes nothing at all.
Election_process_prevote(i, m) ==
  IF m.group # Election_group[i]                                        \* process_prevote.foreign: when
  THEN Election_process_prevote_foreign(i, m)                           \* process_prevote.foreign
  ELSE IF ~Election_voter[i][Election_self[i]]                          \* process_prevote.not_a_voter: when
  THEN Election_process_prevote_not_a_voter(i, m)                       \* process_prevote.not_a_voter
  ELSE IF m.epoch < Election_epoch[i]                                   \* process_prevote.older_epoch: when
  THEN Election_process_prevote_older_epoch(i, m)                       \* process_prevote.older_epoch
  ELSE IF m.epoch > Election_epoch[i]                                   \* process_prevote.newer_epoch: when
  THEN Election_process_prevote_newer_epoch(i, m)                       \* process_prevote.newer_epoch
  ELSE IF m.from = Election_self[i] \/ ~Election_voter[i][m.from]       \* process_prevote.stranger: when
  THEN Election_process_prevote_stranger(i, m)                          \* process_prevote.stranger
  ELSE IF Election_stance[i] = "leading" \/ Election_stance[i] = "campaigning" \* process_prevote.in_office: when
  THEN Election_process_prevote_in_office(i, m)                         \* process_prevote.in_office
  ELSE IF Election_silence[i] < Election_timeout[i]                     \* process_prevote.has_a_leader: when
  THEN Election_process_prevote_has_a_leader(i, m)                      \* process_prevote.has_a_leader
  ELSE IF m.prefix < Election_base[i]                                   \* process_prevote.behind: when
  THEN Election_process_prevote_behind(i, m)                            \* process_prevote.behind
  ELSE Election_process_prevote_grant(i, m)                             \* process_prevote.grant: otherwise

Election_process_prevote_ensures ==                                     \* process_prevote
  [][call'.handler = "process_prevote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "not_a_voter", "older_epoch", "newer_epoch", "stranger", "in_office", "has_a_leader", "behind", "grant"} \* process_prevote: outcome
    ]_<<Election_state, call>>

\* ------------------------------------------ handler process_prevote_answer

Election_process_prevote_answer_foreign(i, m) ==                        \* process_prevote_answer.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.foreign: changes
  /\ called(i, "process_prevote_answer", "foreign", {m}, {})            \* process_prevote_answer.foreign: outcome

Election_process_prevote_answer_other_epoch(i, m) ==                    \* process_prevote_answer.other_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.other_epoch: changes
  /\ called(i, "process_prevote_answer", "other_epoch", {m}, {})        \* process_prevote_answer.other_epoch: outcome

Election_process_prevote_answer_stranger(i, m) ==                       \* process_prevote_answer.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_prevote_answer.stranger: changes
  /\ called(i, "process_prevote_answer", "stranger", {m}, {})           \* process_prevote_answer.stranger: outcome

Election_process_prevote_answer_not_mine(i, m) ==                       \* process_prevote_answer.not_mine
  /\ Election_above' = [Election_above EXCEPT ![i] = IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i]] \* process_prevote_answer.not_mine_learns_ballot
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_heard, Election_replies>> \* process_prevote_answer.not_mine: changes
  /\ called(i, "process_prevote_answer", "not_mine", {m}, {})           \* process_prevote_answer.not_mine: outcome

\* What is missing here is fetched by the learner: it is told of the prefix in every answer.
Election_process_prevote_answer_refused(i, m) ==                        \* process_prevote_answer.refused
  /\ Election_above' = [Election_above EXCEPT ![i] = IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i]] \* process_prevote_answer.refused_learns_ballot
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_heard, Election_replies>> \* process_prevote_answer.refused: changes
  /\ called(i, "process_prevote_answer", "refused", {m}, {})            \* process_prevote_answer.refused: outcome

Election_process_prevote_answer_win(i, m) ==                            \* process_prevote_answer.win
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "campaigning"]   \* process_prevote_answer.win_campaigns
  /\ Election_above' = [Election_above EXCEPT ![i] = IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i]] \* process_prevote_answer.win_learns_ballot
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_heard>> \* process_prevote_answer.win: changes
  /\ LET reply == [                                                     \* process_prevote_answer.campaign_names_known_ballots
         above |-> Election_above'[i]]                                  \* process_prevote_answer.campaign_names_known_ballots
     IN /\ Election_tell(i, "Campaign", reply)                          \* process_prevote_answer.campaign_names_known_ballots
        /\ called(i, "process_prevote_answer", "win", {m}, {reply})     \* process_prevote_answer.win: outcome

Election_process_prevote_answer_count(i, m) ==                          \* process_prevote_answer.count
  /\ Election_above' = [Election_above EXCEPT ![i] = IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i]] \* process_prevote_answer.count_learns_ballot
  /\ Election_heard' = [Election_heard EXCEPT ![i][m.from] = TRUE]      \* process_prevote_answer.grant_counted
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_replies>> \* process_prevote_answer.count: changes
  /\ called(i, "process_prevote_answer", "count", {m}, {})              \* process_prevote_answer.count: outcome

Election_process_prevote_answer(i, m) ==
  IF m.group # Election_group[i]                                        \* process_prevote_answer.foreign: when
  THEN Election_process_prevote_answer_foreign(i, m)                    \* process_prevote_answer.foreign
  ELSE IF m.epoch # Election_epoch[i]                                   \* process_prevote_answer.other_epoch: when
  THEN Election_process_prevote_answer_other_epoch(i, m)                \* process_prevote_answer.other_epoch
  ELSE IF m.from = Election_self[i] \/ ~Election_voter[i][m.from]       \* process_prevote_answer.stranger: when
  THEN Election_process_prevote_answer_stranger(i, m)                   \* process_prevote_answer.stranger
  ELSE IF Election_stance[i] # "asking" \/ m.round # Election_round[i]  \* process_prevote_answer.not_mine: when
  THEN Election_process_prevote_answer_not_mine(i, m)                   \* process_prevote_answer.not_mine
  ELSE IF ~m.granted                                                    \* process_prevote_answer.refused: when
  THEN Election_process_prevote_answer_refused(i, m)                    \* process_prevote_answer.refused
  ELSE IF 2 * Cardinality({n \in Member : Election_voter[i][n] /\ (Election_heard[i][n] \/ n = m.from)}) > Cardinality({n \in Member : Election_voter[i][n]}) \* process_prevote_answer.win: when
  THEN Election_process_prevote_answer_win(i, m)                        \* process_prevote_answer.win
  ELSE Election_process_prevote_answer_count(i, m)                      \* process_prevote_answer.count: otherwise

Election_process_prevote_answer_ensures ==                              \* process_prevote_answer
  [][call'.handler = "process_prevote_answer" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "stranger", "not_mine", "refused", "win", "count"} \* process_prevote_answer: outcome
       /\ call'.case = "not_mine" =>                                    \* process_prevote_answer.not_mine
            /\ clause("process_prevote_answer.not_mine_learns_ballot", Election_above'[i] = (IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i])) \* process_prevote_answer.not_mine_learns_ballot
       /\ call'.case = "refused" =>                                     \* process_prevote_answer.refused
            /\ clause("process_prevote_answer.refused_learns_ballot", Election_above'[i] = (IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i])) \* process_prevote_answer.refused_learns_ballot
       /\ call'.case = "win" =>                                         \* process_prevote_answer.win
            /\ clause("process_prevote_answer.win_campaigns", Election_stance'[i] = "campaigning") \* process_prevote_answer.win_campaigns
            /\ clause("process_prevote_answer.win_learns_ballot", Election_above'[i] = (IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i])) \* process_prevote_answer.win_learns_ballot
       /\ call'.case = "count" =>                                       \* process_prevote_answer.count
            /\ clause("process_prevote_answer.count_learns_ballot", Election_above'[i] = (IF m.promised > Election_above[i] THEN m.promised ELSE Election_above[i])) \* process_prevote_answer.count_learns_ballot
            /\ clause("process_prevote_answer.grant_counted", Election_heard'[i][m.from]) \* process_prevote_answer.grant_counted
            /\ clause("process_prevote_answer.others_kept", \A n \in Member \ {m.from} : Election_heard'[i][n] <=> Election_heard[i][n]) \* process_prevote_answer.others_kept
    ]_<<Election_state, call>>

\* ----------------------------------------------------------- handler stand

Election_stand_noted(i, m) ==                                           \* stand.noted
  /\ Election_eligible' = [Election_eligible EXCEPT ![i] = m.eligible]  \* stand.fitness_noted
  /\ Election_promised' = [Election_promised EXCEPT ![i] = m.promised]  \* stand.promise_noted
  /\ Election_prefix' = [Election_prefix EXCEPT ![i] = m.prefix]        \* stand.prefix_noted
  /\ Election_base' = [Election_base EXCEPT ![i] = m.base]              \* stand.base_noted
  /\ UNCHANGED <<Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_above, Election_heard, Election_replies>> \* stand.noted: changes
  /\ called(i, "stand", "noted", {m}, {})                               \* stand.noted: outcome

Election_stand(i, m) ==
  Election_stand_noted(i, m)                                            \* stand.noted: otherwise

Election_stand_promise_is_current(i, m) ==                              \* stand.promise_is_current requires
  m.promised >= Election_promised[i]                                    \* stand.promise_is_current

Election_stand_ensures ==                                               \* stand
  [][call'.handler = "stand" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"noted"}                                      \* stand: outcome
       /\ clause("stand.promise_is_current", m.promised >= Election_promised[i]) \* stand.promise_is_current
       /\ call'.case = "noted" =>                                       \* stand.noted
            /\ clause("stand.fitness_noted", Election_eligible'[i] <=> m.eligible) \* stand.fitness_noted
            /\ clause("stand.promise_noted", Election_promised'[i] = m.promised) \* stand.promise_noted
            /\ clause("stand.prefix_noted", Election_prefix'[i] = m.prefix) \* stand.prefix_noted
            /\ clause("stand.base_noted", Election_base'[i] = m.base)   \* stand.base_noted
    ]_<<Election_state, call>>

\* ------------------------------------------------------ handler see_leader

Election_see_leader_own(i, m) ==                                        \* see_leader.own
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* see_leader.own: changes
  /\ called(i, "see_leader", "own", {m}, {})                            \* see_leader.own: outcome

\* A leader that is over must not keep its followers quiet.
Election_see_leader_stale(i, m) ==                                      \* see_leader.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* see_leader.stale: changes
  /\ called(i, "see_leader", "stale", {m}, {})                          \* see_leader.stale: outcome

Election_see_leader_depose(i, m) ==                                     \* see_leader.depose
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* see_leader.depose_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = m.ballot]        \* see_leader.depose_names_leader
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* see_leader.depose_ends_hand_over
  /\ Election_silence' = [Election_silence EXCEPT ![i] = 0]             \* see_leader.depose_restarts_silence
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* see_leader.depose_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_round, Election_above, Election_heard>> \* see_leader.depose: changes
  /\ LET reply == [                                                     \* see_leader.deposing_is_told
         ballot |-> IF Election_stance[i] = "leading" THEN Election_leader[i] ELSE 0] \* see_leader.deposing_is_told
     IN /\ Election_tell(i, "StepDown", reply)                          \* see_leader.deposing_is_told
        /\ called(i, "see_leader", "depose", {m}, {reply})              \* see_leader.depose: outcome

Election_see_leader_follow(i, m) ==                                     \* see_leader.follow
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* see_leader.follow_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = m.ballot]        \* see_leader.follow_names_leader
  /\ Election_silence' = [Election_silence EXCEPT ![i] = 0]             \* see_leader.follow_restarts_silence
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* see_leader.follow_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_round, Election_above, Election_heard, Election_replies>> \* see_leader.follow: changes
  /\ called(i, "see_leader", "follow", {m}, {})                         \* see_leader.follow: outcome

\* Only what the leader of the promised ballot did counts, and only after it is on disk.
Election_see_leader(i, m) ==
  IF owner[m.ballot] = Election_self[i]                                 \* see_leader.own: when
  THEN Election_see_leader_own(i, m)                                    \* see_leader.own
  ELSE IF m.ballot # Election_promised[i]                               \* see_leader.stale: when
  THEN Election_see_leader_stale(i, m)                                  \* see_leader.stale
  ELSE IF Election_stance[i] = "leading" \/ Election_stance[i] = "campaigning" \* see_leader.depose: when
  THEN Election_see_leader_depose(i, m)                                 \* see_leader.depose
  ELSE Election_see_leader_follow(i, m)                                 \* see_leader.follow: otherwise

Election_see_leader_jitter_is_short(i, m) ==                            \* see_leader.jitter_is_short requires
  m.jitter <= Election_timeout[i]                                       \* see_leader.jitter_is_short

Election_see_leader_ensures ==                                          \* see_leader
  [][call'.handler = "see_leader" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"own", "stale", "depose", "follow"}           \* see_leader: outcome
       /\ clause("see_leader.jitter_is_short", m.jitter <= Election_timeout[i]) \* see_leader.jitter_is_short
       /\ call'.case = "depose" =>                                      \* see_leader.depose
            /\ clause("see_leader.depose_follows", Election_stance'[i] = "follower") \* see_leader.depose_follows
            /\ clause("see_leader.depose_names_leader", Election_leader'[i] = m.ballot) \* see_leader.depose_names_leader
            /\ clause("see_leader.depose_ends_hand_over", ~Election_handing_over'[i]) \* see_leader.depose_ends_hand_over
            /\ clause("see_leader.depose_restarts_silence", Election_silence'[i] = 0) \* see_leader.depose_restarts_silence
            /\ clause("see_leader.depose_draws_patience", Election_patience'[i] = m.jitter) \* see_leader.depose_draws_patience
       /\ call'.case = "follow" =>                                      \* see_leader.follow
            /\ clause("see_leader.follow_follows", Election_stance'[i] = "follower") \* see_leader.follow_follows
            /\ clause("see_leader.follow_names_leader", Election_leader'[i] = m.ballot) \* see_leader.follow_names_leader
            /\ clause("see_leader.follow_restarts_silence", Election_silence'[i] = 0) \* see_leader.follow_restarts_silence
            /\ clause("see_leader.follow_draws_patience", Election_patience'[i] = m.jitter) \* see_leader.follow_draws_patience
    ]_<<Election_state, call>>

\* -------------------------------------------------------- handler make_way

Election_make_way_own(i, m) ==                                          \* make_way.own
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* make_way.own: changes
  /\ called(i, "make_way", "own", {m}, {})                              \* make_way.own: outcome

Election_make_way_stale(i, m) ==                                        \* make_way.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* make_way.stale: changes
  /\ called(i, "make_way", "stale", {m}, {})                            \* make_way.stale: outcome

Election_make_way_depose(i, m) ==                                       \* make_way.depose
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* make_way.depose_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* make_way.depose_forgets_leader
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* make_way.depose_ends_hand_over
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* make_way.depose_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_silence, Election_round, Election_above, Election_heard>> \* make_way.depose: changes
  /\ LET reply == [                                                     \* make_way.deposing_is_told
         ballot |-> IF Election_stance[i] = "leading" THEN Election_leader[i] ELSE 0] \* make_way.deposing_is_told
     IN /\ Election_tell(i, "StepDown", reply)                          \* make_way.deposing_is_told
        /\ called(i, "make_way", "depose", {m}, {reply})                \* make_way.depose: outcome

Election_make_way_step_aside(i, m) ==                                   \* make_way.step_aside
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* make_way.step_aside_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* make_way.step_aside_forgets_leader
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* make_way.step_aside_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_silence, Election_round, Election_above, Election_heard, Election_replies>> \* make_way.step_aside: changes
  /\ called(i, "make_way", "step_aside", {m}, {})                       \* make_way.step_aside: outcome

\* A promise is no sign of a leader: the silence goes on. It makes way for the candidate.
Election_make_way(i, m) ==
  IF owner[m.ballot] = Election_self[i]                                 \* make_way.own: when
  THEN Election_make_way_own(i, m)                                      \* make_way.own
  ELSE IF m.ballot # Election_promised[i]                               \* make_way.stale: when
  THEN Election_make_way_stale(i, m)                                    \* make_way.stale
  ELSE IF Election_stance[i] = "leading" \/ Election_stance[i] = "campaigning" \* make_way.depose: when
  THEN Election_make_way_depose(i, m)                                   \* make_way.depose
  ELSE Election_make_way_step_aside(i, m)                               \* make_way.step_aside: otherwise

Election_make_way_jitter_is_short(i, m) ==                              \* make_way.jitter_is_short requires
  m.jitter <= Election_timeout[i]                                       \* make_way.jitter_is_short

Election_make_way_ensures ==                                            \* make_way
  [][call'.handler = "make_way" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"own", "stale", "depose", "step_aside"}       \* make_way: outcome
       /\ clause("make_way.jitter_is_short", m.jitter <= Election_timeout[i]) \* make_way.jitter_is_short
       /\ call'.case = "depose" =>                                      \* make_way.depose
            /\ clause("make_way.depose_follows", Election_stance'[i] = "follower") \* make_way.depose_follows
            /\ clause("make_way.depose_forgets_leader", Election_leader'[i] = 0) \* make_way.depose_forgets_leader
            /\ clause("make_way.depose_ends_hand_over", ~Election_handing_over'[i]) \* make_way.depose_ends_hand_over
            /\ clause("make_way.depose_draws_patience", Election_patience'[i] = m.jitter) \* make_way.depose_draws_patience
       /\ call'.case = "step_aside" =>                                  \* make_way.step_aside
            /\ clause("make_way.step_aside_follows", Election_stance'[i] = "follower") \* make_way.step_aside_follows
            /\ clause("make_way.step_aside_forgets_leader", Election_leader'[i] = 0) \* make_way.step_aside_forgets_leader
            /\ clause("make_way.step_aside_draws_patience", Election_patience'[i] = m.jitter) \* make_way.step_aside_draws_patience
    ]_<<Election_state, call>>

\* ------------------------------------------------------ handler win_office

Election_win_office_unfit(i, m) ==                                      \* win_office.unfit
  /\ UNCHANGED <<Election_memory>>                                      \* win_office.unfit: changes
  /\ LET reply == [                                                     \* win_office.unfit_gives_up
         ballot |-> 0]                                                  \* win_office.unfit_gives_up
     IN /\ Election_tell(i, "StepDown", reply)                          \* win_office.unfit_gives_up
        /\ called(i, "win_office", "unfit", {m}, {reply})               \* win_office.unfit: outcome

Election_win_office_impostor(i, m) ==                                   \* win_office.impostor
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* win_office.impostor: changes
  /\ called(i, "win_office", "impostor", {m}, {})                       \* win_office.impostor: outcome

Election_win_office_overtaken(i, m) ==                                  \* win_office.overtaken
  /\ UNCHANGED <<Election_memory>>                                      \* win_office.overtaken: changes
  /\ LET reply == [                                                     \* win_office.overtaken_gives_up
         ballot |-> 0]                                                  \* win_office.overtaken_gives_up
     IN /\ Election_tell(i, "StepDown", reply)                          \* win_office.overtaken_gives_up
        /\ called(i, "win_office", "overtaken", {m}, {reply})           \* win_office.overtaken: outcome

Election_win_office_again(i, m) ==                                      \* win_office.again
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* win_office.again: changes
  /\ called(i, "win_office", "again", {m}, {})                          \* win_office.again: outcome

Election_win_office_lead(i, m) ==                                       \* win_office.lead
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "leading"]       \* win_office.leading
  /\ Election_leader' = [Election_leader EXCEPT ![i] = m.ballot]        \* win_office.own_ballot
  /\ Election_silence' = [Election_silence EXCEPT ![i] = 0]             \* win_office.lead_restarts_silence
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i]] \* win_office.first_count
  /\ Election_heard' = [Election_heard EXCEPT ![i] = [n \in Member |->  \* win_office.lead: changes
       FALSE                                                            \* win_office.lead_clears_voices
       ]]
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_round, Election_above, Election_replies>> \* win_office.lead: changes
  /\ called(i, "win_office", "lead", {m}, {})                           \* win_office.lead: outcome

\* A campaign may be won late, when its member has begun to ask again: the promises count.
Election_win_office(i, m) ==
  IF ~Election_eligible[i] \/ ~Election_voter[i][Election_self[i]]      \* win_office.unfit: when
  THEN Election_win_office_unfit(i, m)                                  \* win_office.unfit
  ELSE IF owner[m.ballot] # Election_self[i]                            \* win_office.impostor: when
  THEN Election_win_office_impostor(i, m)                               \* win_office.impostor
  ELSE IF m.ballot # Election_promised[i]                               \* win_office.overtaken: when
  THEN Election_win_office_overtaken(i, m)                              \* win_office.overtaken
  ELSE IF Election_stance[i] = "leading"                                \* win_office.again: when
  THEN Election_win_office_again(i, m)                                  \* win_office.again
  ELSE Election_win_office_lead(i, m)                                   \* win_office.lead: otherwise

Election_win_office_ensures ==                                          \* win_office
  [][call'.handler = "win_office" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"unfit", "impostor", "overtaken", "again", "lead"} \* win_office: outcome
       /\ call'.case = "lead" =>                                        \* win_office.lead
            /\ clause("win_office.leading", Election_stance'[i] = "leading") \* win_office.leading
            /\ clause("win_office.own_ballot", Election_leader'[i] = m.ballot) \* win_office.own_ballot
            /\ clause("win_office.lead_restarts_silence", Election_silence'[i] = 0) \* win_office.lead_restarts_silence
            /\ clause("win_office.first_count", Election_patience'[i] = Election_timeout[i]) \* win_office.first_count
            /\ clause("win_office.lead_clears_voices", \A n \in Member : ~Election_heard'[i][n]) \* win_office.lead_clears_voices
    ]_<<Election_state, call>>

\* ----------------------------------------------------- handler lose_office

Election_lose_office_no_office(i, m) ==                                 \* lose_office.no_office
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* lose_office.no_office: changes
  /\ called(i, "lose_office", "no_office", {m}, {})                     \* lose_office.no_office: outcome

Election_lose_office_withdraw(i, m) ==                                  \* lose_office.withdraw
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "follower"]      \* lose_office.withdraw_follows
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* lose_office.withdraw_forgets_leader
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = FALSE] \* lose_office.withdraw_ends_hand_over
  /\ Election_patience' = [Election_patience EXCEPT ![i] = m.jitter]    \* lose_office.withdraw_draws_patience
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_silence, Election_round, Election_above, Election_heard, Election_replies>> \* lose_office.withdraw: changes
  /\ called(i, "lose_office", "withdraw", {m}, {})                      \* lose_office.withdraw: outcome

\* The proposer gave up.
Election_lose_office(i, m) ==
  IF Election_stance[i] # "leading" /\ Election_stance[i] # "campaigning" \* lose_office.no_office: when
  THEN Election_lose_office_no_office(i, m)                             \* lose_office.no_office
  ELSE Election_lose_office_withdraw(i, m)                              \* lose_office.withdraw: otherwise

Election_lose_office_jitter_is_short(i, m) ==                           \* lose_office.jitter_is_short requires
  m.jitter <= Election_timeout[i]                                       \* lose_office.jitter_is_short

Election_lose_office_ensures ==                                         \* lose_office
  [][call'.handler = "lose_office" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"no_office", "withdraw"}                      \* lose_office: outcome
       /\ clause("lose_office.jitter_is_short", m.jitter <= Election_timeout[i]) \* lose_office.jitter_is_short
       /\ call'.case = "withdraw" =>                                    \* lose_office.withdraw
            /\ clause("lose_office.withdraw_follows", Election_stance'[i] = "follower") \* lose_office.withdraw_follows
            /\ clause("lose_office.withdraw_forgets_leader", Election_leader'[i] = 0) \* lose_office.withdraw_forgets_leader
            /\ clause("lose_office.withdraw_ends_hand_over", ~Election_handing_over'[i]) \* lose_office.withdraw_ends_hand_over
            /\ clause("lose_office.withdraw_draws_patience", Election_patience'[i] = m.jitter) \* lose_office.withdraw_draws_patience
    ]_<<Election_state, call>>

\* ----------------------------------------------------- handler hear_member

Election_hear_member_not_leading(i, m) ==                               \* hear_member.not_leading
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hear_member.not_leading: changes
  /\ called(i, "hear_member", "not_leading", {m}, {})                   \* hear_member.not_leading: outcome

Election_hear_member_other_ballot(i, m) ==                              \* hear_member.other_ballot
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hear_member.other_ballot: changes
  /\ called(i, "hear_member", "other_ballot", {m}, {})                  \* hear_member.other_ballot: outcome

Election_hear_member_mark(i, m) ==                                      \* hear_member.mark
  /\ Election_heard' = [Election_heard EXCEPT ![i][m.from] = TRUE]      \* hear_member.voice_counted
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_handing_over, Election_silence, Election_patience, Election_round, Election_above, Election_replies>> \* hear_member.mark: changes
  /\ called(i, "hear_member", "mark", {m}, {})                          \* hear_member.mark: outcome

\* Somebody is there who follows this leader.
Election_hear_member(i, m) ==
  IF Election_stance[i] # "leading"                                     \* hear_member.not_leading: when
  THEN Election_hear_member_not_leading(i, m)                           \* hear_member.not_leading
  ELSE IF m.ballot # Election_leader[i]                                 \* hear_member.other_ballot: when
  THEN Election_hear_member_other_ballot(i, m)                          \* hear_member.other_ballot
  ELSE Election_hear_member_mark(i, m)                                  \* hear_member.mark: otherwise

Election_hear_member_ensures ==                                         \* hear_member
  [][call'.handler = "hear_member" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "other_ballot", "mark"}        \* hear_member: outcome
       /\ call'.case = "mark" =>                                        \* hear_member.mark
            /\ clause("hear_member.voice_counted", Election_heard'[i][m.from]) \* hear_member.voice_counted
            /\ clause("hear_member.others_kept", \A n \in Member \ {m.from} : Election_heard'[i][n] <=> Election_heard[i][n]) \* hear_member.others_kept
    ]_<<Election_state, call>>

\* ------------------------------------------------------- handler hand_over

Election_hand_over_not_leading(i, m) ==                                 \* hand_over.not_leading
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.not_leading: changes
  /\ called(i, "hand_over", "not_leading", {m}, {})                     \* hand_over.not_leading: outcome

\* The target is told once; if it does not take over, the next count ends the hand-over.
Election_hand_over_under_way(i, m) ==                                   \* hand_over.under_way
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.under_way: changes
  /\ called(i, "hand_over", "under_way", {m}, {})                       \* hand_over.under_way: outcome

Election_hand_over_stranger(i, m) ==                                    \* hand_over.stranger
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.stranger: changes
  /\ called(i, "hand_over", "stranger", {m}, {})                        \* hand_over.stranger: outcome

Election_hand_over_lagging(i, m) ==                                     \* hand_over.lagging
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* hand_over.lagging: changes
  /\ called(i, "hand_over", "lagging", {m}, {})                         \* hand_over.lagging: outcome

Election_hand_over_hand_over(i, m) ==                                   \* hand_over.hand_over
  /\ Election_handing_over' = [Election_handing_over EXCEPT ![i] = TRUE] \* hand_over.proposes_no_more
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i]] \* hand_over.bounded
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_stance, Election_leader, Election_silence, Election_round, Election_above, Election_heard>> \* hand_over.hand_over: changes
  /\ LET reply == [                                                     \* hand_over.target_is_told_once
         group |-> Election_group[i],                                   \* hand_over.target_is_told_once
         epoch |-> Election_epoch[i],                                   \* hand_over.target_is_told_once
         from |-> Election_self[i],                                     \* hand_over.target_is_told_once
         ballot |-> Election_leader[i]]                                 \* hand_over.target_is_told_once
     IN /\ Election_tell(i, "CampaignNow", reply)                       \* hand_over.target_is_told_once
        /\ called(i, "hand_over", "hand_over", {m}, {reply})            \* hand_over.hand_over: outcome

Election_hand_over(i, m) ==
  IF Election_stance[i] # "leading"                                     \* hand_over.not_leading: when
  THEN Election_hand_over_not_leading(i, m)                             \* hand_over.not_leading
  ELSE IF Election_handing_over[i]                                      \* hand_over.under_way: when
  THEN Election_hand_over_under_way(i, m)                               \* hand_over.under_way
  ELSE IF m.target = Election_self[i] \/ ~Election_voter[i][m.target]   \* hand_over.stranger: when
  THEN Election_hand_over_stranger(i, m)                                \* hand_over.stranger
  ELSE IF m.reached < Election_base[i]                                  \* hand_over.lagging: when
  THEN Election_hand_over_lagging(i, m)                                 \* hand_over.lagging
  ELSE Election_hand_over_hand_over(i, m)                               \* hand_over.hand_over: otherwise

Election_hand_over_ensures ==                                           \* hand_over
  [][call'.handler = "hand_over" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_leading", "under_way", "stranger", "lagging", "hand_over"} \* hand_over: outcome
       /\ call'.case = "hand_over" =>                                   \* hand_over.hand_over
            /\ clause("hand_over.proposes_no_more", Election_handing_over'[i]) \* hand_over.proposes_no_more
            /\ clause("hand_over.bounded", Election_patience'[i] = Election_timeout[i]) \* hand_over.bounded
    ]_<<Election_state, call>>

\* -------------------------------------------- handler process_campaign_now

Election_process_campaign_now_foreign(i, m) ==                          \* process_campaign_now.foreign
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.foreign: changes
  /\ called(i, "process_campaign_now", "foreign", {m}, {})              \* process_campaign_now.foreign: outcome

Election_process_campaign_now_other_epoch(i, m) ==                      \* process_campaign_now.other_epoch
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.other_epoch: changes
  /\ called(i, "process_campaign_now", "other_epoch", {m}, {})          \* process_campaign_now.other_epoch: outcome

Election_process_campaign_now_impostor(i, m) ==                         \* process_campaign_now.impostor
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.impostor: changes
  /\ called(i, "process_campaign_now", "impostor", {m}, {})             \* process_campaign_now.impostor: outcome

Election_process_campaign_now_unfit(i, m) ==                            \* process_campaign_now.unfit
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.unfit: changes
  /\ called(i, "process_campaign_now", "unfit", {m}, {})                \* process_campaign_now.unfit: outcome

\* The own campaign has a higher ballot, so the same message cannot start a second one.
Election_process_campaign_now_stale(i, m) ==                            \* process_campaign_now.stale
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.stale: changes
  /\ called(i, "process_campaign_now", "stale", {m}, {})                \* process_campaign_now.stale: outcome

Election_process_campaign_now_busy(i, m) ==                             \* process_campaign_now.busy
  /\ UNCHANGED <<Election_memory, Election_replies>>                    \* process_campaign_now.busy: changes
  /\ called(i, "process_campaign_now", "busy", {m}, {})                 \* process_campaign_now.busy: outcome

Election_process_campaign_now_campaign(i, m) ==                         \* process_campaign_now.campaign
  /\ Election_stance' = [Election_stance EXCEPT ![i] = "campaigning"]   \* process_campaign_now.campaign_campaigns
  /\ Election_leader' = [Election_leader EXCEPT ![i] = 0]               \* process_campaign_now.campaign_forgets_leader
  /\ Election_patience' = [Election_patience EXCEPT ![i] = Election_timeout[i]] \* process_campaign_now.campaign_is_bounded
  /\ UNCHANGED <<Election_eligible, Election_promised, Election_prefix, Election_base, Election_handing_over, Election_silence, Election_round, Election_above, Election_heard>> \* process_campaign_now.campaign: changes
  /\ LET reply == [                                                     \* process_campaign_now.hand_over_campaign_names_known_ballots
         above |-> Election_above[i]]                                   \* process_campaign_now.hand_over_campaign_names_known_ballots
     IN /\ Election_tell(i, "Campaign", reply)                          \* process_campaign_now.hand_over_campaign_names_known_ballots
        /\ called(i, "process_campaign_now", "campaign", {m}, {reply})  \* process_campaign_now.campaign: outcome

\* The followed leader asks this member to take its place: no question first, no waiting.
Election_process_campaign_now(i, m) ==
  IF m.group # Election_group[i]                                        \* process_campaign_now.foreign: when
  THEN Election_process_campaign_now_foreign(i, m)                      \* process_campaign_now.foreign
  ELSE IF m.epoch # Election_epoch[i]                                   \* process_campaign_now.other_epoch: when
  THEN Election_process_campaign_now_other_epoch(i, m)                  \* process_campaign_now.other_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~Election_voter[i][m.from] \/ m.from = Election_self[i] \* process_campaign_now.impostor: when
  THEN Election_process_campaign_now_impostor(i, m)                     \* process_campaign_now.impostor
  ELSE IF ~Election_eligible[i] \/ ~Election_voter[i][Election_self[i]] \* process_campaign_now.unfit: when
  THEN Election_process_campaign_now_unfit(i, m)                        \* process_campaign_now.unfit
  ELSE IF m.ballot # Election_promised[i]                               \* process_campaign_now.stale: when
  THEN Election_process_campaign_now_stale(i, m)                        \* process_campaign_now.stale
  ELSE IF Election_stance[i] # "follower"                               \* process_campaign_now.busy: when
  THEN Election_process_campaign_now_busy(i, m)                         \* process_campaign_now.busy
  ELSE Election_process_campaign_now_campaign(i, m)                     \* process_campaign_now.campaign: otherwise

Election_process_campaign_now_ensures ==                                \* process_campaign_now
  [][call'.handler = "process_campaign_now" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "other_epoch", "impostor", "unfit", "stale", "busy", "campaign"} \* process_campaign_now: outcome
       /\ call'.case = "campaign" =>                                    \* process_campaign_now.campaign
            /\ clause("process_campaign_now.campaign_campaigns", Election_stance'[i] = "campaigning") \* process_campaign_now.campaign_campaigns
            /\ clause("process_campaign_now.campaign_forgets_leader", Election_leader'[i] = 0) \* process_campaign_now.campaign_forgets_leader
            /\ clause("process_campaign_now.campaign_is_bounded", Election_patience'[i] = Election_timeout[i]) \* process_campaign_now.campaign_is_bounded
    ]_<<Election_state, call>>

\* ------------------------------------------------ clauses of the component

Election_group_is_real ==                                               \* Election.group_is_real
  \A i \in Election_Instances :
    Election_group[i] # NoGroup                                         \* Election.group_is_real

\* Its own ballots are used by nobody else.
Election_leader_owns_its_ballot ==                                      \* Election.leader_owns_its_ballot
  \A i \in Election_Instances :
    Election_stance[i] = "leading" => owner[Election_leader[i]] = Election_self[i] \* Election.leader_owns_its_ballot

Election_only_leaders_hand_over ==                                      \* Election.only_leaders_hand_over
  \A i \in Election_Instances :
    Election_handing_over[i] => Election_stance[i] = "leading"          \* Election.only_leaders_hand_over

Election_asker_grants_itself ==                                         \* Election.asker_grants_itself
  \A i \in Election_Instances :
    Election_stance[i] = "asking" => Election_heard[i][Election_self[i]] \* Election.asker_grants_itself

Election_silence_is_counted_to_timeout ==                               \* Election.silence_is_counted_to_timeout
  \A i \in Election_Instances :
    Election_silence[i] <= Election_timeout[i]                          \* Election.silence_is_counted_to_timeout

\* So every member that is let acts within three timeouts of the last sign of a leader.
Election_patience_is_bounded ==                                         \* Election.patience_is_bounded
  \A i \in Election_Instances :
    Election_patience[i] <= Election_timeout[i] + Election_timeout[i]   \* Election.patience_is_bounded

Election_steps ==                                                       \* Election
  [][call'.handler \in {"tick", "resume", "process_prevote", "process_prevote_answer", "stand", "see_leader", "make_way", "win_office", "lose_office", "hear_member", "hand_over", "process_campaign_now"} =>
       LET i == call'.instance IN
       /\ clause("Election.promise_never_drops", Election_promised'[i] >= Election_promised[i]) \* Election.promise_never_drops
       /\ clause("Election.known_ballots_never_drop", Election_above'[i] >= Election_above[i]) \* Election.known_ballots_never_drop
    ]_<<Election_state, call>>

====
