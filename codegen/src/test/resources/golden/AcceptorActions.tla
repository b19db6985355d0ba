---- MODULE AcceptorActions ----
\* Generated from acceptor.contract. Do not edit;
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
  self,                                                                 \* given: self[i]
  group,                                                                \* given: group[i]
  epoch,                                                                \* given: epoch[i]
  voter,                                                                \* given: voter[i]
  capacity,                                                             \* given: capacity[i]
  given_base,                                                           \* given: given_base[i]
  given_low,                                                            \* given: given_low[i]
  WRITE_THROUGH,                                                        \* TRUE: the disk is never behind
  KEEP_TOLD,                                                            \* TRUE: answers without a promise are kept
  Instances                                                             \* what runs this component

VARIABLES
  fitness,
  promised,
  base,
  low,
  votes,
  disk_promised,
  disk_base,
  disk_low,
  disk_votes,
  held_P1b,
  sent_P1b,
  held_P2b,
  sent_P2b,
  told,
  alarms

Acceptor_memory == <<fitness, promised, base, low, votes>>
Acceptor_disk == <<disk_promised, disk_base, disk_low, disk_votes>>
Acceptor_replies == <<held_P1b, sent_P1b, held_P2b, sent_P2b, told>>
Acceptor_state == <<fitness, promised, base, low, votes, disk_promised, disk_base, disk_low, disk_votes, held_P1b, sent_P1b, held_P2b, sent_P2b, told, alarms>>

Fitness == {"recovering", "fit", "failed"}
CatchUp == {"not_needed", "from_log", "from_snapshot"}
no_Vote == [ballot |-> 0, value |-> NoValue]

window(i) == base[i] .. base[i] + capacity[i] - 1
next_window(i) == base'[i] .. base'[i] + capacity[i] - 1
disk_window(i) == disk_base[i] .. disk_base[i] + capacity[i] - 1

initial_fitness == [i \in Instances |-> "recovering"]
initial_promised == [i \in Instances |-> 0]
initial_base == [i \in Instances |-> given_base[i]]
initial_low == [i \in Instances |-> given_low[i]]
initial_votes == [i \in Instances |-> [s \in initial_base[i] .. initial_base[i] + capacity[i] - 1 |-> no_Vote]]

Acceptor_starts ==
  /\ disk_promised = initial_promised
  /\ disk_base = initial_base
  /\ disk_low = initial_low
  /\ disk_votes = initial_votes
  /\ held_P1b = [i \in Instances |-> {}]
  /\ sent_P1b = [i \in Instances |-> {}]
  /\ held_P2b = [i \in Instances |-> {}]
  /\ sent_P2b = [i \in Instances |-> {}]
  /\ told = [i \in Instances |-> {}]
  /\ alarms = {}
  /\ no_call

Acceptor_init ==
  /\ fitness = initial_fitness
  /\ promised = initial_promised
  /\ base = initial_base
  /\ low = initial_low
  /\ votes = initial_votes
  /\ Acceptor_starts

\* A case changed durable fields: the write is under way, or done at once.
Acceptor_persist(i) ==
  IF WRITE_THROUGH
  THEN /\ disk_promised' = [disk_promised EXCEPT ![i] = promised'[i]]
       /\ disk_base' = [disk_base EXCEPT ![i] = base'[i]]
       /\ disk_low' = [disk_low EXCEPT ![i] = low'[i]]
       /\ disk_votes' = [disk_votes EXCEPT ![i] = votes'[i]]
  ELSE UNCHANGED Acceptor_disk

\* The disk has caught up with the memory.
Acceptor_on_disk(i) ==
  /\ disk_promised[i] = promised[i]
  /\ disk_base[i] = base[i]
  /\ disk_low[i] = low[i]
  /\ disk_votes[i] = votes[i]

\* The disk catches up with the memory.
Acceptor_flush(i) ==
  /\ disk_promised' = [disk_promised EXCEPT ![i] = promised[i]]
  /\ disk_base' = [disk_base EXCEPT ![i] = base[i]]
  /\ disk_low' = [disk_low EXCEPT ![i] = low[i]]
  /\ disk_votes' = [disk_votes EXCEPT ![i] = votes[i]]

\* A new incarnation is made: what is given comes from the disk.
Acceptor_restart(i) ==
  /\ fitness' = [fitness EXCEPT ![i] = "recovering"]
  /\ promised' = [promised EXCEPT ![i] = 0]
  /\ base' = [base EXCEPT ![i] = disk_base[i]]
  /\ low' = [low EXCEPT ![i] = disk_low[i]]
  /\ votes' = [votes EXCEPT ![i] = [s \in disk_base[i] .. disk_base[i] + capacity[i] - 1 |-> no_Vote]]
  /\ held_P1b' = [held_P1b EXCEPT ![i] = {}]
  /\ held_P2b' = [held_P2b EXCEPT ![i] = {}]
  /\ UNCHANGED <<Acceptor_disk, sent_P1b, sent_P2b, told, alarms>>

