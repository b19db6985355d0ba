---- MODULE LearnerActions ----
\* Generated from learner.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, LearnerTypes

CONSTANTS
  Learner_TWO_TO_60,                                                    \* a number TLC can count to
  Learner_self,                                                         \* given: Learner_self[i]
  Learner_group,                                                        \* given: Learner_group[i]
  Learner_epoch,                                                        \* given: Learner_epoch[i]
  Learner_voter,                                                        \* given: Learner_voter[i]
  Learner_capacity,                                                     \* given: Learner_capacity[i]
  Learner_KEEP_TOLD,                                                    \* TRUE: answers without a promise are kept
  Learner_Instances                                                     \* what runs this component

VARIABLES
  Learner_base,
  Learner_prefix,
  Learner_horizon,
  Learner_decided,
  Learner_told,
  Learner_alarms

Learner_memory == <<Learner_base, Learner_prefix, Learner_horizon, Learner_decided>>
Learner_replies == <<Learner_told>>
Learner_state == <<Learner_base, Learner_prefix, Learner_horizon, Learner_decided, Learner_told, Learner_alarms>>

Learner_window(i) == Learner_base[i] .. Learner_base[i] + Learner_capacity[i] - 1
Learner_next_window(i) == Learner_base'[i] .. Learner_base'[i] + Learner_capacity[i] - 1

Learner_initial_base == [i \in Learner_Instances |-> 0]
Learner_initial_prefix == [i \in Learner_Instances |-> 0]
Learner_initial_horizon == [i \in Learner_Instances |-> 0]
Learner_initial_decided == [i \in Learner_Instances |-> [s \in Learner_initial_base[i] .. Learner_initial_base[i] + Learner_capacity[i] - 1 |-> no_Decision]]

Learner_starts ==
  /\ Learner_told = [i \in Learner_Instances |-> {}]
  /\ Learner_alarms = {}
  /\ no_call

Learner_init ==
  /\ Learner_base = Learner_initial_base
  /\ Learner_prefix = Learner_initial_prefix
  /\ Learner_horizon = Learner_initial_horizon
  /\ Learner_decided = Learner_initial_decided
  /\ Learner_starts

