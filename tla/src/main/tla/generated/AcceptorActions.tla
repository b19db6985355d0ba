---- MODULE AcceptorActions ----
\* Generated from acceptor.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, AcceptorTypes

CONSTANTS
  Acceptor_TWO_TO_60,                                                   \* a number TLC can count to
  Acceptor_self,                                                        \* given: Acceptor_self[i]
  Acceptor_group,                                                       \* given: Acceptor_group[i]
  Acceptor_epoch,                                                       \* given: Acceptor_epoch[i]
  Acceptor_voter,                                                       \* given: Acceptor_voter[i]
  Acceptor_capacity,                                                    \* given: Acceptor_capacity[i]
  Acceptor_given_base,                                                  \* given: Acceptor_given_base[i]
  Acceptor_given_low,                                                   \* given: Acceptor_given_low[i]
  Acceptor_WRITE_THROUGH,                                               \* TRUE: the disk is never behind
  Acceptor_KEEP_TOLD,                                                   \* TRUE: answers without a promise are kept
  Acceptor_Instances                                                    \* what runs this component

VARIABLES
  Acceptor_fitness,
  Acceptor_promised,
  Acceptor_base,
  Acceptor_low,
  Acceptor_votes,
  Acceptor_disk_promised,
  Acceptor_disk_base,
  Acceptor_disk_low,
  Acceptor_disk_votes,
  Acceptor_held_P1b,
  Acceptor_sent_P1b,
  Acceptor_held_P2b,
  Acceptor_sent_P2b,
  Acceptor_told,
  Acceptor_alarms

Acceptor_memory == <<Acceptor_fitness, Acceptor_promised, Acceptor_base, Acceptor_low, Acceptor_votes>>
Acceptor_disk == <<Acceptor_disk_promised, Acceptor_disk_base, Acceptor_disk_low, Acceptor_disk_votes>>
Acceptor_replies == <<Acceptor_held_P1b, Acceptor_sent_P1b, Acceptor_held_P2b, Acceptor_sent_P2b, Acceptor_told>>
Acceptor_state == <<Acceptor_fitness, Acceptor_promised, Acceptor_base, Acceptor_low, Acceptor_votes, Acceptor_disk_promised, Acceptor_disk_base, Acceptor_disk_low, Acceptor_disk_votes, Acceptor_held_P1b, Acceptor_sent_P1b, Acceptor_held_P2b, Acceptor_sent_P2b, Acceptor_told, Acceptor_alarms>>

Acceptor_window(i) == Acceptor_base[i] .. Acceptor_base[i] + Acceptor_capacity[i] - 1
Acceptor_next_window(i) == Acceptor_base'[i] .. Acceptor_base'[i] + Acceptor_capacity[i] - 1
Acceptor_disk_window(i) == Acceptor_disk_base[i] .. Acceptor_disk_base[i] + Acceptor_capacity[i] - 1

Acceptor_initial_fitness == [i \in Acceptor_Instances |-> "recovering"]
Acceptor_initial_promised == [i \in Acceptor_Instances |-> 0]
Acceptor_initial_base == [i \in Acceptor_Instances |-> Acceptor_given_base[i]]
Acceptor_initial_low == [i \in Acceptor_Instances |-> Acceptor_given_low[i]]
Acceptor_initial_votes == [i \in Acceptor_Instances |-> [s \in Acceptor_initial_base[i] .. Acceptor_initial_base[i] + Acceptor_capacity[i] - 1 |-> no_Vote]]

Acceptor_starts ==
  /\ Acceptor_disk_promised = Acceptor_initial_promised
  /\ Acceptor_disk_base = Acceptor_initial_base
  /\ Acceptor_disk_low = Acceptor_initial_low
  /\ Acceptor_disk_votes = Acceptor_initial_votes
  /\ Acceptor_held_P1b = [i \in Acceptor_Instances |-> {}]
  /\ Acceptor_sent_P1b = [i \in Acceptor_Instances |-> {}]
  /\ Acceptor_held_P2b = [i \in Acceptor_Instances |-> {}]
  /\ Acceptor_sent_P2b = [i \in Acceptor_Instances |-> {}]
  /\ Acceptor_told = [i \in Acceptor_Instances |-> {}]
  /\ Acceptor_alarms = {}
  /\ no_call

Acceptor_init ==
  /\ Acceptor_fitness = Acceptor_initial_fitness
  /\ Acceptor_promised = Acceptor_initial_promised
  /\ Acceptor_base = Acceptor_initial_base
  /\ Acceptor_low = Acceptor_initial_low
  /\ Acceptor_votes = Acceptor_initial_votes
  /\ Acceptor_starts

\* A case changed durable fields: the write is under way, or done at once.
Acceptor_persist(i) ==
  IF Acceptor_WRITE_THROUGH
  THEN /\ Acceptor_disk_promised' = [Acceptor_disk_promised EXCEPT ![i] = Acceptor_promised'[i]]
       /\ Acceptor_disk_base' = [Acceptor_disk_base EXCEPT ![i] = Acceptor_base'[i]]
       /\ Acceptor_disk_low' = [Acceptor_disk_low EXCEPT ![i] = Acceptor_low'[i]]
       /\ Acceptor_disk_votes' = [Acceptor_disk_votes EXCEPT ![i] = Acceptor_votes'[i]]
  ELSE UNCHANGED Acceptor_disk

\* The disk has caught up with the memory.
Acceptor_on_disk(i) ==
  /\ Acceptor_disk_promised[i] = Acceptor_promised[i]
  /\ Acceptor_disk_base[i] = Acceptor_base[i]
  /\ Acceptor_disk_low[i] = Acceptor_low[i]
  /\ Acceptor_disk_votes[i] = Acceptor_votes[i]

\* The disk catches up with the memory.
Acceptor_flush(i) ==
  /\ Acceptor_disk_promised' = [Acceptor_disk_promised EXCEPT ![i] = Acceptor_promised[i]]
  /\ Acceptor_disk_base' = [Acceptor_disk_base EXCEPT ![i] = Acceptor_base[i]]
  /\ Acceptor_disk_low' = [Acceptor_disk_low EXCEPT ![i] = Acceptor_low[i]]
  /\ Acceptor_disk_votes' = [Acceptor_disk_votes EXCEPT ![i] = Acceptor_votes[i]]