\* P1b promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
hold_P1b(i, reply) ==
  /\ IF WRITE_THROUGH
     THEN /\ sent_P1b' = [sent_P1b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED held_P1b
     ELSE /\ held_P1b' = IF reply \in sent_P1b[i] THEN held_P1b
            ELSE [held_P1b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED sent_P1b
  /\ UNCHANGED <<held_P2b, sent_P2b, told>>

\* P2b promises: it waits for the disk. A copy of what was
\* sent before is the same message, read again.
hold_P2b(i, reply) ==
  /\ IF WRITE_THROUGH
     THEN /\ sent_P2b' = [sent_P2b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED held_P2b
     ELSE /\ held_P2b' = IF reply \in sent_P2b[i] THEN held_P2b
            ELSE [held_P2b EXCEPT ![i] = @ \cup {reply}]
          /\ UNCHANGED sent_P2b
  /\ UNCHANGED <<held_P1b, sent_P1b, told>>

\* An answer without a promise leaves at once.
tell(i, kind, reply) ==
  /\ told' = IF KEEP_TOLD
       THEN [told EXCEPT ![i] = @ \cup {[kind |-> kind, reply |-> reply]}]
       ELSE told
  /\ UNCHANGED <<held_P1b, sent_P1b, held_P2b, sent_P2b>>

\* ------------------------------------------------------ handler process_1a

process_1a_foreign(i, m) ==                                             \* process_1a.foreign
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_1a.foreign: changes
  /\ called(i, "process_1a", "foreign", {m}, {})                        \* process_1a.foreign: outcome

process_1a_unfit(i, m) ==                                               \* process_1a.unfit
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_1a.unfit: changes
  /\ LET reply == [                                                     \* process_1a.unfit_vouches_for_nothing
         ballot |-> m.ballot]                                           \* process_1a.unfit_vouches_for_nothing
     IN /\ tell(i, "Unfit", reply)                                      \* process_1a.unfit_vouches_for_nothing
        /\ called(i, "process_1a", "unfit", {m}, {reply})               \* process_1a.unfit: outcome

process_1a_not_a_voter(i, m) ==                                         \* process_1a.not_a_voter
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_1a.not_a_voter: changes
  /\ called(i, "process_1a", "not_a_voter", {m}, {})                    \* process_1a.not_a_voter: outcome

process_1a_older_epoch(i, m) ==                                         \* process_1a.older_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_1a.older_epoch: changes
  /\ LET reply == [                                                     \* process_1a.older_epoch_is_told
         epoch |-> epoch[i]]                                            \* process_1a.older_epoch_is_told
     IN /\ tell(i, "Defunct", reply)                                    \* process_1a.older_epoch_is_told
        /\ called(i, "process_1a", "older_epoch", {m}, {reply})         \* process_1a.older_epoch: outcome

process_1a_newer_epoch(i, m) ==                                         \* process_1a.newer_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_1a.newer_epoch: changes
  /\ LET reply == [                                                     \* process_1a.newer_epoch_is_told
         epoch |-> epoch[i],                                            \* process_1a.newer_epoch_is_told
         base |-> base[i]]                                              \* process_1a.newer_epoch_is_told
     IN /\ tell(i, "Behind", reply)                                     \* process_1a.newer_epoch_is_told
        /\ called(i, "process_1a", "newer_epoch", {m}, {reply})         \* process_1a.newer_epoch: outcome

process_1a_impostor(i, m) ==                                            \* process_1a.impostor
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_1a.impostor: changes
  /\ called(i, "process_1a", "impostor", {m}, {})                       \* process_1a.impostor: outcome

process_1a_refuse(i, m) ==                                              \* process_1a.refuse
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_1a.refuse: changes
  /\ LET reply == [                                                     \* process_1a.refuse_names_promise
         ballot |-> m.ballot,                                           \* process_1a.refuse_names_promise
         promised |-> promised[i]]                                      \* process_1a.refuse_names_promise
     IN /\ tell(i, "Nack", reply)                                       \* process_1a.refuse_names_promise
        /\ called(i, "process_1a", "refuse", {m}, {reply})              \* process_1a.refuse: outcome

\* Only its owner uses a ballot, so this is the same 1a again: the 1b may have been lost.
process_1a_repeat(i, m) ==                                              \* process_1a.repeat
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_1a.repeat: changes
  /\ LET reply == [                                                     \* process_1a.repeat_reports_votes
         epoch |-> epoch[i],                                            \* process_1a.repeat_reports_votes
         ballot |-> m.ballot,                                           \* process_1a.repeat_reports_votes
         base |-> base[i],                                              \* process_1a.repeat_reports_votes
         low |-> low[i],                                                \* process_1a.repeat_reports_votes
         catch_up |-> IF m.start < low[i] THEN "from_snapshot" ELSE IF m.start < base[i] THEN "from_log" ELSE "not_needed", \* process_1a.repeat_reports_votes
         votes |-> votes[i]]                                            \* process_1a.repeat_reports_votes
     IN /\ hold_P1b(i, reply)                                           \* process_1a.repeat_reports_votes
        /\ called(i, "process_1a", "repeat", {m}, {reply})              \* process_1a.repeat: outcome

process_1a_grant(i, m) ==                                               \* process_1a.grant
  /\ promised' = [promised EXCEPT ![i] = m.ballot]                      \* process_1a.promise_recorded
  /\ UNCHANGED <<fitness, base, low, votes, alarms>>                    \* process_1a.grant: changes
  /\ Acceptor_persist(i)                                                \* process_1a.grant: persist
  /\ LET reply == [                                                     \* process_1a.grant_reports_votes
         epoch |-> epoch[i],                                            \* process_1a.grant_reports_votes
         ballot |-> m.ballot,                                           \* process_1a.grant_reports_votes
         base |-> base[i],                                              \* process_1a.grant_reports_votes
         low |-> low[i],                                                \* process_1a.grant_reports_votes
         catch_up |-> IF m.start < low[i] THEN "from_snapshot" ELSE IF m.start < base[i] THEN "from_log" ELSE "not_needed", \* process_1a.grant_reports_votes
         votes |-> votes[i]]                                            \* process_1a.grant_reports_votes
     IN /\ hold_P1b(i, reply)                                           \* process_1a.grant_reports_votes
        /\ called(i, "process_1a", "grant", {m}, {reply})               \* process_1a.grant: outcome

process_1a(i, m) ==
  IF m.group # group[i]                                                 \* process_1a.foreign: when
  THEN process_1a_foreign(i, m)                                         \* process_1a.foreign
  ELSE IF fitness[i] # "fit"                                            \* process_1a.unfit: when
  THEN process_1a_unfit(i, m)                                           \* process_1a.unfit
  ELSE IF ~voter[i][self[i]]                                            \* process_1a.not_a_voter: when
  THEN process_1a_not_a_voter(i, m)                                     \* process_1a.not_a_voter
  ELSE IF m.epoch < epoch[i]                                            \* process_1a.older_epoch: when
  THEN process_1a_older_epoch(i, m)                                     \* process_1a.older_epoch
  ELSE IF m.epoch > epoch[i]                                            \* process_1a.newer_epoch: when
  THEN process_1a_newer_epoch(i, m)                                     \* process_1a.newer_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~voter[i][m.from]                 \* process_1a.impostor: when
  THEN process_1a_impostor(i, m)                                        \* process_1a.impostor
  ELSE IF m.ballot < promised[i]                                        \* process_1a.refuse: when
  THEN process_1a_refuse(i, m)                                          \* process_1a.refuse
  ELSE IF m.ballot = promised[i]                                        \* process_1a.repeat: when
  THEN process_1a_repeat(i, m)                                          \* process_1a.repeat
  ELSE process_1a_grant(i, m)                                           \* process_1a.grant: otherwise

process_1a_ballot_is_real(i, m) ==                                      \* process_1a.ballot_is_real requires
  m.ballot # 0                                                          \* process_1a.ballot_is_real

process_1a_ensures ==                                                   \* process_1a
  [][call'.handler = "process_1a" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "unfit", "not_a_voter", "older_epoch", "newer_epoch", "impostor", "refuse", "repeat", "grant"} \* process_1a: outcome
       /\ clause("process_1a.ballot_is_real", m.ballot # 0)             \* process_1a.ballot_is_real
       /\ call'.case = "repeat" =>                                      \* process_1a.repeat
            /\ \A reply \in call'.reply :                               \* Acceptor.promise_is_kept
                 /\ clause("Acceptor.promise_is_kept", promised'[i] >= reply.ballot) \* Acceptor.promise_is_kept
       /\ call'.case = "grant" =>                                       \* process_1a.grant
            /\ clause("process_1a.promise_recorded", promised'[i] = m.ballot) \* process_1a.promise_recorded
            /\ clause("process_1a.promise_rises", promised'[i] > promised[i]) \* process_1a.promise_rises
            /\ \A reply \in call'.reply :                               \* Acceptor.promise_is_kept
                 /\ clause("Acceptor.promise_is_kept", promised'[i] >= reply.ballot) \* Acceptor.promise_is_kept
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------------ handler process_2a

process_2a_foreign(i, m) ==                                             \* process_2a.foreign
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_2a.foreign: changes
  /\ called(i, "process_2a", "foreign", {m}, {})                        \* process_2a.foreign: outcome

process_2a_unfit(i, m) ==                                               \* process_2a.unfit
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.unfit: changes
  /\ LET reply == [                                                     \* process_2a.unfit_vouches_for_nothing
         ballot |-> m.ballot]                                           \* process_2a.unfit_vouches_for_nothing
     IN /\ tell(i, "Unfit", reply)                                      \* process_2a.unfit_vouches_for_nothing
        /\ called(i, "process_2a", "unfit", {m}, {reply})               \* process_2a.unfit: outcome

process_2a_not_a_voter(i, m) ==                                         \* process_2a.not_a_voter
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_2a.not_a_voter: changes
  /\ called(i, "process_2a", "not_a_voter", {m}, {})                    \* process_2a.not_a_voter: outcome

process_2a_older_epoch(i, m) ==                                         \* process_2a.older_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.older_epoch: changes
  /\ LET reply == [                                                     \* process_2a.older_epoch_is_told
         epoch |-> epoch[i]]                                            \* process_2a.older_epoch_is_told
     IN /\ tell(i, "Defunct", reply)                                    \* process_2a.older_epoch_is_told
        /\ called(i, "process_2a", "older_epoch", {m}, {reply})         \* process_2a.older_epoch: outcome

process_2a_newer_epoch(i, m) ==                                         \* process_2a.newer_epoch
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.newer_epoch: changes
  /\ LET reply == [                                                     \* process_2a.newer_epoch_is_told
         epoch |-> epoch[i],                                            \* process_2a.newer_epoch_is_told
         base |-> base[i]]                                              \* process_2a.newer_epoch_is_told
     IN /\ tell(i, "Behind", reply)                                     \* process_2a.newer_epoch_is_told
        /\ called(i, "process_2a", "newer_epoch", {m}, {reply})         \* process_2a.newer_epoch: outcome

process_2a_impostor(i, m) ==                                            \* process_2a.impostor
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* process_2a.impostor: changes
  /\ called(i, "process_2a", "impostor", {m}, {})                       \* process_2a.impostor: outcome

process_2a_stale(i, m) ==                                               \* process_2a.stale
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.stale: changes
  /\ LET reply == [                                                     \* process_2a.stale_names_promise
         ballot |-> m.ballot,                                           \* process_2a.stale_names_promise
         promised |-> promised[i]]                                      \* process_2a.stale_names_promise
     IN /\ tell(i, "Nack", reply)                                       \* process_2a.stale_names_promise
        /\ called(i, "process_2a", "stale", {m}, {reply})               \* process_2a.stale: outcome

process_2a_truncated(i, m) ==                                           \* process_2a.truncated
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.truncated: changes
  /\ LET reply == [                                                     \* process_2a.truncated_names_low
         slot |-> m.slot,                                               \* process_2a.truncated_names_low
         low |-> low[i]]                                                \* process_2a.truncated_names_low
     IN /\ tell(i, "Truncated", reply)                                  \* process_2a.truncated_names_low
        /\ called(i, "process_2a", "truncated", {m}, {reply})           \* process_2a.truncated: outcome

process_2a_decided(i, m) ==                                             \* process_2a.decided
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.decided: changes
  /\ LET reply == [                                                     \* process_2a.decided_names_base
         slot |-> m.slot,                                               \* process_2a.decided_names_base
         base |-> base[i]]                                              \* process_2a.decided_names_base
     IN /\ tell(i, "Decided", reply)                                    \* process_2a.decided_names_base
        /\ called(i, "process_2a", "decided", {m}, {reply})             \* process_2a.decided: outcome

process_2a_beyond_window(i, m) ==                                       \* process_2a.beyond_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.beyond_window: changes
  /\ LET reply == [                                                     \* process_2a.beyond_window_names_base
         slot |-> m.slot,                                               \* process_2a.beyond_window_names_base
         base |-> base[i]]                                              \* process_2a.beyond_window_names_base
     IN /\ tell(i, "Busy", reply)                                       \* process_2a.beyond_window_names_base
        /\ called(i, "process_2a", "beyond_window", {m}, {reply})       \* process_2a.beyond_window: outcome

process_2a_conflict(i, m) ==                                            \* process_2a.conflict
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* process_2a.conflict: changes
  /\ alarms' = alarms \cup {"two_values_one_ballot"}                    \* process_2a.conflict: alarm two_values_one_ballot
  /\ called(i, "process_2a", "conflict", {m}, {})                       \* process_2a.conflict: outcome

\* The vote is there already: nothing is written again, the same 2b is sent again.
process_2a_repeat(i, m) ==                                              \* process_2a.repeat
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, alarms>>               \* process_2a.repeat: changes
  /\ LET reply == [                                                     \* process_2a.repeat_names_vote
         epoch |-> epoch[i],                                            \* process_2a.repeat_names_vote
         ballot |-> m.ballot,                                           \* process_2a.repeat_names_vote
         slot |-> m.slot,                                               \* process_2a.repeat_names_vote
         value |-> m.value]                                             \* process_2a.repeat_names_vote
     IN /\ hold_P2b(i, reply)                                           \* process_2a.repeat_names_vote
        /\ called(i, "process_2a", "repeat", {m}, {reply})              \* process_2a.repeat: outcome

process_2a_accept(i, m) ==                                              \* process_2a.accept
  /\ promised' = [promised EXCEPT ![i] = m.ballot]                      \* process_2a.promise_follows_vote
  /\ votes' = [votes EXCEPT ![i][m.slot] =                              \* process_2a.accept: changes
       [ballot |-> m.ballot,                                            \* process_2a.ballot_recorded
        value |-> m.value]]                                             \* process_2a.value_recorded
  \* process_2a.digest_recorded: carried data, not modelled
  \* process_2a.handle_recorded: carried data, not modelled
  /\ UNCHANGED <<fitness, base, low, alarms>>                           \* process_2a.accept: changes
  /\ Acceptor_persist(i)                                                \* process_2a.accept: persist
  /\ LET reply == [                                                     \* process_2a.accept_names_vote
         epoch |-> epoch[i],                                            \* process_2a.accept_names_vote
         ballot |-> m.ballot,                                           \* process_2a.accept_names_vote
         slot |-> m.slot,                                               \* process_2a.accept_names_vote
         value |-> m.value]                                             \* process_2a.accept_names_vote
     IN /\ hold_P2b(i, reply)                                           \* process_2a.accept_names_vote
        /\ called(i, "process_2a", "accept", {m}, {reply})              \* process_2a.accept: outcome

process_2a(i, m) ==
  IF m.group # group[i]                                                 \* process_2a.foreign: when
  THEN process_2a_foreign(i, m)                                         \* process_2a.foreign
  ELSE IF fitness[i] # "fit"                                            \* process_2a.unfit: when
  THEN process_2a_unfit(i, m)                                           \* process_2a.unfit
  ELSE IF ~voter[i][self[i]]                                            \* process_2a.not_a_voter: when
  THEN process_2a_not_a_voter(i, m)                                     \* process_2a.not_a_voter
  ELSE IF m.epoch < epoch[i]                                            \* process_2a.older_epoch: when
  THEN process_2a_older_epoch(i, m)                                     \* process_2a.older_epoch
  ELSE IF m.epoch > epoch[i]                                            \* process_2a.newer_epoch: when
  THEN process_2a_newer_epoch(i, m)                                     \* process_2a.newer_epoch
  ELSE IF owner[m.ballot] # m.from \/ ~voter[i][m.from]                 \* process_2a.impostor: when
  THEN process_2a_impostor(i, m)                                        \* process_2a.impostor
  ELSE IF m.ballot < promised[i]                                        \* process_2a.stale: when
  THEN process_2a_stale(i, m)                                           \* process_2a.stale
  ELSE IF m.slot < low[i]                                               \* process_2a.truncated: when
  THEN process_2a_truncated(i, m)                                       \* process_2a.truncated
  ELSE IF m.slot < base[i]                                              \* process_2a.decided: when
  THEN process_2a_decided(i, m)                                         \* process_2a.decided
  ELSE IF m.slot - base[i] >= capacity[i]                               \* process_2a.beyond_window: when
  THEN process_2a_beyond_window(i, m)                                   \* process_2a.beyond_window
  ELSE IF votes[i][m.slot].ballot = m.ballot /\ votes[i][m.slot].value # m.value \* process_2a.conflict: when
  THEN process_2a_conflict(i, m)                                        \* process_2a.conflict
  ELSE IF votes[i][m.slot].ballot = m.ballot                            \* process_2a.repeat: when
  THEN process_2a_repeat(i, m)                                          \* process_2a.repeat
  ELSE process_2a_accept(i, m)                                          \* process_2a.accept: otherwise

process_2a_ballot_is_real(i, m) ==                                      \* process_2a.ballot_is_real requires
  m.ballot # 0                                                          \* process_2a.ballot_is_real

process_2a_value_is_real(i, m) ==                                       \* process_2a.value_is_real requires
  m.value # NoValue                                                     \* process_2a.value_is_real

process_2a_ensures ==                                                   \* process_2a
  [][call'.handler = "process_2a" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"foreign", "unfit", "not_a_voter", "older_epoch", "newer_epoch", "impostor", "stale", "truncated", "decided", "beyond_window", "conflict", "repeat", "accept"} \* process_2a: outcome
       /\ clause("process_2a.ballot_is_real", m.ballot # 0)             \* process_2a.ballot_is_real
       /\ clause("process_2a.value_is_real", m.value # NoValue)         \* process_2a.value_is_real
       /\ call'.case = "repeat" =>                                      \* process_2a.repeat
            /\ \A reply \in call'.reply :                               \* Acceptor.vote_is_kept
                 /\ clause("Acceptor.vote_is_kept", promised'[i] >= reply.ballot /\ (implied(1, "Acceptor.vote_is_kept", reply.slot \in next_window(i), votes'[i][reply.slot].ballot >= reply.ballot))) \* Acceptor.vote_is_kept
       /\ call'.case = "accept" =>                                      \* process_2a.accept
            /\ clause("process_2a.promise_follows_vote", promised'[i] = m.ballot) \* process_2a.promise_follows_vote
            /\ clause("process_2a.ballot_recorded", votes'[i][m.slot].ballot = m.ballot) \* process_2a.ballot_recorded
            /\ clause("process_2a.value_recorded", votes'[i][m.slot].value = m.value) \* process_2a.value_recorded
            /\ clause("process_2a.vote_rises", votes'[i][m.slot].ballot > votes[i][m.slot].ballot) \* process_2a.vote_rises
            /\ clause("process_2a.other_votes_kept", \A s \in next_window(i) \ {m.slot} : votes'[i][s] = votes[i][s]) \* process_2a.other_votes_kept
            /\ \A reply \in call'.reply :                               \* Acceptor.vote_is_kept
                 /\ clause("Acceptor.vote_is_kept", promised'[i] >= reply.ballot /\ (implied(2, "Acceptor.vote_is_kept", reply.slot \in next_window(i), votes'[i][reply.slot].ballot >= reply.ballot))) \* Acceptor.vote_is_kept
    ]_<<Acceptor_state, call>>

\* -------------------------------------------------------- handler truncate

truncate_failed_store(i, m) ==                                          \* truncate.failed_store
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* truncate.failed_store: changes
  /\ called(i, "truncate", "failed_store", {m}, {})                     \* truncate.failed_store: outcome

truncate_backwards(i, m) ==                                             \* truncate.backwards
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* truncate.backwards: changes
  /\ called(i, "truncate", "backwards", {m}, {})                        \* truncate.backwards: outcome

truncate_inconsistent(i, m) ==                                          \* truncate.inconsistent
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* truncate.inconsistent: changes
  /\ called(i, "truncate", "inconsistent", {m}, {})                     \* truncate.inconsistent: outcome

truncate_advance(i, m) ==                                               \* truncate.advance
  /\ base' = [base EXCEPT ![i] = m.base]                                \* truncate.base_moved
  /\ low' = [low EXCEPT ![i] = m.low]                                   \* truncate.low_moved
  /\ votes' = [votes EXCEPT ![i] = [s \in next_window(i) |->            \* truncate.advance: changes
       IF s \in window(i) THEN votes[i][s] ELSE                         \* truncate.votes_kept
       no_Vote                                                          \* truncate.cells_freed
       ]]
  /\ UNCHANGED <<fitness, promised, Acceptor_replies, alarms>>          \* truncate.advance: changes
  /\ Acceptor_persist(i)                                                \* truncate.advance: persist
  /\ called(i, "truncate", "advance", {m}, {})                          \* truncate.advance: outcome

\* Moves both watermarks up. The caller has every slot below `m.base` decided and in its durable
\* log, and every slot below `m.low` in a durable snapshot.
truncate(i, m) ==
  IF fitness[i] = "failed"                                              \* truncate.failed_store: when
  THEN truncate_failed_store(i, m)                                      \* truncate.failed_store
  ELSE IF m.base < base[i] \/ m.low < low[i]                            \* truncate.backwards: when
  THEN truncate_backwards(i, m)                                         \* truncate.backwards
  ELSE IF m.low > m.base \/ m.base > TWO_TO_60 - capacity[i]            \* truncate.inconsistent: when
  THEN truncate_inconsistent(i, m)                                      \* truncate.inconsistent
  ELSE truncate_advance(i, m)                                           \* truncate.advance: otherwise

truncate_ensures ==                                                     \* truncate
  [][call'.handler = "truncate" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"failed_store", "backwards", "inconsistent", "advance"} \* truncate: outcome
       /\ call'.case = "advance" =>                                     \* truncate.advance
            /\ clause("truncate.base_moved", base'[i] = m.base)         \* truncate.base_moved
            /\ clause("truncate.low_moved", low'[i] = m.low)            \* truncate.low_moved
            /\ clause("truncate.votes_kept", \A s \in next_window(i) : implied(3, "truncate.votes_kept", s \in window(i), votes'[i][s] = votes[i][s])) \* truncate.votes_kept
            /\ clause("truncate.cells_freed", \A s \in next_window(i) : implied(4, "truncate.cells_freed", ~(s \in window(i)), votes'[i][s] = no_Vote)) \* truncate.cells_freed
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------- handler recover_promise

recover_promise_too_late(i, m) ==                                       \* recover_promise.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* recover_promise.too_late: changes
  /\ called(i, "recover_promise", "too_late", {m}, {})                  \* recover_promise.too_late: outcome

recover_promise_older(i, m) ==                                          \* recover_promise.older
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* recover_promise.older: changes
  /\ called(i, "recover_promise", "older", {m}, {})                     \* recover_promise.older: outcome

recover_promise_restore(i, m) ==                                        \* recover_promise.restore
  /\ promised' = [promised EXCEPT ![i] = m.ballot]                      \* recover_promise.promise_restored
  /\ UNCHANGED <<fitness, base, low, votes, Acceptor_disk, Acceptor_replies, alarms>> \* recover_promise.restore: changes
  /\ called(i, "recover_promise", "restore", {m}, {})                   \* recover_promise.restore: outcome

\* One promise record read back from the log, oldest first.
recover_promise(i, m) ==
  IF fitness[i] # "recovering"                                          \* recover_promise.too_late: when
  THEN recover_promise_too_late(i, m)                                   \* recover_promise.too_late
  ELSE IF m.ballot <= promised[i]                                       \* recover_promise.older: when
  THEN recover_promise_older(i, m)                                      \* recover_promise.older
  ELSE recover_promise_restore(i, m)                                    \* recover_promise.restore: otherwise

recover_promise_ballot_is_real(i, m) ==                                 \* recover_promise.ballot_is_real requires
  m.ballot # 0                                                          \* recover_promise.ballot_is_real

recover_promise_ensures ==                                              \* recover_promise
  [][call'.handler = "recover_promise" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "older", "restore"}               \* recover_promise: outcome
       /\ clause("recover_promise.ballot_is_real", m.ballot # 0)        \* recover_promise.ballot_is_real
       /\ call'.case = "restore" =>                                     \* recover_promise.restore
            /\ clause("recover_promise.promise_restored", promised'[i] = m.ballot) \* recover_promise.promise_restored
    ]_<<Acceptor_state, call>>

\* ---------------------------------------------------- handler recover_vote

recover_vote_too_late(i, m) ==                                          \* recover_vote.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* recover_vote.too_late: changes
  /\ called(i, "recover_vote", "too_late", {m}, {})                     \* recover_vote.too_late: outcome

recover_vote_below_window(i, m) ==                                      \* recover_vote.below_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* recover_vote.below_window: changes
  /\ called(i, "recover_vote", "below_window", {m}, {})                 \* recover_vote.below_window: outcome

recover_vote_beyond_window(i, m) ==                                     \* recover_vote.beyond_window
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* recover_vote.beyond_window: changes
  /\ alarms' = alarms \cup {"recovered_vote_outside_window"}            \* recover_vote.beyond_window: alarm recovered_vote_outside_window
  /\ called(i, "recover_vote", "beyond_window", {m}, {})                \* recover_vote.beyond_window: outcome

recover_vote_overtaken(i, m) ==                                         \* recover_vote.overtaken
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* recover_vote.overtaken: changes
  /\ called(i, "recover_vote", "overtaken", {m}, {})                    \* recover_vote.overtaken: outcome

recover_vote_conflict(i, m) ==                                          \* recover_vote.conflict
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies>>     \* recover_vote.conflict: changes
  /\ alarms' = alarms \cup {"two_values_one_ballot"}                    \* recover_vote.conflict: alarm two_values_one_ballot
  /\ called(i, "recover_vote", "conflict", {m}, {})                     \* recover_vote.conflict: outcome

recover_vote_restore(i, m) ==                                           \* recover_vote.restore
  /\ promised' = [promised EXCEPT ![i] = IF m.ballot > promised[i] THEN m.ballot ELSE promised[i]] \* recover_vote.promise_covers_vote
  /\ votes' = [votes EXCEPT ![i][m.slot] =                              \* recover_vote.restore: changes
       [ballot |-> m.ballot,                                            \* recover_vote.ballot_restored
        value |-> m.value]]                                             \* recover_vote.value_restored
  \* recover_vote.digest_restored: carried data, not modelled
  \* recover_vote.handle_restored: carried data, not modelled
  /\ UNCHANGED <<fitness, base, low, Acceptor_disk, Acceptor_replies, alarms>> \* recover_vote.restore: changes
  /\ called(i, "recover_vote", "restore", {m}, {})                      \* recover_vote.restore: outcome

\* One vote record read back from the log, oldest first. A vote is a promise too.
recover_vote(i, m) ==
  IF fitness[i] # "recovering"                                          \* recover_vote.too_late: when
  THEN recover_vote_too_late(i, m)                                      \* recover_vote.too_late
  ELSE IF m.slot < base[i]                                              \* recover_vote.below_window: when
  THEN recover_vote_below_window(i, m)                                  \* recover_vote.below_window
  ELSE IF m.slot - base[i] >= capacity[i]                               \* recover_vote.beyond_window: when
  THEN recover_vote_beyond_window(i, m)                                 \* recover_vote.beyond_window
  ELSE IF m.ballot < votes[i][m.slot].ballot                            \* recover_vote.overtaken: when
  THEN recover_vote_overtaken(i, m)                                     \* recover_vote.overtaken
  ELSE IF m.ballot = votes[i][m.slot].ballot /\ m.value # votes[i][m.slot].value \* recover_vote.conflict: when
  THEN recover_vote_conflict(i, m)                                      \* recover_vote.conflict
  ELSE recover_vote_restore(i, m)                                       \* recover_vote.restore: otherwise

recover_vote_ballot_is_real(i, m) ==                                    \* recover_vote.ballot_is_real requires
  m.ballot # 0                                                          \* recover_vote.ballot_is_real

recover_vote_value_is_real(i, m) ==                                     \* recover_vote.value_is_real requires
  m.value # NoValue                                                     \* recover_vote.value_is_real

recover_vote_ensures ==                                                 \* recover_vote
  [][call'.handler = "recover_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"too_late", "below_window", "beyond_window", "overtaken", "conflict", "restore"} \* recover_vote: outcome
       /\ clause("recover_vote.ballot_is_real", m.ballot # 0)           \* recover_vote.ballot_is_real
       /\ clause("recover_vote.value_is_real", m.value # NoValue)       \* recover_vote.value_is_real
       /\ call'.case = "restore" =>                                     \* recover_vote.restore
            /\ clause("recover_vote.promise_covers_vote", promised'[i] = (IF m.ballot > promised[i] THEN m.ballot ELSE promised[i])) \* recover_vote.promise_covers_vote
            /\ clause("recover_vote.ballot_restored", votes'[i][m.slot].ballot = m.ballot) \* recover_vote.ballot_restored
            /\ clause("recover_vote.value_restored", votes'[i][m.slot].value = m.value) \* recover_vote.value_restored
            /\ clause("recover_vote.other_votes_kept", \A s \in next_window(i) \ {m.slot} : votes'[i][s] = votes[i][s]) \* recover_vote.other_votes_kept
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------- handler finish_recovery

finish_recovery_too_late(i) ==                                          \* finish_recovery.too_late
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* finish_recovery.too_late: changes
  /\ called(i, "finish_recovery", "too_late", {}, {})                   \* finish_recovery.too_late: outcome

finish_recovery_admit(i) ==                                             \* finish_recovery.admit
  /\ fitness' = [fitness EXCEPT ![i] = "fit"]                           \* finish_recovery.admitted
  /\ UNCHANGED <<promised, base, low, votes, Acceptor_disk, Acceptor_replies, alarms>> \* finish_recovery.admit: changes
  /\ called(i, "finish_recovery", "admit", {}, {})                      \* finish_recovery.admit: outcome

\* The whole log was read and its tail was told from corruption: this replica may vote.
finish_recovery(i) ==
  IF fitness[i] # "recovering"                                          \* finish_recovery.too_late: when
  THEN finish_recovery_too_late(i)                                      \* finish_recovery.too_late
  ELSE finish_recovery_admit(i)                                         \* finish_recovery.admit: otherwise

finish_recovery_ensures ==                                              \* finish_recovery
  [][call'.handler = "finish_recovery" =>
       LET i == call'.instance IN
       /\ call'.case \in {"too_late", "admit"}                          \* finish_recovery: outcome
       /\ call'.case = "admit" =>                                       \* finish_recovery.admit
            /\ clause("finish_recovery.admitted", fitness'[i] = "fit")  \* finish_recovery.admitted
    ]_<<Acceptor_state, call>>

\* ---------------------------------------------------- handler fail_storage

fail_storage_again(i) ==                                                \* fail_storage.again
  /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_replies, alarms>> \* fail_storage.again: changes
  /\ called(i, "fail_storage", "again", {}, {})                         \* fail_storage.again: outcome

fail_storage_latch(i) ==                                                \* fail_storage.latch
  /\ fitness' = [fitness EXCEPT ![i] = "failed"]                        \* fail_storage.latched
  /\ UNCHANGED <<promised, base, low, votes, Acceptor_disk, Acceptor_replies, alarms>> \* fail_storage.latch: changes
  /\ called(i, "fail_storage", "latch", {}, {})                         \* fail_storage.latch: outcome

\* A write or a force failed, or its outcome is unknown. There is no way back.
fail_storage(i) ==
  IF fitness[i] = "failed"                                              \* fail_storage.again: when
  THEN fail_storage_again(i)                                            \* fail_storage.again
  ELSE fail_storage_latch(i)                                            \* fail_storage.latch: otherwise

fail_storage_ensures ==                                                 \* fail_storage
  [][call'.handler = "fail_storage" =>
       LET i == call'.instance IN
       /\ call'.case \in {"again", "latch"}                             \* fail_storage: outcome
       /\ call'.case = "latch" =>                                       \* fail_storage.latch
            /\ clause("fail_storage.latched", fitness'[i] = "failed")   \* fail_storage.latched
    ]_<<Acceptor_state, call>>

\* ------------------------------------------------ clauses of the component

\* A vote is either absent or complete.
vote_is_whole ==                                                        \* Acceptor.vote_is_whole
  \A i \in Instances :
    \A s \in window(i) : votes[i][s].ballot = 0 <=> votes[i][s].value = NoValue \* Acceptor.vote_is_whole

\* Nothing was ever accepted above the promise.
promise_covers_votes ==                                                 \* Acceptor.promise_covers_votes
  \A i \in Instances :
    \A s \in window(i) : votes[i][s].ballot <= promised[i]              \* Acceptor.promise_covers_votes

group_is_real ==                                                        \* Acceptor.group_is_real
  \A i \in Instances :
    group[i] # NoGroup                                                  \* Acceptor.group_is_real

low_is_not_above_base ==                                                \* Acceptor.low_is_not_above_base
  \A i \in Instances :
    low[i] <= base[i]                                                   \* Acceptor.low_is_not_above_base

window_stays_in_range ==                                                \* Acceptor.window_stays_in_range
  \A i \in Instances :
    base[i] <= TWO_TO_60 - capacity[i]                                  \* Acceptor.window_stays_in_range

\* What a 1b tells others has to survive a crash.
promise_is_kept_on_disk(i, reply) ==                                    \* Acceptor.promise_is_kept
  disk_promised[i] >= reply.ballot                                      \* Acceptor.promise_is_kept

\* What a 2b tells others has to survive a crash, until the slot is decided or voted again.
vote_is_kept_on_disk(i, reply) ==                                       \* Acceptor.vote_is_kept
  disk_promised[i] >= reply.ballot /\ (reply.slot \in disk_window(i) => disk_votes[i][reply.slot].ballot >= reply.ballot) \* Acceptor.vote_is_kept

P1b_may_leave(i, reply) ==
  /\ promise_is_kept_on_disk(i, reply)                                  \* Acceptor.promise_is_kept: held

P2b_may_leave(i, reply) ==
  /\ vote_is_kept_on_disk(i, reply)                                     \* Acceptor.vote_is_kept: held

Acceptor_steps ==                                                       \* Acceptor
  [][call'.handler \in {"process_1a", "process_2a", "truncate", "recover_promise", "recover_vote", "finish_recovery", "fail_storage"} =>
       LET i == call'.instance IN
       /\ clause("Acceptor.promise_never_drops", promised'[i] >= promised[i]) \* Acceptor.promise_never_drops
       /\ clause("Acceptor.window_never_slides_back", base'[i] >= base[i]) \* Acceptor.window_never_slides_back
       /\ clause("Acceptor.snapshot_mark_never_drops", low'[i] >= low[i]) \* Acceptor.snapshot_mark_never_drops
       /\ clause("Acceptor.failure_is_final", implied(5, "Acceptor.failure_is_final", fitness[i] = "failed", fitness'[i] = "failed")) \* Acceptor.failure_is_final
    ]_<<Acceptor_state, call>>

ASSUME watched(5)
====