\* An answer without a promise leaves at once.
Learner_tell(i, kind, reply) ==
  /\ Learner_told' = IF Learner_KEEP_TOLD
       THEN [Learner_told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE Learner_told
  /\ UNCHANGED <<>>

\* -------------------------------------------------- handler process_commit

Learner_process_commit_foreign(i, m) ==                                 \* process_commit.foreign
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.foreign: changes
  /\ called(i, "process_commit", "foreign", {m}, {})                    \* process_commit.foreign: outcome

Learner_process_commit_older_epoch(i, m) ==                             \* process_commit.older_epoch
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.older_epoch: changes
  /\ called(i, "process_commit", "older_epoch", {m}, {})                \* process_commit.older_epoch: outcome

Learner_process_commit_newer_epoch(i, m) ==                             \* process_commit.newer_epoch
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.newer_epoch: changes
  /\ called(i, "process_commit", "newer_epoch", {m}, {})                \* process_commit.newer_epoch: outcome

Learner_process_commit_impostor(i, m) ==                                \* process_commit.impostor
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.impostor: changes
  /\ called(i, "process_commit", "impostor", {m}, {})                   \* process_commit.impostor: outcome

Learner_process_commit_below_window(i, m) ==                            \* process_commit.below_window
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.below_window: changes
  /\ called(i, "process_commit", "below_window", {m}, {})               \* process_commit.below_window: outcome

Learner_process_commit_beyond_window(i, m) ==                           \* process_commit.beyond_window
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.beyond_window: changes
  /\ called(i, "process_commit", "beyond_window", {m}, {})              \* process_commit.beyond_window: outcome

Learner_process_commit_known_already(i, m) ==                           \* process_commit.known_already
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.known_already: changes
  /\ called(i, "process_commit", "known_already", {m}, {})              \* process_commit.known_already: outcome

\* A vote at another ballot may be for another value than the decided one.
Learner_process_commit_fetch(i, m) ==                                   \* process_commit.fetch
  /\ UNCHANGED <<Learner_memory, Learner_alarms>>                       \* process_commit.fetch: changes
  /\ LET reply == [                                                     \* process_commit.value_is_fetched
         first |-> m.slot,                                              \* process_commit.value_is_fetched
         end |-> m.slot + 1]                                            \* process_commit.value_is_fetched
     IN /\ Learner_tell(i, "Fetch", reply)                              \* process_commit.value_is_fetched
        /\ called(i, "process_commit", "fetch", {m}, {reply})           \* process_commit.fetch: outcome

Learner_process_commit_divergence(i, m) ==                              \* process_commit.divergence
  /\ UNCHANGED <<Learner_memory, Learner_replies>>                      \* process_commit.divergence: changes
  /\ Learner_alarms' = Learner_alarms \cup {"chosen_value_changed"}     \* process_commit.divergence: alarm chosen_value_changed
  /\ called(i, "process_commit", "divergence", {m}, {})                 \* process_commit.divergence: outcome

Learner_process_commit_settled(i, m) ==                                 \* process_commit.settled
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* process_commit.settled: changes
  /\ called(i, "process_commit", "settled", {m}, {})                    \* process_commit.settled: outcome

Learner_process_commit_trust(i, m) ==                                   \* process_commit.trust
  /\ UNCHANGED <<Learner_memory, Learner_alarms>>                       \* process_commit.trust: changes
  /\ LET reply == [                                                     \* process_commit.own_vote_is_chosen
         ballot |-> m.ballot,                                           \* process_commit.own_vote_is_chosen
         slot |-> m.slot,                                               \* process_commit.own_vote_is_chosen
         value |-> m.vote_value]                                        \* process_commit.own_vote_is_chosen
     IN /\ Learner_tell(i, "Chosen", reply)                             \* process_commit.own_vote_is_chosen
        /\ called(i, "process_commit", "trust", {m}, {reply})           \* process_commit.trust: outcome

\* Commit information is a hint: it says that the slot is decided, and only a vote at the
\* leader's own ballot says with which value.
Learner_process_commit(i, m) ==
  IF m.group # Learner_group[i]                                         \* process_commit.foreign: when
  THEN Learner_process_commit_foreign(i, m)                             \* process_commit.foreign
  ELSE IF m.epoch < Learner_epoch[i]                                    \* process_commit.older_epoch: when
  THEN Learner_process_commit_older_epoch(i, m)                         \* process_commit.older_epoch
  ELSE IF m.epoch > Learner_epoch[i]                                    \* process_commit.newer_epoch: when
  THEN Learner_process_commit_newer_epoch(i, m)                         \* process_commit.newer_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~Learner_voter[i][m.from]         \* process_commit.impostor: when
  THEN Learner_process_commit_impostor(i, m)                            \* process_commit.impostor
  ELSE IF m.slot < Learner_base[i]                                      \* process_commit.below_window: when
  THEN Learner_process_commit_below_window(i, m)                        \* process_commit.below_window
  ELSE IF m.slot - Learner_base[i] >= Learner_capacity[i]               \* process_commit.beyond_window: when
  THEN Learner_process_commit_beyond_window(i, m)                       \* process_commit.beyond_window
  ELSE IF m.vote_ballot # m.ballot /\ Learner_decided[i][m.slot].value # NoValue \* process_commit.known_already: when
  THEN Learner_process_commit_known_already(i, m)                       \* process_commit.known_already
  ELSE IF m.vote_ballot # m.ballot                                      \* process_commit.fetch: when
  THEN Learner_process_commit_fetch(i, m)                               \* process_commit.fetch
  ELSE IF Learner_decided[i][m.slot].value # NoValue /\ Learner_decided[i][m.slot].value # m.vote_value \* process_commit.divergence: when
  THEN Learner_process_commit_divergence(i, m)                          \* process_commit.divergence
  ELSE IF Learner_decided[i][m.slot].value # NoValue                    \* process_commit.settled: when
  THEN Learner_process_commit_settled(i, m)                             \* process_commit.settled
  ELSE Learner_process_commit_trust(i, m)                               \* process_commit.trust: otherwise

Learner_process_commit_ballot_is_real(i, m) ==                          \* process_commit.ballot_is_real requires
  m.ballot # 0                                                          \* process_commit.ballot_is_real

Learner_process_commit_vote_is_whole(i, m) ==                           \* process_commit.vote_is_whole requires
  m.vote_ballot = 0 <=> m.vote_value = NoValue                          \* process_commit.vote_is_whole

Learner_process_commit_ensures ==                                       \* process_commit
  [][call'.handler = "process_commit" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "older_epoch", "newer_epoch", "impostor", "below_window", "beyond_window", "known_already", "fetch", "divergence", "settled", "trust"} \* process_commit: outcome
       /\ clause("process_commit.ballot_is_real", m.ballot # 0)         \* process_commit.ballot_is_real
       /\ clause("process_commit.vote_is_whole", m.vote_ballot = 0 <=> m.vote_value = NoValue) \* process_commit.vote_is_whole
    ]_<<Learner_state, call>>

\* ----------------------------------------------------------- handler learn

Learner_learn_below_window(i, m) ==                                     \* learn.below_window
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* learn.below_window: changes
  /\ called(i, "learn", "below_window", {m}, {})                        \* learn.below_window: outcome

Learner_learn_beyond_window(i, m) ==                                    \* learn.beyond_window
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* learn.beyond_window: changes
  /\ called(i, "learn", "beyond_window", {m}, {})                       \* learn.beyond_window: outcome

Learner_learn_again(i, m) ==                                            \* learn.again
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* learn.again: changes
  /\ called(i, "learn", "again", {m}, {})                               \* learn.again: outcome

Learner_learn_divergence(i, m) ==                                       \* learn.divergence
  /\ UNCHANGED <<Learner_memory, Learner_replies>>                      \* learn.divergence: changes
  /\ Learner_alarms' = Learner_alarms \cup {"chosen_value_changed"}     \* learn.divergence: alarm chosen_value_changed
  /\ called(i, "learn", "divergence", {m}, {})                          \* learn.divergence: outcome

Learner_learn_record(i, m) ==                                           \* learn.record
  /\ Learner_decided' = [Learner_decided EXCEPT ![i][m.slot] =          \* learn.record: changes
       [value |-> m.value]]                                             \* learn.value_recorded
  /\ Learner_horizon' = [Learner_horizon EXCEPT ![i] = IF m.slot < Learner_horizon[i] THEN Learner_horizon[i] ELSE m.slot + 1] \* learn.slot_is_known
  \* learn.digest_recorded: carried data, not modelled
  \* learn.handle_recorded: carried data, not modelled
  /\ UNCHANGED <<Learner_base, Learner_prefix, Learner_replies, Learner_alarms>> \* learn.record: changes
  /\ called(i, "learn", "record", {m}, {})                              \* learn.record: outcome

\* The bytes of a chosen value are at hand.
Learner_learn(i, m) ==
  IF m.slot < Learner_base[i]                                           \* learn.below_window: when
  THEN Learner_learn_below_window(i, m)                                 \* learn.below_window
  ELSE IF m.slot - Learner_base[i] >= Learner_capacity[i]               \* learn.beyond_window: when
  THEN Learner_learn_beyond_window(i, m)                                \* learn.beyond_window
  ELSE IF Learner_decided[i][m.slot].value = m.value                    \* learn.again: when
  THEN Learner_learn_again(i, m)                                        \* learn.again
  ELSE IF Learner_decided[i][m.slot].value # NoValue                    \* learn.divergence: when
  THEN Learner_learn_divergence(i, m)                                   \* learn.divergence
  ELSE Learner_learn_record(i, m)                                       \* learn.record: otherwise

Learner_learn_value_is_real(i, m) ==                                    \* learn.value_is_real requires
  m.value # NoValue                                                     \* learn.value_is_real

Learner_learn_ensures ==                                                \* learn
  [][call'.handler = "learn" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"below_window", "beyond_window", "again", "divergence", "record"} \* learn: outcome
       /\ clause("learn.value_is_real", m.value # NoValue)              \* learn.value_is_real
       /\ call'.case = "record" =>                                      \* learn.record
            /\ clause("learn.value_recorded", Learner_decided'[i][m.slot].value = m.value) \* learn.value_recorded
            /\ clause("learn.slot_is_known", Learner_horizon'[i] = (IF m.slot < Learner_horizon[i] THEN Learner_horizon[i] ELSE m.slot + 1)) \* learn.slot_is_known
            /\ clause("learn.other_decisions_kept", \A s \in Learner_next_window(i) \ {m.slot} : Learner_decided'[i][s] = Learner_decided[i][s]) \* learn.other_decisions_kept
    ]_<<Learner_state, call>>

\* -------------------------------------------------- handler advance_prefix

Learner_advance_prefix_window_is_full(i) ==                             \* advance_prefix.window_is_full
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* advance_prefix.window_is_full: changes
  /\ called(i, "advance_prefix", "window_is_full", {}, {})              \* advance_prefix.window_is_full: outcome

Learner_advance_prefix_hole(i) ==                                       \* advance_prefix.hole
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* advance_prefix.hole: changes
  /\ called(i, "advance_prefix", "hole", {}, {})                        \* advance_prefix.hole: outcome

Learner_advance_prefix_next(i) ==                                       \* advance_prefix.next
  /\ Learner_prefix' = [Learner_prefix EXCEPT ![i] = Learner_prefix[i] + 1] \* advance_prefix.one_more
  /\ UNCHANGED <<Learner_base, Learner_horizon, Learner_decided, Learner_replies, Learner_alarms>> \* advance_prefix.next: changes
  /\ called(i, "advance_prefix", "next", {}, {})                        \* advance_prefix.next: outcome

\* Moves the prefix by one slot. The replica calls it until it meets a hole.
Learner_advance_prefix(i) ==
  IF Learner_prefix[i] - Learner_base[i] >= Learner_capacity[i]         \* advance_prefix.window_is_full: when
  THEN Learner_advance_prefix_window_is_full(i)                         \* advance_prefix.window_is_full
  ELSE IF Learner_decided[i][Learner_prefix[i]].value = NoValue         \* advance_prefix.hole: when
  THEN Learner_advance_prefix_hole(i)                                   \* advance_prefix.hole
  ELSE Learner_advance_prefix_next(i)                                   \* advance_prefix.next: otherwise

Learner_advance_prefix_ensures ==                                       \* advance_prefix
  [][call'.handler = "advance_prefix" =>
       LET i == call'.instance IN
       /\ call'.case \in {"window_is_full", "hole", "next"}             \* advance_prefix: outcome
       /\ call'.case = "next" =>                                        \* advance_prefix.next
            /\ clause("advance_prefix.one_more", Learner_prefix'[i] = Learner_prefix[i] + 1) \* advance_prefix.one_more
    ]_<<Learner_state, call>>

\* -------------------------------------------------------- handler heard_of

Learner_heard_of_known_already(i, m) ==                                 \* heard_of.known_already
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* heard_of.known_already: changes
  /\ called(i, "heard_of", "known_already", {m}, {})                    \* heard_of.known_already: outcome

Learner_heard_of_raise(i, m) ==                                         \* heard_of.raise
  /\ Learner_horizon' = [Learner_horizon EXCEPT ![i] = m.end]           \* heard_of.horizon_raised
  /\ UNCHANGED <<Learner_base, Learner_prefix, Learner_decided, Learner_replies, Learner_alarms>> \* heard_of.raise: changes
  /\ called(i, "heard_of", "raise", {m}, {})                            \* heard_of.raise: outcome

Learner_heard_of(i, m) ==
  IF m.end <= Learner_horizon[i]                                        \* heard_of.known_already: when
  THEN Learner_heard_of_known_already(i, m)                             \* heard_of.known_already
  ELSE Learner_heard_of_raise(i, m)                                     \* heard_of.raise: otherwise

Learner_heard_of_ensures ==                                             \* heard_of
  [][call'.handler = "heard_of" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"known_already", "raise"}                     \* heard_of: outcome
       /\ call'.case = "raise" =>                                       \* heard_of.raise
            /\ clause("heard_of.horizon_raised", Learner_horizon'[i] = m.end) \* heard_of.horizon_raised
    ]_<<Learner_state, call>>

\* -------------------------------------------------------- handler find_gap

Learner_find_gap_complete(i) ==                                         \* find_gap.complete
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* find_gap.complete: changes
  /\ called(i, "find_gap", "complete", {}, {})                          \* find_gap.complete: outcome

Learner_find_gap_missing(i) ==                                          \* find_gap.missing
  /\ UNCHANGED <<Learner_memory, Learner_alarms>>                       \* find_gap.missing: changes
  /\ LET reply == [                                                     \* find_gap.gap_is_named
         first |-> Learner_prefix[i],                                   \* find_gap.gap_is_named
         end |-> Learner_horizon[i]]                                    \* find_gap.gap_is_named
     IN /\ Learner_tell(i, "Fetch", reply)                              \* find_gap.gap_is_named
        /\ called(i, "find_gap", "missing", {}, {reply})                \* find_gap.missing: outcome

\* What the replica has to ask others for.
Learner_find_gap(i) ==
  IF Learner_prefix[i] >= Learner_horizon[i]                            \* find_gap.complete: when
  THEN Learner_find_gap_complete(i)                                     \* find_gap.complete
  ELSE Learner_find_gap_missing(i)                                      \* find_gap.missing: otherwise

Learner_find_gap_ensures ==                                             \* find_gap
  [][call'.handler = "find_gap" =>
       LET i == call'.instance IN
       /\ call'.case \in {"complete", "missing"}                        \* find_gap: outcome
    ]_<<Learner_state, call>>

\* ------------------------------------------------------ handler free_slots

Learner_free_slots_backwards(i, m) ==                                   \* free_slots.backwards
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* free_slots.backwards: changes
  /\ called(i, "free_slots", "backwards", {m}, {})                      \* free_slots.backwards: outcome

\* Nothing undecided is ever dropped.
Learner_free_slots_undecided(i, m) ==                                   \* free_slots.undecided
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* free_slots.undecided: changes
  /\ called(i, "free_slots", "undecided", {m}, {})                      \* free_slots.undecided: outcome

Learner_free_slots_out_of_range(i, m) ==                                \* free_slots.out_of_range
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* free_slots.out_of_range: changes
  /\ called(i, "free_slots", "out_of_range", {m}, {})                   \* free_slots.out_of_range: outcome

Learner_free_slots_free(i, m) ==                                        \* free_slots.free
  /\ Learner_base' = [Learner_base EXCEPT ![i] = m.base]                \* free_slots.base_moved
  /\ Learner_decided' = [Learner_decided EXCEPT ![i] = [s \in Learner_next_window(i) |-> \* free_slots.free: changes
       IF s \in Learner_window(i) THEN Learner_decided[i][s] ELSE       \* free_slots.decisions_kept
       no_Decision                                                      \* free_slots.decisions_freed
       ]]
  /\ UNCHANGED <<Learner_prefix, Learner_horizon, Learner_replies, Learner_alarms>> \* free_slots.free: changes
  /\ called(i, "free_slots", "free", {m}, {})                           \* free_slots.free: outcome

\* Frees the slots below `m.base`: all of them are decided, and in the durable log.
Learner_free_slots(i, m) ==
  IF m.base < Learner_base[i]                                           \* free_slots.backwards: when
  THEN Learner_free_slots_backwards(i, m)                               \* free_slots.backwards
  ELSE IF m.base > Learner_prefix[i]                                    \* free_slots.undecided: when
  THEN Learner_free_slots_undecided(i, m)                               \* free_slots.undecided
  ELSE IF m.base > Learner_TWO_TO_60 - Learner_capacity[i]              \* free_slots.out_of_range: when
  THEN Learner_free_slots_out_of_range(i, m)                            \* free_slots.out_of_range
  ELSE Learner_free_slots_free(i, m)                                    \* free_slots.free: otherwise

Learner_free_slots_ensures ==                                           \* free_slots
  [][call'.handler = "free_slots" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"backwards", "undecided", "out_of_range", "free"} \* free_slots: outcome
       /\ call'.case = "free" =>                                        \* free_slots.free
            /\ clause("free_slots.base_moved", Learner_base'[i] = m.base) \* free_slots.base_moved
            /\ clause("free_slots.decisions_kept", \A s \in Learner_next_window(i) : implied("free_slots.decisions_kept", s \in Learner_window(i), Learner_decided'[i][s] = Learner_decided[i][s])) \* free_slots.decisions_kept
            /\ clause("free_slots.decisions_freed", \A s \in Learner_next_window(i) : implied("free_slots.decisions_freed", ~(s \in Learner_window(i)), Learner_decided'[i][s] = no_Decision)) \* free_slots.decisions_freed
    ]_<<Learner_state, call>>

\* ------------------------------------------------ handler install_snapshot

Learner_install_snapshot_not_ahead(i, m) ==                             \* install_snapshot.not_ahead
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* install_snapshot.not_ahead: changes
  /\ called(i, "install_snapshot", "not_ahead", {m}, {})                \* install_snapshot.not_ahead: outcome

Learner_install_snapshot_out_of_range(i, m) ==                          \* install_snapshot.out_of_range
  /\ UNCHANGED <<Learner_memory, Learner_replies, Learner_alarms>>      \* install_snapshot.out_of_range: changes
  /\ called(i, "install_snapshot", "out_of_range", {m}, {})             \* install_snapshot.out_of_range: outcome

Learner_install_snapshot_jump(i, m) ==                                  \* install_snapshot.jump
  /\ Learner_base' = [Learner_base EXCEPT ![i] = m.base]                \* install_snapshot.base_jumped
  /\ Learner_prefix' = [Learner_prefix EXCEPT ![i] = m.base]            \* install_snapshot.prefix_jumped
  /\ Learner_horizon' = [Learner_horizon EXCEPT ![i] = IF m.base < Learner_horizon[i] THEN Learner_horizon[i] ELSE m.base] \* install_snapshot.snapshot_is_known
  /\ Learner_decided' = [Learner_decided EXCEPT ![i] = [s \in Learner_next_window(i) |-> \* install_snapshot.jump: changes
       IF s \in Learner_window(i) THEN Learner_decided[i][s] ELSE       \* install_snapshot.later_decisions_kept
       no_Decision                                                      \* install_snapshot.new_slots_undecided
       ]]
  /\ UNCHANGED <<Learner_replies, Learner_alarms>>                      \* install_snapshot.jump: changes
  /\ called(i, "install_snapshot", "jump", {m}, {})                     \* install_snapshot.jump: outcome

\* A snapshot, or the log of a replica that starts again, stands for every slot below `m.base`.
Learner_install_snapshot(i, m) ==
  IF m.base <= Learner_prefix[i]                                        \* install_snapshot.not_ahead: when
  THEN Learner_install_snapshot_not_ahead(i, m)                         \* install_snapshot.not_ahead
  ELSE IF m.base > Learner_TWO_TO_60 - Learner_capacity[i]              \* install_snapshot.out_of_range: when
  THEN Learner_install_snapshot_out_of_range(i, m)                      \* install_snapshot.out_of_range
  ELSE Learner_install_snapshot_jump(i, m)                              \* install_snapshot.jump: otherwise

Learner_install_snapshot_ensures ==                                     \* install_snapshot
  [][call'.handler = "install_snapshot" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_ahead", "out_of_range", "jump"}          \* install_snapshot: outcome
       /\ call'.case = "jump" =>                                        \* install_snapshot.jump
            /\ clause("install_snapshot.base_jumped", Learner_base'[i] = m.base) \* install_snapshot.base_jumped
            /\ clause("install_snapshot.prefix_jumped", Learner_prefix'[i] = m.base) \* install_snapshot.prefix_jumped
            /\ clause("install_snapshot.snapshot_is_known", Learner_horizon'[i] = (IF m.base < Learner_horizon[i] THEN Learner_horizon[i] ELSE m.base)) \* install_snapshot.snapshot_is_known
            /\ clause("install_snapshot.later_decisions_kept", \A s \in Learner_next_window(i) : implied("install_snapshot.later_decisions_kept", s \in Learner_window(i), Learner_decided'[i][s] = Learner_decided[i][s])) \* install_snapshot.later_decisions_kept
            /\ clause("install_snapshot.new_slots_undecided", \A s \in Learner_next_window(i) : implied("install_snapshot.new_slots_undecided", ~(s \in Learner_window(i)), Learner_decided'[i][s] = no_Decision)) \* install_snapshot.new_slots_undecided
    ]_<<Learner_state, call>>

\* ------------------------------------------------ clauses of the component

Learner_group_is_real ==                                                \* Learner.group_is_real
  \A i \in Learner_Instances :
    Learner_group[i] # NoGroup                                          \* Learner.group_is_real

Learner_window_stays_in_range ==                                        \* Learner.window_stays_in_range
  \A i \in Learner_Instances :
    Learner_base[i] <= Learner_TWO_TO_60 - Learner_capacity[i]          \* Learner.window_stays_in_range

Learner_base_is_not_above_prefix ==                                     \* Learner.base_is_not_above_prefix
  \A i \in Learner_Instances :
    Learner_base[i] <= Learner_prefix[i]                                \* Learner.base_is_not_above_prefix

Learner_prefix_stays_in_window ==                                       \* Learner.prefix_stays_in_window
  \A i \in Learner_Instances :
    Learner_prefix[i] - Learner_base[i] <= Learner_capacity[i]          \* Learner.prefix_stays_in_window

\* Whatever is below the prefix can be executed.
Learner_prefix_is_decided ==                                            \* Learner.prefix_is_decided
  \A i \in Learner_Instances :
    \A s \in Learner_window(i) : s < Learner_prefix[i] => Learner_decided[i][s].value # NoValue \* Learner.prefix_is_decided

Learner_steps ==                                                        \* Learner
  [][call'.handler \in {"process_commit", "learn", "advance_prefix", "heard_of", "find_gap", "free_slots", "install_snapshot"} =>
       LET i == call'.instance IN
       /\ clause("Learner.window_never_slides_back", Learner_base'[i] >= Learner_base[i]) \* Learner.window_never_slides_back
       /\ clause("Learner.prefix_never_drops", Learner_prefix'[i] >= Learner_prefix[i]) \* Learner.prefix_never_drops
       /\ clause("Learner.horizon_never_drops", Learner_horizon'[i] >= Learner_horizon[i]) \* Learner.horizon_never_drops
    ]_<<Learner_state, call>>

====