\* A new incarnation is made: what is given comes from the disk.
Acceptor_restart(i) ==
  /\ Acceptor_fitness' = [Acceptor_fitness EXCEPT ![i] = "recovering"]
  /\ Acceptor_promised' = [Acceptor_promised EXCEPT ![i] = 0]
  /\ Acceptor_base' = [Acceptor_base EXCEPT ![i] = Acceptor_disk_base[i]]
  /\ Acceptor_low' = [Acceptor_low EXCEPT ![i] = Acceptor_disk_low[i]]
  /\ Acceptor_votes' = [Acceptor_votes EXCEPT ![i] = [s \in Acceptor_disk_base[i] .. Acceptor_disk_base[i] + Acceptor_capacity[i] - 1 |-> no_Vote]]
  /\ Acceptor_held_P1b' = [Acceptor_held_P1b EXCEPT ![i] = {}]
  /\ Acceptor_held_P2b' = [Acceptor_held_P2b EXCEPT ![i] = {}]
  /\ UNCHANGED <<Acceptor_disk, Acceptor_sent_P1b, Acceptor_sent_P2b, Acceptor_told, Acceptor_alarms>>

\* P1b promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
Acceptor_hold_P1b(i, reply) ==
  /\ IF Acceptor_WRITE_THROUGH
     THEN /\ Acceptor_sent_P1b' = [Acceptor_sent_P1b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Acceptor_held_P1b
     ELSE /\ Acceptor_held_P1b' = IF reply \in Acceptor_sent_P1b[i] THEN Acceptor_held_P1b
            ELSE [Acceptor_held_P1b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Acceptor_sent_P1b
  /\ UNCHANGED <<Acceptor_held_P2b, Acceptor_sent_P2b, Acceptor_told>>

\* P2b promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
Acceptor_hold_P2b(i, reply) ==
  /\ IF Acceptor_WRITE_THROUGH
     THEN /\ Acceptor_sent_P2b' = [Acceptor_sent_P2b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Acceptor_held_P2b
     ELSE /\ Acceptor_held_P2b' = IF reply \in Acceptor_sent_P2b[i] THEN Acceptor_held_P2b
            ELSE [Acceptor_held_P2b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED Acceptor_sent_P2b
  /\ UNCHANGED <<Acceptor_held_P1b, Acceptor_sent_P1b, Acceptor_told>>

\* An answer without a promise leaves at once.
Acceptor_tell(i, kind, reply) ==
  /\ Acceptor_told' = IF Acceptor_KEEP_TOLD
       THEN [Acceptor_told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE Acceptor_told
  /\ UNCHANGED <<Acceptor_held_P1b, Acceptor_sent_P1b, Acceptor_held_P2b, Acceptor_sent_P2b>>

\* ------------------------------------------------------ handler process_1a

Acceptor_process_1a_foreign(i, m) ==                                    \* process_1a.foreign
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_1a.foreign: changes
  /\ called(i, "process_1a", "foreign", {m}, {})                        \* process_1a.foreign: outcome

Acceptor_process_1a_unfit(i, m) ==                                      \* process_1a.unfit
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_1a.unfit: changes
  /\ LET reply == [                                                     \* process_1a.unfit_vouches_for_nothing
         ballot |-> m.ballot]                                           \* process_1a.unfit_vouches_for_nothing
     IN /\ Acceptor_tell(i, "Unfit", reply)                             \* process_1a.unfit_vouches_for_nothing
        /\ called(i, "process_1a", "unfit", {m}, {reply})               \* process_1a.unfit: outcome

Acceptor_process_1a_not_a_voter(i, m) ==                                \* process_1a.not_a_voter
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_1a.not_a_voter: changes
  /\ called(i, "process_1a", "not_a_voter", {m}, {})                    \* process_1a.not_a_voter: outcome

Acceptor_process_1a_older_epoch(i, m) ==                                \* process_1a.older_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_1a.older_epoch: changes
  /\ LET reply == [                                                     \* process_1a.older_epoch_is_told
         epoch |-> Acceptor_epoch[i]]                                   \* process_1a.older_epoch_is_told
     IN /\ Acceptor_tell(i, "Defunct", reply)                           \* process_1a.older_epoch_is_told
        /\ called(i, "process_1a", "older_epoch", {m}, {reply})         \* process_1a.older_epoch: outcome

Acceptor_process_1a_newer_epoch(i, m) ==                                \* process_1a.newer_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_1a.newer_epoch: changes
  /\ LET reply == [                                                     \* process_1a.newer_epoch_is_told
         epoch |-> Acceptor_epoch[i],                                   \* process_1a.newer_epoch_is_told
         base |-> Acceptor_base[i]]                                     \* process_1a.newer_epoch_is_told
     IN /\ Acceptor_tell(i, "Behind", reply)                            \* process_1a.newer_epoch_is_told
        /\ called(i, "process_1a", "newer_epoch", {m}, {reply})         \* process_1a.newer_epoch: outcome

Acceptor_process_1a_impostor(i, m) ==                                   \* process_1a.impostor
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_1a.impostor: changes
  /\ called(i, "process_1a", "impostor", {m}, {})                       \* process_1a.impostor: outcome

Acceptor_process_1a_refuse(i, m) ==                                     \* process_1a.refuse
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_1a.refuse: changes
  /\ LET reply == [                                                     \* process_1a.refuse_names_promise
         ballot |-> m.ballot,                                           \* process_1a.refuse_names_promise
         promised |-> Acceptor_promised[i]]                             \* process_1a.refuse_names_promise
     IN /\ Acceptor_tell(i, "Nack", reply)                              \* process_1a.refuse_names_promise
        /\ called(i, "process_1a", "refuse", {m}, {reply})              \* process_1a.refuse: outcome

\* Only its owner uses a ballot, so this is the same 1a again: the 1b may have been lost.
Acceptor_process_1a_repeat(i, m) ==                                     \* process_1a.repeat
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_1a.repeat: changes
  /\ LET reply == [                                                     \* process_1a.repeat_reports_votes
         epoch |-> Acceptor_epoch[i],                                   \* process_1a.repeat_reports_votes
         ballot |-> m.ballot,                                           \* process_1a.repeat_reports_votes
         base |-> Acceptor_base[i],                                     \* process_1a.repeat_reports_votes
         low |-> Acceptor_low[i],                                       \* process_1a.repeat_reports_votes
         catch_up |-> IF m.start < Acceptor_low[i] THEN "from_snapshot" ELSE IF m.start < Acceptor_base[i] THEN "from_log" ELSE "not_needed", \* process_1a.repeat_reports_votes
         votes |-> Acceptor_votes[i]]                                   \* process_1a.repeat_reports_votes
     IN /\ Acceptor_hold_P1b(i, reply)                                  \* process_1a.repeat_reports_votes
        /\ called(i, "process_1a", "repeat", {m}, {reply})              \* process_1a.repeat: outcome

Acceptor_process_1a_grant(i, m) ==                                      \* process_1a.grant
  /\ Acceptor_promised' = [Acceptor_promised EXCEPT ![i] = m.ballot]    \* process_1a.promise_recorded
  /\ UNCHANGED <<Acceptor_fitness, Acceptor_base, Acceptor_low, Acceptor_votes, Acceptor_alarms>> \* process_1a.grant: changes
  /\ Acceptor_persist(i)                                                \* process_1a.grant: persist
  /\ LET reply == [                                                     \* process_1a.grant_reports_votes
         epoch |-> Acceptor_epoch[i],                                   \* process_1a.grant_reports_votes
         ballot |-> m.ballot,                                           \* process_1a.grant_reports_votes
         base |-> Acceptor_base[i],                                     \* process_1a.grant_reports_votes
         low |-> Acceptor_low[i],                                       \* process_1a.grant_reports_votes
         catch_up |-> IF m.start < Acceptor_low[i] THEN "from_snapshot" ELSE IF m.start < Acceptor_base[i] THEN "from_log" ELSE "not_needed", \* process_1a.grant_reports_votes
         votes |-> Acceptor_votes[i]]                                   \* process_1a.grant_reports_votes
     IN /\ Acceptor_hold_P1b(i, reply)                                  \* process_1a.grant_reports_votes
        /\ called(i, "process_1a", "grant", {m}, {reply})               \* process_1a.grant: outcome

Acceptor_process_1a(i, m) ==
  IF m.group # Acceptor_group[i]                                        \* process_1a.foreign: when
  THEN Acceptor_process_1a_foreign(i, m)                                \* process_1a.foreign
  ELSE IF Acceptor_fitness[i] # "fit"                                   \* process_1a.unfit: when
  THEN Acceptor_process_1a_unfit(i, m)                                  \* process_1a.unfit
  ELSE IF ~Acceptor_voter[i][Acceptor_self[i]]                          \* process_1a.not_a_voter: when
  THEN Acceptor_process_1a_not_a_voter(i, m)                            \* process_1a.not_a_voter
  ELSE IF m.epoch < Acceptor_epoch[i]                                   \* process_1a.older_epoch: when
  THEN Acceptor_process_1a_older_epoch(i, m)                            \* process_1a.older_epoch
  ELSE IF m.epoch > Acceptor_epoch[i]                                   \* process_1a.newer_epoch: when
  THEN Acceptor_process_1a_newer_epoch(i, m)                            \* process_1a.newer_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~Acceptor_voter[i][m.from]        \* process_1a.impostor: when
  THEN Acceptor_process_1a_impostor(i, m)                               \* process_1a.impostor
  ELSE IF m.ballot < Acceptor_promised[i]                               \* process_1a.refuse: when
  THEN Acceptor_process_1a_refuse(i, m)                                 \* process_1a.refuse
  ELSE IF m.ballot = Acceptor_promised[i]                               \* process_1a.repeat: when
  THEN Acceptor_process_1a_repeat(i, m)                                 \* process_1a.repeat
  ELSE Acceptor_process_1a_grant(i, m)                                  \* process_1a.grant: otherwise

Acceptor_process_1a_ballot_is_real(i, m) ==                             \* process_1a.ballot_is_real requires
  m.ballot # 0                                                          \* process_1a.ballot_is_real

Acceptor_process_1a_ensures ==                                          \* process_1a
  [][call'.handler = "process_1a" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "unfit", "not_a_voter", "older_epoch", "newer_epoch", "impostor", "refuse", "repeat", "grant"} \* process_1a: outcome
       /\ clause("process_1a.ballot_is_real", m.ballot # 0)             \* process_1a.ballot_is_real
       /\ call'.case = "repeat" =>                                      \* process_1a.repeat
            /\ \A reply \in call'.reply :                               \* Acceptor.promise_is_kept
                 /\ clause("Acceptor.promise_is_kept", Acceptor_promised'[i] >= reply.ballot) \* Acceptor.promise_is_kept
       /\ call'.case = "grant" =>                                       \* process_1a.grant
            /\ clause("process_1a.promise_recorded", Acceptor_promised'[i] = m.ballot) \* process_1a.promise_recorded
            /\ clause("process_1a.promise_rises", Acceptor_promised'[i] > Acceptor_promised[i]) \* process_1a.promise_rises
            /\ \A reply \in call'.reply :                               \* Acceptor.promise_is_kept
                 /\ clause("Acceptor.promise_is_kept", Acceptor_promised'[i] >= reply.ballot) \* Acceptor.promise_is_kept
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------------ handler process_2a

Acceptor_process_2a_foreign(i, m) ==                                    \* process_2a.foreign
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_2a.foreign: changes
  /\ called(i, "process_2a", "foreign", {m}, {})                        \* process_2a.foreign: outcome

Acceptor_process_2a_unfit(i, m) ==                                      \* process_2a.unfit
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.unfit: changes
  /\ LET reply == [                                                     \* process_2a.unfit_vouches_for_nothing
         ballot |-> m.ballot]                                           \* process_2a.unfit_vouches_for_nothing
     IN /\ Acceptor_tell(i, "Unfit", reply)                             \* process_2a.unfit_vouches_for_nothing
        /\ called(i, "process_2a", "unfit", {m}, {reply})               \* process_2a.unfit: outcome

Acceptor_process_2a_not_a_voter(i, m) ==                                \* process_2a.not_a_voter
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_2a.not_a_voter: changes
  /\ called(i, "process_2a", "not_a_voter", {m}, {})                    \* process_2a.not_a_voter: outcome

Acceptor_process_2a_older_epoch(i, m) ==                                \* process_2a.older_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.older_epoch: changes
  /\ LET reply == [                                                     \* process_2a.older_epoch_is_told
         epoch |-> Acceptor_epoch[i]]                                   \* process_2a.older_epoch_is_told
     IN /\ Acceptor_tell(i, "Defunct", reply)                           \* process_2a.older_epoch_is_told
        /\ called(i, "process_2a", "older_epoch", {m}, {reply})         \* process_2a.older_epoch: outcome

Acceptor_process_2a_newer_epoch(i, m) ==                                \* process_2a.newer_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.newer_epoch: changes
  /\ LET reply == [                                                     \* process_2a.newer_epoch_is_told
         epoch |-> Acceptor_epoch[i],                                   \* process_2a.newer_epoch_is_told
         base |-> Acceptor_base[i]]                                     \* process_2a.newer_epoch_is_told
     IN /\ Acceptor_tell(i, "Behind", reply)                            \* process_2a.newer_epoch_is_told
        /\ called(i, "process_2a", "newer_epoch", {m}, {reply})         \* process_2a.newer_epoch: outcome

Acceptor_process_2a_impostor(i, m) ==                                   \* process_2a.impostor
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* process_2a.impostor: changes
  /\ called(i, "process_2a", "impostor", {m}, {})                       \* process_2a.impostor: outcome

Acceptor_process_2a_stale(i, m) ==                                      \* process_2a.stale
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.stale: changes
  /\ LET reply == [                                                     \* process_2a.stale_names_promise
         ballot |-> m.ballot,                                           \* process_2a.stale_names_promise
         promised |-> Acceptor_promised[i]]                             \* process_2a.stale_names_promise
     IN /\ Acceptor_tell(i, "Nack", reply)                              \* process_2a.stale_names_promise
        /\ called(i, "process_2a", "stale", {m}, {reply})               \* process_2a.stale: outcome

Acceptor_process_2a_truncated(i, m) ==                                  \* process_2a.truncated
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.truncated: changes
  /\ LET reply == [                                                     \* process_2a.truncated_names_low
         slot |-> m.slot,                                               \* process_2a.truncated_names_low
         low |-> Acceptor_low[i]]                                       \* process_2a.truncated_names_low
     IN /\ Acceptor_tell(i, "Truncated", reply)                         \* process_2a.truncated_names_low
        /\ called(i, "process_2a", "truncated", {m}, {reply})           \* process_2a.truncated: outcome

Acceptor_process_2a_decided(i, m) ==                                    \* process_2a.decided
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.decided: changes
  /\ LET reply == [                                                     \* process_2a.decided_names_base
         slot |-> m.slot,                                               \* process_2a.decided_names_base
         base |-> Acceptor_base[i]]                                     \* process_2a.decided_names_base
     IN /\ Acceptor_tell(i, "Decided", reply)                           \* process_2a.decided_names_base
        /\ called(i, "process_2a", "decided", {m}, {reply})             \* process_2a.decided: outcome

Acceptor_process_2a_beyond_window(i, m) ==                              \* process_2a.beyond_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.beyond_window: changes
  /\ LET reply == [                                                     \* process_2a.beyond_window_names_base
         slot |-> m.slot,                                               \* process_2a.beyond_window_names_base
         base |-> Acceptor_base[i]]                                     \* process_2a.beyond_window_names_base
     IN /\ Acceptor_tell(i, "Busy", reply)                              \* process_2a.beyond_window_names_base
        /\ called(i, "process_2a", "beyond_window", {m}, {reply})       \* process_2a.beyond_window: outcome

Acceptor_process_2a_conflict(i, m) ==                                   \* process_2a.conflict
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* process_2a.conflict: changes
  /\ Acceptor_alarms' = Acceptor_alarms \cup {"two_values_one_ballot"}  \* process_2a.conflict: alarm two_values_one_ballot
  /\ called(i, "process_2a", "conflict", {m}, {})                       \* process_2a.conflict: outcome

\* The vote is there already: nothing is written again, the same 2b is sent again.
Acceptor_process_2a_repeat(i, m) ==                                     \* process_2a.repeat
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_alarms>>      \* process_2a.repeat: changes
  /\ LET reply == [                                                     \* process_2a.repeat_names_vote
         epoch |-> Acceptor_epoch[i],                                   \* process_2a.repeat_names_vote
         ballot |-> m.ballot,                                           \* process_2a.repeat_names_vote
         slot |-> m.slot,                                               \* process_2a.repeat_names_vote
         value |-> m.value]                                             \* process_2a.repeat_names_vote
     IN /\ Acceptor_hold_P2b(i, reply)                                  \* process_2a.repeat_names_vote
        /\ called(i, "process_2a", "repeat", {m}, {reply})              \* process_2a.repeat: outcome

Acceptor_process_2a_accept(i, m) ==                                     \* process_2a.accept
  /\ Acceptor_promised' = [Acceptor_promised EXCEPT ![i] = m.ballot]    \* process_2a.promise_follows_vote
  /\ Acceptor_votes' = [Acceptor_votes EXCEPT ![i][m.slot] =            \* process_2a.accept: changes
       [ballot |-> m.ballot,                                            \* process_2a.ballot_recorded
        value |-> m.value]]                                             \* process_2a.value_recorded
  \* process_2a.digest_recorded: carried data, not modelled
  \* process_2a.handle_recorded: carried data, not modelled
  /\ UNCHANGED <<Acceptor_fitness, Acceptor_base, Acceptor_low, Acceptor_alarms>> \* process_2a.accept: changes
  /\ Acceptor_persist(i)                                                \* process_2a.accept: persist
  /\ LET reply == [                                                     \* process_2a.accept_names_vote
         epoch |-> Acceptor_epoch[i],                                   \* process_2a.accept_names_vote
         ballot |-> m.ballot,                                           \* process_2a.accept_names_vote
         slot |-> m.slot,                                               \* process_2a.accept_names_vote
         value |-> m.value]                                             \* process_2a.accept_names_vote
     IN /\ Acceptor_hold_P2b(i, reply)                                  \* process_2a.accept_names_vote
        /\ called(i, "process_2a", "accept", {m}, {reply})              \* process_2a.accept: outcome

Acceptor_process_2a(i, m) ==
  IF m.group # Acceptor_group[i]                                        \* process_2a.foreign: when
  THEN Acceptor_process_2a_foreign(i, m)                                \* process_2a.foreign
  ELSE IF Acceptor_fitness[i] # "fit"                                   \* process_2a.unfit: when
  THEN Acceptor_process_2a_unfit(i, m)                                  \* process_2a.unfit
  ELSE IF ~Acceptor_voter[i][Acceptor_self[i]]                          \* process_2a.not_a_voter: when
  THEN Acceptor_process_2a_not_a_voter(i, m)                            \* process_2a.not_a_voter
  ELSE IF m.epoch < Acceptor_epoch[i]                                   \* process_2a.older_epoch: when
  THEN Acceptor_process_2a_older_epoch(i, m)                            \* process_2a.older_epoch
  ELSE IF m.epoch > Acceptor_epoch[i]                                   \* process_2a.newer_epoch: when
  THEN Acceptor_process_2a_newer_epoch(i, m)                            \* process_2a.newer_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~Acceptor_voter[i][m.from]        \* process_2a.impostor: when
  THEN Acceptor_process_2a_impostor(i, m)                               \* process_2a.impostor
  ELSE IF m.ballot < Acceptor_promised[i]                               \* process_2a.stale: when
  THEN Acceptor_process_2a_stale(i, m)                                  \* process_2a.stale
  ELSE IF m.slot < Acceptor_low[i]                                      \* process_2a.truncated: when
  THEN Acceptor_process_2a_truncated(i, m)                              \* process_2a.truncated
  ELSE IF m.slot < Acceptor_base[i]                                     \* process_2a.decided: when
  THEN Acceptor_process_2a_decided(i, m)                                \* process_2a.decided
  ELSE IF m.slot - Acceptor_base[i] >= Acceptor_capacity[i]             \* process_2a.beyond_window: when
  THEN Acceptor_process_2a_beyond_window(i, m)                          \* process_2a.beyond_window
  ELSE IF Acceptor_votes[i][m.slot].ballot = m.ballot /\ Acceptor_votes[i][m.slot].value # m.value \* process_2a.conflict: when
  THEN Acceptor_process_2a_conflict(i, m)                               \* process_2a.conflict
  ELSE IF Acceptor_votes[i][m.slot].ballot = m.ballot                   \* process_2a.repeat: when
  THEN Acceptor_process_2a_repeat(i, m)                                 \* process_2a.repeat
  ELSE Acceptor_process_2a_accept(i, m)                                 \* process_2a.accept: otherwise

Acceptor_process_2a_ballot_is_real(i, m) ==                             \* process_2a.ballot_is_real requires
  m.ballot # 0                                                          \* process_2a.ballot_is_real

Acceptor_process_2a_value_is_real(i, m) ==                              \* process_2a.value_is_real requires
  m.value # NoValue                                                     \* process_2a.value_is_real

Acceptor_process_2a_ensures ==                                          \* process_2a
  [][call'.handler = "process_2a" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "unfit", "not_a_voter", "older_epoch", "newer_epoch", "impostor", "stale", "truncated", "decided", "beyond_window", "conflict", "repeat", "accept"} \* process_2a: outcome
       /\ clause("process_2a.ballot_is_real", m.ballot # 0)             \* process_2a.ballot_is_real
       /\ clause("process_2a.value_is_real", m.value # NoValue)         \* process_2a.value_is_real
       /\ call'.case = "repeat" =>                                      \* process_2a.repeat
            /\ \A reply \in call'.reply :                               \* Acceptor.vote_is_kept
                 /\ clause("Acceptor.vote_is_kept", Acceptor_promised'[i] >= reply.ballot /\ (implied("Acceptor.vote_is_kept", reply.slot >= Acceptor_base'[i], reply.slot \in Acceptor_next_window(i) /\ Acceptor_votes'[i][reply.slot].ballot >= reply.ballot))) \* Acceptor.vote_is_kept
       /\ call'.case = "accept" =>                                      \* process_2a.accept
            /\ clause("process_2a.promise_follows_vote", Acceptor_promised'[i] = m.ballot) \* process_2a.promise_follows_vote
            /\ clause("process_2a.ballot_recorded", Acceptor_votes'[i][m.slot].ballot = m.ballot) \* process_2a.ballot_recorded
            /\ clause("process_2a.value_recorded", Acceptor_votes'[i][m.slot].value = m.value) \* process_2a.value_recorded
            /\ clause("process_2a.vote_rises", Acceptor_votes'[i][m.slot].ballot > Acceptor_votes[i][m.slot].ballot) \* process_2a.vote_rises
            /\ clause("process_2a.other_votes_kept", \A s \in Acceptor_next_window(i) \ {m.slot} : Acceptor_votes'[i][s] = Acceptor_votes[i][s]) \* process_2a.other_votes_kept
            /\ \A reply \in call'.reply :                               \* Acceptor.vote_is_kept
                 /\ clause("Acceptor.vote_is_kept", Acceptor_promised'[i] >= reply.ballot /\ (implied("Acceptor.vote_is_kept", reply.slot >= Acceptor_base'[i], reply.slot \in Acceptor_next_window(i) /\ Acceptor_votes'[i][reply.slot].ballot >= reply.ballot))) \* Acceptor.vote_is_kept
    ]_<<Acceptor_state, call>>

\* -------------------------------------------------------- handler truncate

Acceptor_truncate_failed_store(i, m) ==                                 \* truncate.failed_store
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* truncate.failed_store: changes
  /\ called(i, "truncate", "failed_store", {m}, {})                     \* truncate.failed_store: outcome

Acceptor_truncate_backwards(i, m) ==                                    \* truncate.backwards
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* truncate.backwards: changes
  /\ called(i, "truncate", "backwards", {m}, {})                        \* truncate.backwards: outcome

Acceptor_truncate_inconsistent(i, m) ==                                 \* truncate.inconsistent
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* truncate.inconsistent: changes
  /\ called(i, "truncate", "inconsistent", {m}, {})                     \* truncate.inconsistent: outcome

Acceptor_truncate_advance(i, m) ==                                      \* truncate.advance
  /\ Acceptor_base' = [Acceptor_base EXCEPT ![i] = m.base]              \* truncate.base_moved
  /\ Acceptor_low' = [Acceptor_low EXCEPT ![i] = m.low]                 \* truncate.low_moved
  /\ Acceptor_votes' = [Acceptor_votes EXCEPT ![i] = [s \in Acceptor_next_window(i) |-> \* truncate.advance: changes
       IF s \in Acceptor_window(i) THEN Acceptor_votes[i][s] ELSE       \* truncate.votes_kept
       no_Vote                                                          \* truncate.cells_freed
       ]]
  /\ UNCHANGED <<Acceptor_fitness, Acceptor_promised, Acceptor_replies, Acceptor_alarms>> \* truncate.advance: changes
  /\ Acceptor_persist(i)                                                \* truncate.advance: persist
  /\ called(i, "truncate", "advance", {m}, {})                          \* truncate.advance: outcome

\* Moves both watermarks up. The caller has every slot below `m.base` decided and in its durable
\* log, and every slot below `m.low` in a durable snapshot.
Acceptor_truncate(i, m) ==
  IF Acceptor_fitness[i] = "failed"                                     \* truncate.failed_store: when
  THEN Acceptor_truncate_failed_store(i, m)                             \* truncate.failed_store
  ELSE IF m.base < Acceptor_base[i] \/ m.low < Acceptor_low[i]          \* truncate.backwards: when
  THEN Acceptor_truncate_backwards(i, m)                                \* truncate.backwards
  ELSE IF m.low > m.base \/ m.base > Acceptor_TWO_TO_60 - Acceptor_capacity[i] \* truncate.inconsistent: when
  THEN Acceptor_truncate_inconsistent(i, m)                             \* truncate.inconsistent
  ELSE Acceptor_truncate_advance(i, m)                                  \* truncate.advance: otherwise

Acceptor_truncate_ensures ==                                            \* truncate
  [][call'.handler = "truncate" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"failed_store", "backwards", "inconsistent", "advance"} \* truncate: outcome
       /\ call'.case = "advance" =>                                     \* truncate.advance
            /\ clause("truncate.base_moved", Acceptor_base'[i] = m.base) \* truncate.base_moved
            /\ clause("truncate.low_moved", Acceptor_low'[i] = m.low)   \* truncate.low_moved
            /\ clause("truncate.votes_kept", \A s \in Acceptor_next_window(i) : implied("truncate.votes_kept", s \in Acceptor_window(i), Acceptor_votes'[i][s] = Acceptor_votes[i][s])) \* truncate.votes_kept
            /\ clause("truncate.cells_freed", \A s \in Acceptor_next_window(i) : implied("truncate.cells_freed", ~(s \in Acceptor_window(i)), Acceptor_votes'[i][s] = no_Vote)) \* truncate.cells_freed
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------- handler recover_promise

Acceptor_recover_promise_too_late(i, m) ==                              \* recover_promise.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_promise.too_late: changes
  /\ called(i, "recover_promise", "too_late", {m}, {})                  \* recover_promise.too_late: outcome

Acceptor_recover_promise_older(i, m) ==                                 \* recover_promise.older
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_promise.older: changes
  /\ called(i, "recover_promise", "older", {m}, {})                     \* recover_promise.older: outcome

Acceptor_recover_promise_restore(i, m) ==                               \* recover_promise.restore
  /\ Acceptor_promised' = [Acceptor_promised EXCEPT ![i] = m.ballot]    \* recover_promise.promise_restored
  /\ UNCHANGED <<Acceptor_fitness, Acceptor_base, Acceptor_low, Acceptor_votes, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_promise.restore: changes
  /\ called(i, "recover_promise", "restore", {m}, {})                   \* recover_promise.restore: outcome

\* One promise record read back from the log, oldest first.
Acceptor_recover_promise(i, m) ==
  IF Acceptor_fitness[i] # "recovering"                                 \* recover_promise.too_late: when
  THEN Acceptor_recover_promise_too_late(i, m)                          \* recover_promise.too_late
  ELSE IF m.ballot <= Acceptor_promised[i]                              \* recover_promise.older: when
  THEN Acceptor_recover_promise_older(i, m)                             \* recover_promise.older
  ELSE Acceptor_recover_promise_restore(i, m)                           \* recover_promise.restore: otherwise

Acceptor_recover_promise_ballot_is_real(i, m) ==                        \* recover_promise.ballot_is_real requires
  m.ballot # 0                                                          \* recover_promise.ballot_is_real

Acceptor_recover_promise_ensures ==                                     \* recover_promise
  [][call'.handler = "recover_promise" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "older", "restore"}               \* recover_promise: outcome
       /\ clause("recover_promise.ballot_is_real", m.ballot # 0)        \* recover_promise.ballot_is_real
       /\ call'.case = "restore" =>                                     \* recover_promise.restore
            /\ clause("recover_promise.promise_restored", Acceptor_promised'[i] = m.ballot) \* recover_promise.promise_restored
    ]_<<Acceptor_state, call>>

\* ---------------------------------------------------- handler recover_vote

Acceptor_recover_vote_too_late(i, m) ==                                 \* recover_vote.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_vote.too_late: changes
  /\ called(i, "recover_vote", "too_late", {m}, {})                     \* recover_vote.too_late: outcome

Acceptor_recover_vote_below_window(i, m) ==                             \* recover_vote.below_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_vote.below_window: changes
  /\ called(i, "recover_vote", "below_window", {m}, {})                 \* recover_vote.below_window: outcome

Acceptor_recover_vote_beyond_window(i, m) ==                            \* recover_vote.beyond_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* recover_vote.beyond_window: changes
  /\ Acceptor_alarms' = Acceptor_alarms \cup {"recovered_vote_outside_window"} \* recover_vote.beyond_window: alarm recovered_vote_outside_window
  /\ called(i, "recover_vote", "beyond_window", {m}, {})                \* recover_vote.beyond_window: outcome

Acceptor_recover_vote_overtaken(i, m) ==                                \* recover_vote.overtaken
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_vote.overtaken: changes
  /\ called(i, "recover_vote", "overtaken", {m}, {})                    \* recover_vote.overtaken: outcome

Acceptor_recover_vote_conflict(i, m) ==                                 \* recover_vote.conflict
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* recover_vote.conflict: changes
  /\ Acceptor_alarms' = Acceptor_alarms \cup {"two_values_one_ballot"}  \* recover_vote.conflict: alarm two_values_one_ballot
  /\ called(i, "recover_vote", "conflict", {m}, {})                     \* recover_vote.conflict: outcome

Acceptor_recover_vote_restore(i, m) ==                                  \* recover_vote.restore
  /\ Acceptor_promised' = [Acceptor_promised EXCEPT ![i] = IF m.ballot > Acceptor_promised[i] THEN m.ballot ELSE Acceptor_promised[i]] \* recover_vote.promise_covers_vote
  /\ Acceptor_votes' = [Acceptor_votes EXCEPT ![i][m.slot] =            \* recover_vote.restore: changes
       [ballot |-> m.ballot,                                            \* recover_vote.ballot_restored
        value |-> m.value]]                                             \* recover_vote.value_restored
  \* recover_vote.digest_restored: carried data, not modelled
  \* recover_vote.handle_restored: carried data, not modelled
  /\ UNCHANGED <<Acceptor_fitness, Acceptor_base, Acceptor_low, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* recover_vote.restore: changes
  /\ called(i, "recover_vote", "restore", {m}, {})                      \* recover_vote.restore: outcome

\* One vote record read back from the log, oldest first. A vote is a promise too.
Acceptor_recover_vote(i, m) ==
  IF Acceptor_fitness[i] # "recovering"                                 \* recover_vote.too_late: when
  THEN Acceptor_recover_vote_too_late(i, m)                             \* recover_vote.too_late
  ELSE IF m.slot < Acceptor_base[i]                                     \* recover_vote.below_window: when
  THEN Acceptor_recover_vote_below_window(i, m)                         \* recover_vote.below_window
  ELSE IF m.slot - Acceptor_base[i] >= Acceptor_capacity[i]             \* recover_vote.beyond_window: when
  THEN Acceptor_recover_vote_beyond_window(i, m)                        \* recover_vote.beyond_window
  ELSE IF m.ballot < Acceptor_votes[i][m.slot].ballot                   \* recover_vote.overtaken: when
  THEN Acceptor_recover_vote_overtaken(i, m)                            \* recover_vote.overtaken
  ELSE IF m.ballot = Acceptor_votes[i][m.slot].ballot /\ m.value # Acceptor_votes[i][m.slot].value \* recover_vote.conflict: when
  THEN Acceptor_recover_vote_conflict(i, m)                             \* recover_vote.conflict
  ELSE Acceptor_recover_vote_restore(i, m)                              \* recover_vote.restore: otherwise

Acceptor_recover_vote_ballot_is_real(i, m) ==                           \* recover_vote.ballot_is_real requires
  m.ballot # 0                                                          \* recover_vote.ballot_is_real

Acceptor_recover_vote_value_is_real(i, m) ==                            \* recover_vote.value_is_real requires
  m.value # NoValue                                                     \* recover_vote.value_is_real

Acceptor_recover_vote_ensures ==                                        \* recover_vote
  [][call'.handler = "recover_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "below_window", "beyond_window", "overtaken", "conflict", "restore"} \* recover_vote: outcome
       /\ clause("recover_vote.ballot_is_real", m.ballot # 0)           \* recover_vote.ballot_is_real
       /\ clause("recover_vote.value_is_real", m.value # NoValue)       \* recover_vote.value_is_real
       /\ call'.case = "restore" =>                                     \* recover_vote.restore
            /\ clause("recover_vote.promise_covers_vote", Acceptor_promised'[i] = (IF m.ballot > Acceptor_promised[i] THEN m.ballot ELSE Acceptor_promised[i])) \* recover_vote.promise_covers_vote
            /\ clause("recover_vote.ballot_restored", Acceptor_votes'[i][m.slot].ballot = m.ballot) \* recover_vote.ballot_restored
            /\ clause("recover_vote.value_restored", Acceptor_votes'[i][m.slot].value = m.value) \* recover_vote.value_restored
            /\ clause("recover_vote.other_votes_kept", \A s \in Acceptor_next_window(i) \ {m.slot} : Acceptor_votes'[i][s] = Acceptor_votes[i][s]) \* recover_vote.other_votes_kept
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------- handler finish_recovery

Acceptor_finish_recovery_too_late(i) ==                                 \* finish_recovery.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* finish_recovery.too_late: changes
  /\ called(i, "finish_recovery", "too_late", {}, {})                   \* finish_recovery.too_late: outcome

Acceptor_finish_recovery_admit(i) ==                                    \* finish_recovery.admit
  /\ Acceptor_fitness' = [Acceptor_fitness EXCEPT ![i] = "fit"]         \* finish_recovery.admitted
  /\ UNCHANGED <<Acceptor_promised, Acceptor_base, Acceptor_low, Acceptor_votes, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* finish_recovery.admit: changes
  /\ called(i, "finish_recovery", "admit", {}, {})                      \* finish_recovery.admit: outcome

\* The whole log was read and its tail was told from corruption: this replica may vote.
Acceptor_finish_recovery(i) ==
  IF Acceptor_fitness[i] # "recovering"                                 \* finish_recovery.too_late: when
  THEN Acceptor_finish_recovery_too_late(i)                             \* finish_recovery.too_late
  ELSE Acceptor_finish_recovery_admit(i)                                \* finish_recovery.admit: otherwise

Acceptor_finish_recovery_ensures ==                                     \* finish_recovery
  [][call'.handler = "finish_recovery" =>
       LET i == call'.instance IN
       /\ call'.case \in {"too_late", "admit"}                          \* finish_recovery: outcome
       /\ call'.case = "admit" =>                                       \* finish_recovery.admit
            /\ clause("finish_recovery.admitted", Acceptor_fitness'[i] = "fit") \* finish_recovery.admitted
    ]_<<Acceptor_state, call>>

\* ---------------------------------------------------- handler fail_storage

Acceptor_fail_storage_again(i) ==                                       \* fail_storage.again
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* fail_storage.again: changes
  /\ called(i, "fail_storage", "again", {}, {})                         \* fail_storage.again: outcome

Acceptor_fail_storage_latch(i) ==                                       \* fail_storage.latch
  /\ Acceptor_fitness' = [Acceptor_fitness EXCEPT ![i] = "failed"]      \* fail_storage.latched
  /\ UNCHANGED <<Acceptor_promised, Acceptor_base, Acceptor_low, Acceptor_votes, Acceptor_disk, Acceptor_replies, Acceptor_alarms>> \* fail_storage.latch: changes
  /\ called(i, "fail_storage", "latch", {}, {})                         \* fail_storage.latch: outcome

\* A write or a force failed, or its outcome is unknown. There is no way back.
Acceptor_fail_storage(i) ==
  IF Acceptor_fitness[i] = "failed"                                     \* fail_storage.again: when
  THEN Acceptor_fail_storage_again(i)                                   \* fail_storage.again
  ELSE Acceptor_fail_storage_latch(i)                                   \* fail_storage.latch: otherwise

Acceptor_fail_storage_ensures ==                                        \* fail_storage
  [][call'.handler = "fail_storage" =>
       LET i == call'.instance IN
       /\ call'.case \in {"again", "latch"}                             \* fail_storage: outcome
       /\ call'.case = "latch" =>                                       \* fail_storage.latch
            /\ clause("fail_storage.latched", Acceptor_fitness'[i] = "failed") \* fail_storage.latched
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------ clauses of the component

\* A vote is either absent or complete.
Acceptor_vote_is_whole ==                                               \* Acceptor.vote_is_whole
  \A i \in Acceptor_Instances :
    \A s \in Acceptor_window(i) : Acceptor_votes[i][s].ballot = 0 <=> Acceptor_votes[i][s].value = NoValue \* Acceptor.vote_is_whole

\* Nothing was ever accepted above the promise.
Acceptor_promise_covers_votes ==                                        \* Acceptor.promise_covers_votes
  \A i \in Acceptor_Instances :
    \A s \in Acceptor_window(i) : Acceptor_votes[i][s].ballot <= Acceptor_promised[i] \* Acceptor.promise_covers_votes

Acceptor_group_is_real ==                                               \* Acceptor.group_is_real
  \A i \in Acceptor_Instances :
    Acceptor_group[i] # NoGroup                                         \* Acceptor.group_is_real

Acceptor_low_is_not_above_base ==                                       \* Acceptor.low_is_not_above_base
  \A i \in Acceptor_Instances :
    Acceptor_low[i] <= Acceptor_base[i]                                 \* Acceptor.low_is_not_above_base

Acceptor_window_stays_in_range ==                                       \* Acceptor.window_stays_in_range
  \A i \in Acceptor_Instances :
    Acceptor_base[i] <= Acceptor_TWO_TO_60 - Acceptor_capacity[i]       \* Acceptor.window_stays_in_range

\* What a 1b tells others has to survive a crash.
Acceptor_promise_is_kept_on_disk(i, reply) ==                           \* Acceptor.promise_is_kept
  Acceptor_disk_promised[i] >= reply.ballot                             \* Acceptor.promise_is_kept

\* What a 2b tells others has to survive a crash, until the slot is decided or voted again. A
\* window on disk that does not reach the slot yet keeps nothing of the vote.
Acceptor_vote_is_kept_on_disk(i, reply) ==                              \* Acceptor.vote_is_kept
  Acceptor_disk_promised[i] >= reply.ballot /\ (reply.slot >= Acceptor_disk_base[i] => reply.slot \in Acceptor_disk_window(i) /\ Acceptor_disk_votes[i][reply.slot].ballot >= reply.ballot) \* Acceptor.vote_is_kept

Acceptor_P1b_may_leave(i, reply) ==
  /\ Acceptor_promise_is_kept_on_disk(i, reply)                         \* Acceptor.promise_is_kept: held

Acceptor_P2b_may_leave(i, reply) ==
  /\ Acceptor_vote_is_kept_on_disk(i, reply)                            \* Acceptor.vote_is_kept: held

Acceptor_steps ==                                                       \* Acceptor
  [][call'.handler \in {"process_1a", "process_2a", "truncate", "recover_promise", "recover_vote", "finish_recovery", "fail_storage"} =>
       LET i == call'.instance IN
       /\ clause("Acceptor.promise_never_drops", Acceptor_promised'[i] >= Acceptor_promised[i]) \* Acceptor.promise_never_drops
       /\ clause("Acceptor.window_never_slides_back", Acceptor_base'[i] >= Acceptor_base[i]) \* Acceptor.window_never_slides_back
       /\ clause("Acceptor.snapshot_mark_never_drops", Acceptor_low'[i] >= Acceptor_low[i]) \* Acceptor.snapshot_mark_never_drops
       /\ clause("Acceptor.failure_is_final", implied("Acceptor.failure_is_final", Acceptor_fitness[i] = "failed", Acceptor_fitness'[i] = "failed")) \* Acceptor.failure_is_final
    ]_<<Acceptor_state, call>>

====
