---- MODULE TallyActions ----
\* Generated from tally.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, TallyTypes

CONSTANTS
  Tally_group,                                                          \* given: Tally_group[i]
  Tally_epoch,                                                          \* given: Tally_epoch[i]
  Tally_voter,                                                          \* given: Tally_voter[i]
  Tally_given_slot,                                                     \* given: Tally_given_slot[i]
  Tally_KEEP_TOLD,                                                      \* TRUE: answers without a promise are kept
  Tally_Instances                                                       \* what runs this component

VARIABLES
  Tally_slot,
  Tally_ballot,
  Tally_value,
  Tally_voted,
  Tally_chosen,
  Tally_told,
  Tally_alarms

Tally_memory == <<Tally_slot, Tally_ballot, Tally_value, Tally_voted, Tally_chosen>>
Tally_replies == <<Tally_told>>
Tally_state == <<Tally_slot, Tally_ballot, Tally_value, Tally_voted, Tally_chosen, Tally_told, Tally_alarms>>


Tally_initial_slot == [i \in Tally_Instances |-> Tally_given_slot[i]]
Tally_initial_ballot == [i \in Tally_Instances |-> 0]
Tally_initial_value == [i \in Tally_Instances |-> NoValue]
Tally_initial_voted == [i \in Tally_Instances |-> [k \in Member |-> FALSE]]
Tally_initial_chosen == [i \in Tally_Instances |-> FALSE]

Tally_starts ==
  /\ Tally_told = [i \in Tally_Instances |-> {}]
  /\ Tally_alarms = {}
  /\ no_call

Tally_init ==
  /\ Tally_slot = Tally_initial_slot
  /\ Tally_ballot = Tally_initial_ballot
  /\ Tally_value = Tally_initial_value
  /\ Tally_voted = Tally_initial_voted
  /\ Tally_chosen = Tally_initial_chosen
  /\ Tally_starts

\* An answer without a promise leaves at once.
Tally_tell(i, kind, reply) ==
  /\ Tally_told' = IF Tally_KEEP_TOLD
       THEN [Tally_told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE Tally_told
  /\ UNCHANGED <<>>

\* ------------------------------------------------------ handler process_2b

Tally_process_2b_foreign(i, m) ==                                       \* process_2b.foreign
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.foreign: changes
  /\ called(i, "process_2b", "foreign", {m}, {})                        \* process_2b.foreign: outcome

Tally_process_2b_older_epoch(i, m) ==                                   \* process_2b.older_epoch
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.older_epoch: changes
  /\ called(i, "process_2b", "older_epoch", {m}, {})                    \* process_2b.older_epoch: outcome

Tally_process_2b_newer_epoch(i, m) ==                                   \* process_2b.newer_epoch
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.newer_epoch: changes
  /\ called(i, "process_2b", "newer_epoch", {m}, {})                    \* process_2b.newer_epoch: outcome

\* Only the votes of voters count, whoever sends more.
Tally_process_2b_stranger(i, m) ==                                      \* process_2b.stranger
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.stranger: changes
  /\ called(i, "process_2b", "stranger", {m}, {})                       \* process_2b.stranger: outcome

Tally_process_2b_other_slot(i, m) ==                                    \* process_2b.other_slot
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.other_slot: changes
  /\ called(i, "process_2b", "other_slot", {m}, {})                     \* process_2b.other_slot: outcome

\* What is chosen at a ballot is proposed again at every higher one.
Tally_process_2b_divergence(i, m) ==                                    \* process_2b.divergence
  /\ UNCHANGED <<Tally_memory, Tally_replies>>                          \* process_2b.divergence: changes
  /\ Tally_alarms' = Tally_alarms \cup {"chosen_value_changed"}         \* process_2b.divergence: alarm chosen_value_changed
  /\ called(i, "process_2b", "divergence", {m}, {})                     \* process_2b.divergence: outcome

Tally_process_2b_chosen_before(i, m) ==                                 \* process_2b.chosen_before
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.chosen_before: changes
  /\ called(i, "process_2b", "chosen_before", {m}, {})                  \* process_2b.chosen_before: outcome

Tally_process_2b_stale(i, m) ==                                         \* process_2b.stale
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.stale: changes
  /\ called(i, "process_2b", "stale", {m}, {})                          \* process_2b.stale: outcome

Tally_process_2b_conflict(i, m) ==                                      \* process_2b.conflict
  /\ UNCHANGED <<Tally_memory, Tally_replies>>                          \* process_2b.conflict: changes
  /\ Tally_alarms' = Tally_alarms \cup {"two_values_one_ballot"}        \* process_2b.conflict: alarm two_values_one_ballot
  /\ called(i, "process_2b", "conflict", {m}, {})                       \* process_2b.conflict: outcome

\* A sender counts once.
Tally_process_2b_again(i, m) ==                                         \* process_2b.again
  /\ UNCHANGED <<Tally_memory, Tally_replies, Tally_alarms>>            \* process_2b.again: changes
  /\ called(i, "process_2b", "again", {m}, {})                          \* process_2b.again: outcome

Tally_process_2b_choose(i, m) ==                                        \* process_2b.choose
  /\ Tally_ballot' = [Tally_ballot EXCEPT ![i] = m.ballot]              \* process_2b.chosen_ballot_recorded
  /\ Tally_value' = [Tally_value EXCEPT ![i] = m.value]                 \* process_2b.chosen_value_recorded
  /\ Tally_chosen' = [Tally_chosen EXCEPT ![i] = TRUE]                  \* process_2b.choice_recorded
  /\ UNCHANGED <<Tally_slot, Tally_voted, Tally_alarms>>                \* process_2b.choose: changes
  /\ LET reply == [                                                     \* process_2b.choice_is_told
         ballot |-> m.ballot,                                           \* process_2b.choice_is_told
         slot |-> m.slot,                                               \* process_2b.choice_is_told
         value |-> m.value]                                             \* process_2b.choice_is_told
     IN /\ Tally_tell(i, "Chosen", reply)                               \* process_2b.choice_is_told
        /\ called(i, "process_2b", "choose", {m}, {reply})              \* process_2b.choose: outcome

\* Votes of two ballots are never added together.
Tally_process_2b_restart(i, m) ==                                       \* process_2b.restart
  /\ Tally_ballot' = [Tally_ballot EXCEPT ![i] = m.ballot]              \* process_2b.higher_ballot_recorded
  /\ Tally_value' = [Tally_value EXCEPT ![i] = m.value]                 \* process_2b.higher_value_recorded
  /\ Tally_voted' = [Tally_voted EXCEPT ![i] = [k \in Member |->        \* process_2b.restart: changes
       k = m.from                                                       \* process_2b.first_sender_counted
       ]]
  /\ UNCHANGED <<Tally_slot, Tally_chosen, Tally_replies, Tally_alarms>> \* process_2b.restart: changes
  /\ called(i, "process_2b", "restart", {m}, {})                        \* process_2b.restart: outcome

Tally_process_2b_count(i, m) ==                                         \* process_2b.count
  /\ Tally_voted' = [Tally_voted EXCEPT ![i][m.from] = TRUE]            \* process_2b.sender_counted
  /\ UNCHANGED <<Tally_slot, Tally_ballot, Tally_value, Tally_chosen, Tally_replies, Tally_alarms>> \* process_2b.count: changes
  /\ called(i, "process_2b", "count", {m}, {})                          \* process_2b.count: outcome

\* One vote of one member. The own vote comes here too, when it is durable.
Tally_process_2b(i, m) ==
  IF m.group # Tally_group[i]                                           \* process_2b.foreign: when
  THEN Tally_process_2b_foreign(i, m)                                   \* process_2b.foreign
  ELSE IF m.epoch < Tally_epoch[i]                                      \* process_2b.older_epoch: when
  THEN Tally_process_2b_older_epoch(i, m)                               \* process_2b.older_epoch
  ELSE IF m.epoch > Tally_epoch[i]                                      \* process_2b.newer_epoch: when
  THEN Tally_process_2b_newer_epoch(i, m)                               \* process_2b.newer_epoch
  ELSE IF ~Tally_voter[i][m.from]                                       \* process_2b.stranger: when
  THEN Tally_process_2b_stranger(i, m)                                  \* process_2b.stranger
  ELSE IF m.slot # Tally_slot[i]                                        \* process_2b.other_slot: when
  THEN Tally_process_2b_other_slot(i, m)                                \* process_2b.other_slot
  ELSE IF Tally_chosen[i] /\ m.ballot >= Tally_ballot[i] /\ m.value # Tally_value[i] \* process_2b.divergence: when
  THEN Tally_process_2b_divergence(i, m)                                \* process_2b.divergence
  ELSE IF Tally_chosen[i]                                               \* process_2b.chosen_before: when
  THEN Tally_process_2b_chosen_before(i, m)                             \* process_2b.chosen_before
  ELSE IF m.ballot < Tally_ballot[i]                                    \* process_2b.stale: when
  THEN Tally_process_2b_stale(i, m)                                     \* process_2b.stale
  ELSE IF m.ballot = Tally_ballot[i] /\ m.value # Tally_value[i]        \* process_2b.conflict: when
  THEN Tally_process_2b_conflict(i, m)                                  \* process_2b.conflict
  ELSE IF m.ballot = Tally_ballot[i] /\ Tally_voted[i][m.from]          \* process_2b.again: when
  THEN Tally_process_2b_again(i, m)                                     \* process_2b.again
  ELSE IF 2 * Cardinality({k \in Member : Tally_voter[i][k] /\ ((m.ballot = Tally_ballot[i] /\ Tally_voted[i][k]) \/ k = m.from)}) > Cardinality({k \in Member : Tally_voter[i][k]}) \* process_2b.choose: when
  THEN Tally_process_2b_choose(i, m)                                    \* process_2b.choose
  ELSE IF m.ballot > Tally_ballot[i]                                    \* process_2b.restart: when
  THEN Tally_process_2b_restart(i, m)                                   \* process_2b.restart
  ELSE Tally_process_2b_count(i, m)                                     \* process_2b.count: otherwise

Tally_process_2b_ballot_is_real(i, m) ==                                \* process_2b.ballot_is_real requires
  m.ballot # 0                                                          \* process_2b.ballot_is_real

Tally_process_2b_value_is_real(i, m) ==                                 \* process_2b.value_is_real requires
  m.value # NoValue                                                     \* process_2b.value_is_real

Tally_process_2b_ensures ==                                             \* process_2b
  [][call'.handler = "process_2b" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "older_epoch", "newer_epoch", "stranger", "other_slot", "divergence", "chosen_before", "stale", "conflict", "again", "choose", "restart", "count"} \* process_2b: outcome
       /\ clause("process_2b.ballot_is_real", m.ballot # 0)             \* process_2b.ballot_is_real
       /\ clause("process_2b.value_is_real", m.value # NoValue)         \* process_2b.value_is_real
       /\ call'.case = "choose" =>                                      \* process_2b.choose
            /\ clause("process_2b.chosen_ballot_recorded", Tally_ballot'[i] = m.ballot) \* process_2b.chosen_ballot_recorded
            /\ clause("process_2b.chosen_value_recorded", Tally_value'[i] = m.value) \* process_2b.chosen_value_recorded
            /\ clause("process_2b.choice_recorded", Tally_chosen'[i])   \* process_2b.choice_recorded
       /\ call'.case = "restart" =>                                     \* process_2b.restart
            /\ clause("process_2b.higher_ballot_recorded", Tally_ballot'[i] = m.ballot) \* process_2b.higher_ballot_recorded
            /\ clause("process_2b.higher_value_recorded", Tally_value'[i] = m.value) \* process_2b.higher_value_recorded
            /\ clause("process_2b.first_sender_counted", \A k \in Member : Tally_voted'[i][k] <=> k = m.from) \* process_2b.first_sender_counted
       /\ call'.case = "count" =>                                       \* process_2b.count
            /\ clause("process_2b.sender_counted", Tally_voted'[i][m.from]) \* process_2b.sender_counted
            /\ clause("process_2b.others_kept", \A k \in Member \ {m.from} : Tally_voted'[i][k] <=> Tally_voted[i][k]) \* process_2b.others_kept
    ]_<<Tally_state, call>>

\* ------------------------------------------------------ handler begin_slot

Tally_begin_slot_begin(i, m) ==                                         \* begin_slot.begin
  /\ Tally_slot' = [Tally_slot EXCEPT ![i] = m.slot]                    \* begin_slot.slot_begun
  /\ Tally_ballot' = [Tally_ballot EXCEPT ![i] = 0]                     \* begin_slot.ballot_freed
  /\ Tally_value' = [Tally_value EXCEPT ![i] = NoValue]                 \* begin_slot.value_freed
  /\ Tally_voted' = [Tally_voted EXCEPT ![i] = [k \in Member |->        \* begin_slot.begin: changes
       FALSE                                                            \* begin_slot.voters_freed
       ]]
  /\ Tally_chosen' = [Tally_chosen EXCEPT ![i] = FALSE]                 \* begin_slot.choice_freed
  /\ UNCHANGED <<Tally_replies, Tally_alarms>>                          \* begin_slot.begin: changes
  /\ called(i, "begin_slot", "begin", {m}, {})                          \* begin_slot.begin: outcome

\* The window moved on: the tally begins with nothing counted.
Tally_begin_slot(i, m) ==
  Tally_begin_slot_begin(i, m)                                          \* begin_slot.begin: otherwise

Tally_begin_slot_ensures ==                                             \* begin_slot
  [][call'.handler = "begin_slot" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"begin"}                                      \* begin_slot: outcome
       /\ call'.case = "begin" =>                                       \* begin_slot.begin
            /\ clause("begin_slot.slot_begun", Tally_slot'[i] = m.slot) \* begin_slot.slot_begun
            /\ clause("begin_slot.ballot_freed", Tally_ballot'[i] = 0)  \* begin_slot.ballot_freed
            /\ clause("begin_slot.value_freed", Tally_value'[i] = NoValue) \* begin_slot.value_freed
            /\ clause("begin_slot.voters_freed", \A k \in Member : ~Tally_voted'[i][k]) \* begin_slot.voters_freed
            /\ clause("begin_slot.choice_freed", ~Tally_chosen'[i])     \* begin_slot.choice_freed
    ]_<<Tally_state, call>>

\* ------------------------------------------------ clauses of the component

Tally_group_is_real ==                                                  \* Tally.group_is_real
  \A i \in Tally_Instances :
    Tally_group[i] # NoGroup                                            \* Tally.group_is_real

\* Nothing is counted, or one value at one ballot.
Tally_tally_is_whole ==                                                 \* Tally.tally_is_whole
  \A i \in Tally_Instances :
    Tally_ballot[i] = 0 <=> Tally_value[i] = NoValue                    \* Tally.tally_is_whole

Tally_choice_has_ballot ==                                              \* Tally.choice_has_ballot
  \A i \in Tally_Instances :
    Tally_chosen[i] => Tally_ballot[i] # 0                              \* Tally.choice_has_ballot

====
