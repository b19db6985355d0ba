---- MODULE Paxos ----
\* Multi-Paxos around the generated acceptor: proposers, network, disk, crash and recovery.
\*
\* A message that was sent stays sent. Losing, delaying, repeating and reordering are all "not yet
\* read" or "read again", so the network needs no actions of its own. A proposer is only its
\* ballot: it may ask, and it may propose what a quorum of reports allows.
\*
\* Read with acceptor.contract beside it: every name that begins with Acceptor_ comes from
\* AcceptorActions, which is generated from that contract; the sets of values come from
\* AcceptorTypes.
\*
\* decree: not composed yet: Learner, Proposer, Tally
EXTENDS AcceptorActions

CONSTANTS
  Voters,            \* the members that vote
  Watermarks,        \* the slots a watermark may be moved to
  MAX_CRASHES,       \* how many crashes a behaviour has
  MAX_FAILURES,      \* how many stores fail
  ASKED,             \* ballots whose 1a is there from the start
  REPEATED_1A,       \* TRUE: a 1a is read again although its ballot is promised already
  RECOVER_AT_ONCE,   \* TRUE: nothing else happens while a replica reads its log
  SEND_WITH_FLUSH,   \* TRUE: a held answer leaves with the write that makes it true
  OLD_RECORDS,       \* TRUE: the log still holds records that later ones overtook
  STRANGERS,         \* TRUE: messages and calls that must change nothing
  SAFE_VALUE,        \* FALSE is a seeded bug: a proposer ignores what was reported
  ONE_PROPOSAL,      \* FALSE is a seeded bug: a proposer proposes twice for a slot
  DURABLE_FIRST,     \* FALSE is a seeded bug: an answer leaves before the disk has its promise
  IDLE_DISK          \* TRUE looks only at behaviours in which the disk never gets to write

VARIABLES
  asked,             \* the ballots whose 1a was sent
  proposed,          \* proposed[b][s]: the values in the 2a messages of a ballot for a slot
  unread,            \* unread[i]: the log records a recovering replica still has to read
  crashes,
  failures

frame == <<asked, proposed, unread, crashes, failures>>
view == <<Acceptor_state, frame>>
variables == <<Acceptor_state, frame, call>>

Symmetry == Permutations(Member) \cup Permutations(Value)

\* ---------------------------------------------------------------- constants of a configuration

EachItself  == [i \in Member |-> i]
OneGroup    == [i \in Member |-> CHOOSE g \in Group : TRUE]
FirstEpoch  == [i \in Member |-> 1]
VoterTable  == [i \in Member |-> [n \in Member |-> n \in Voters]]
AllZero     == [i \in Member |-> 0]
AllOne      == [i \in Member |-> 1]
AllTwo      == [i \in Member |-> 2]
Someone     == CHOOSE n \in Voters : TRUE
\* Who owns a ballot does not matter while nobody steals one: the abstract proposers are not tied
\* to replicas, and one owner for all ballots keeps the replicas interchangeable.
OneOwner    == [b \in Ballot |-> Someone]
NextBallot  ==
  [b \in Ballot \cup {0} |-> [n \in Member |->
    LET above == {c \in Ballot : c > b /\ owner[c] = n}
    IN IF above = {} THEN 0 ELSE CHOOSE c \in above : \A d \in above : c <= d]]
Turns       == CHOOSE f \in [Ballot -> Member] : \A b, c \in Ballot : f[b] = f[c] => b = c

Quorums == {Q \in SUBSET Voters : 2 * Cardinality(Q) > Cardinality(Voters)}

\* ---------------------------------------------------------------- initial state

frame_starts ==
  /\ asked = ASKED
  /\ proposed = [b \in Ballot |-> [s \in Slot |-> {}]]
  /\ unread = [i \in Member |-> {}]
  /\ crashes = 0
  /\ failures = 0

Init == Acceptor_init /\ frame_starts

\* The replicas have read their empty logs already.
InitFit ==
  /\ Acceptor_fitness = [i \in Member |-> "fit"]
  /\ Acceptor_promised = Acceptor_initial_promised
  /\ Acceptor_base = Acceptor_initial_base
  /\ Acceptor_low = Acceptor_initial_low
  /\ Acceptor_votes = Acceptor_initial_votes
  /\ Acceptor_starts
  /\ frame_starts

\* ---------------------------------------------------------------- what is known

voted(n, b, s, v) == \E r \in Acceptor_sent_P2b[n] : r.ballot = b /\ r.slot = s /\ r.value = v

chosen_at(b, s, v) == {n \in Voters : voted(n, b, s, v)} \in Quorums

chosen(s, v) == \E b \in Ballot : chosen_at(b, s, v)

\* ---------------------------------------------------------------- proposers

P1a(b) ==
  [group |-> Acceptor_group[owner[b]], epoch |-> Acceptor_epoch[owner[b]], from |-> owner[b],
   ballot |-> b, start |-> 0]

P2a(b, s, v) ==
  [group |-> Acceptor_group[owner[b]], epoch |-> Acceptor_epoch[owner[b]], from |-> owner[b],
   ballot |-> b, slot |-> s, value |-> v]

phase_1(b) ==
  /\ b \notin asked
  /\ asked' = asked \cup {b}
  /\ called(owner[b], "phase_1", "ask", {P1a(b)}, {})
  /\ UNCHANGED <<Acceptor_state, proposed, unread, crashes, failures>>

reports(n, b) == {r \in Acceptor_sent_P1b[n] : r.ballot = b}

\* One report of each member of a quorum: the proposer counts a member once.
picks(Q, b) ==
  {pick \in [Q -> UNION {reports(n, b) : n \in Q}] : \A n \in Q : pick[n] \in reports(n, b)}

seen(pick, s) ==
  {pick[n].votes[s] : n \in {k \in DOMAIN pick : s \in DOMAIN pick[k].votes}} \ {no_Vote}

\* The value with the highest ballot among the reports, or any value when there is none.
safe_value(pick, s, v) ==
  IF SAFE_VALUE
  THEN IF seen(pick, s) = {}
       THEN TRUE
       ELSE \E w \in seen(pick, s) :
              w.value = v /\ \A x \in seen(pick, s) : x.ballot <= w.ballot
  ELSE TRUE

one_proposal(b, s) == IF ONE_PROPOSAL THEN proposed[b][s] = {} ELSE TRUE

\* A slot below a reported base is decided already and has to be fetched.
not_decided_there(pick, s) == \A n \in DOMAIN pick : s >= pick[n].base

phase_2(b, s, v) ==
  /\ v \notin proposed[b][s]
  /\ one_proposal(b, s)
  /\ \E Q \in Quorums :
       /\ \A n \in Q : reports(n, b) # {}
       /\ \E pick \in picks(Q, b) : not_decided_there(pick, s) /\ safe_value(pick, s, v)
  /\ proposed' = [proposed EXCEPT ![b][s] = @ \cup {v}]
  /\ called(owner[b], "phase_2", "propose", {P2a(b, s, v)}, {})
  /\ UNCHANGED <<Acceptor_state, asked, unread, crashes, failures>>

\* ---------------------------------------------------------------- delivery

receive_1a(i, b) ==
  /\ b \in asked
  /\ IF REPEATED_1A THEN TRUE ELSE Acceptor_promised[i] # b
  /\ Acceptor_process_1a(i, P1a(b))
  /\ UNCHANGED frame

receive_2a(i, b, s, v) ==
  /\ v \in proposed[b][s]
  /\ Acceptor_process_2a(i, P2a(b, s, v))
  /\ UNCHANGED frame

\* Another group, another epoch, somebody else's ballot.
strange(m, real) ==
  m.group # real.group \/ m.epoch # real.epoch \/ m.from # owner[m.ballot]

strangers(message) ==
  {m \in {[message EXCEPT !.group = g, !.epoch = e, !.from = n] :
          g \in Group, e \in Epoch, n \in Member} : strange(m, message)}

receive_strange_1a(i, b) ==
  /\ STRANGERS
  /\ \E m \in strangers(P1a(b)) : Acceptor_process_1a(i, m)
  /\ UNCHANGED frame

receive_strange_2a(i, b, s, v) ==
  /\ STRANGERS
  /\ \E m \in strangers(P2a(b, s, v)) : Acceptor_process_2a(i, m)
  /\ UNCHANGED frame

\* ---------------------------------------------------------------- disk

\* The log is written in order, so what is on disk is what was in memory some time ago.
write(i) ==
  /\ ~IDLE_DISK
  /\ Acceptor_fitness[i] = "fit"
  /\ ~Acceptor_on_disk(i)
  /\ Acceptor_flush(i)
  /\ IF SEND_WITH_FLUSH
     THEN /\ Acceptor_sent_P1b' = [Acceptor_sent_P1b EXCEPT ![i] = @ \cup Acceptor_held_P1b[i]]
          /\ Acceptor_sent_P2b' = [Acceptor_sent_P2b EXCEPT ![i] = @ \cup Acceptor_held_P2b[i]]
          /\ Acceptor_held_P1b' = [Acceptor_held_P1b EXCEPT ![i] = {}]
          /\ Acceptor_held_P2b' = [Acceptor_held_P2b EXCEPT ![i] = {}]
     ELSE UNCHANGED <<Acceptor_sent_P1b, Acceptor_sent_P2b, Acceptor_held_P1b, Acceptor_held_P2b>>
  /\ called(i, "disk", "written", {}, {})
  /\ UNCHANGED <<Acceptor_memory, Acceptor_told, Acceptor_alarms, frame>>

send_P1b(i) ==
  \E r \in Acceptor_held_P1b[i] :
    /\ IF DURABLE_FIRST THEN Acceptor_P1b_may_leave(i, r) ELSE TRUE
    /\ Acceptor_held_P1b' = [Acceptor_held_P1b EXCEPT ![i] = @ \ {r}]
    /\ Acceptor_sent_P1b' = [Acceptor_sent_P1b EXCEPT ![i] = @ \cup {r}]
    /\ called(i, "network", "P1b sent", {}, {r})
    /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_held_P2b, Acceptor_sent_P2b,
                   Acceptor_told, Acceptor_alarms, frame>>

send_P2b(i) ==
  \E r \in Acceptor_held_P2b[i] :
    /\ IF DURABLE_FIRST THEN Acceptor_P2b_may_leave(i, r) ELSE TRUE
    /\ Acceptor_held_P2b' = [Acceptor_held_P2b EXCEPT ![i] = @ \ {r}]
    /\ Acceptor_sent_P2b' = [Acceptor_sent_P2b EXCEPT ![i] = @ \cup {r}]
    /\ called(i, "network", "P2b sent", {}, {r})
    /\ UNCHANGED <<Acceptor_memory, Acceptor_disk, Acceptor_held_P1b, Acceptor_sent_P1b,
                   Acceptor_told, Acceptor_alarms, frame>>

\* A failed write is never tried again: `write` needs a fit replica, and nothing makes a failed one
\* fit. That the outcome is unknown is the choice between failing before and after `write`.
fail(i) ==
  /\ IF Acceptor_fitness[i] = "failed" THEN TRUE ELSE failures < MAX_FAILURES
  /\ failures' = IF Acceptor_fitness[i] = "failed" THEN failures ELSE failures + 1
  /\ Acceptor_fail_storage(i)
  /\ UNCHANGED <<asked, proposed, unread, crashes>>

\* Both watermarks, once every slot below them is decided.
shorten(i, b, l) ==
  /\ IF STRANGERS THEN TRUE ELSE l <= b
  /\ \A s \in Slot : s < b => \E v \in Value : chosen(s, v)
  /\ Acceptor_truncate(i, [base |-> b, low |-> l])
  /\ UNCHANGED frame

\* ---------------------------------------------------------------- crash and recovery

promise_record(b) == [record |-> "promise", ballot |-> b]

vote_record(b, s, v) == [record |-> "vote", ballot |-> b, slot |-> s, value |-> v]

\* The records that make up the disk twins.
last_records(i) ==
  {promise_record(b) : b \in {Acceptor_disk_promised[i]} \ {0}}
  \cup {vote_record(Acceptor_disk_votes[i][s].ballot, s, Acceptor_disk_votes[i][s].value) :
        s \in {t \in Acceptor_disk_window(i) : Acceptor_disk_votes[i][t] # no_Vote}}

\* Records that may lie before them. A replica need not have written each: more records than there
\* can be is a harder test.
overtaken(i, b, s) ==
  IF s \in Acceptor_disk_window(i)
  THEN b < Acceptor_disk_votes[i][s].ballot
  ELSE s < Acceptor_disk_base[i]

old_records(i) ==
  IF OLD_RECORDS
  THEN {promise_record(b) : b \in {c \in Ballot : c < Acceptor_disk_promised[i]}}
       \cup UNION {{vote_record(b, s, v) : v \in proposed[b][s]} :
                   <<b, s>> \in {p \in Ballot \X Slot : /\ p[1] <= Acceptor_disk_promised[i]
                                                         /\ overtaken(i, p[1], p[2])}}
  ELSE {}

crash(i) ==
  /\ crashes < MAX_CRASHES
  /\ crashes' = crashes + 1
  /\ Acceptor_restart(i)
  /\ unread' = [unread EXCEPT ![i] = last_records(i) \cup old_records(i)]
  /\ called(i, "replica", "crashed", {}, {})
  /\ UNCHANGED <<asked, proposed, failures>>

\* In any order, which is more than "oldest first": the handlers do not depend on it.
read_promise(i) ==
  \E r \in {x \in unread[i] : x.record = "promise"} :
    /\ Acceptor_recover_promise(i, [ballot |-> r.ballot])
    /\ unread' = [unread EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<asked, proposed, crashes, failures>>

read_vote(i) ==
  \E r \in {x \in unread[i] : x.record = "vote"} :
    /\ Acceptor_recover_vote(i, [ballot |-> r.ballot, slot |-> r.slot, value |-> r.value])
    /\ unread' = [unread EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<asked, proposed, crashes, failures>>

log_was_read(i) ==
  /\ Acceptor_fitness[i] = "recovering"
  /\ unread[i] = {}
  /\ Acceptor_finish_recovery(i)
  /\ UNCHANGED frame

\* The shell calls the recovery handlers of a replica that does not recover.
mistimed(i, b, s, v) ==
  /\ STRANGERS
  /\ Acceptor_fitness[i] # "recovering"
  /\ \E handler \in {"promise", "vote", "finish"} :
       IF handler = "promise" THEN Acceptor_recover_promise(i, [ballot |-> b])
       ELSE IF handler = "vote"
       THEN Acceptor_recover_vote(i, [ballot |-> b, slot |-> s, value |-> v])
       ELSE Acceptor_finish_recovery(i)
  /\ UNCHANGED frame

\* ---------------------------------------------------------------- specification

recover(i) == read_promise(i) \/ read_vote(i) \/ log_was_read(i)

busy_recovering == RECOVER_AT_ONCE /\ \E i \in Member : Acceptor_fitness[i] = "recovering"

act(i) ==
  \/ \E b \in Ballot : receive_1a(i, b)
  \/ \E b \in Ballot, s \in Slot, v \in Value : receive_2a(i, b, s, v)
  \/ \E b \in Ballot : receive_strange_1a(i, b)
  \/ \E b \in Ballot, s \in Slot, v \in Value : receive_strange_2a(i, b, s, v)
  \/ \E b \in Ballot, s \in Slot, v \in Value : mistimed(i, b, s, v)
  \/ write(i)
  \/ send_P1b(i)
  \/ send_P2b(i)
  \/ fail(i)
  \/ \E b \in Watermarks, l \in Watermarks : shorten(i, b, l)
  \/ crash(i)

\* The seeded bug: nothing waits, an answer leaves before anything else happens.
hasty == ~DURABLE_FIRST /\ \E i \in Member : Acceptor_held_P1b[i] \cup Acceptor_held_P2b[i] # {}

Next ==
  IF busy_recovering
  THEN \E i \in Member : recover(i)
  ELSE IF hasty
  THEN \E i \in Member : send_P1b(i) \/ send_P2b(i)
  ELSE \/ \E b \in Ballot : phase_1(b)
       \/ \E b \in Ballot, s \in Slot, v \in Value : phase_2(b, s, v)
       \/ \E i \in Member : act(i)
       \/ \E i \in Member : recover(i)

Spec == Init /\ [][Next]_variables
SpecFit == InitFit /\ [][Next]_variables

\* ---------------------------------------------------------------- safety

agreement ==
  \A s \in Slot : \A v, w \in Value : chosen(s, v) /\ chosen(s, w) => v = w

one_value_per_ballot ==
  \A n, k \in Member : \A p \in Acceptor_sent_P2b[n], q \in Acceptor_sent_P2b[k] :
    p.ballot = q.ballot /\ p.slot = q.slot => p.value = q.value

\* Once a 1b for a ballot has left, no vote below that ballot leaves but the reported ones.
promise_excludes_lower_votes ==
  \A n \in Member : \A r \in Acceptor_sent_P1b[n], w \in Acceptor_sent_P2b[n] :
    w.ballot < r.ballot /\ w.slot >= r.base =>
      w.slot \in DOMAIN r.votes /\ r.votes[w.slot].ballot >= w.ballot

disk_promise_is_not_ahead ==
  \A n \in Member : Acceptor_fitness[n] = "fit" => Acceptor_disk_promised[n] <= Acceptor_promised[n]

\* Said of the disk itself, not by the operator that lets an answer go.
sent_votes_are_durable ==
  \A n \in Member : \A w \in Acceptor_sent_P2b[n] :
    /\ Acceptor_disk_promised[n] >= w.ballot
    /\ w.slot >= Acceptor_disk_base[n] =>
         /\ w.slot \in Acceptor_disk_window(n)
         /\ Acceptor_disk_votes[n][w.slot].ballot >= w.ballot
         /\ Acceptor_disk_votes[n][w.slot].ballot = w.ballot =>
              Acceptor_disk_votes[n][w.slot].value = w.value

sent_promises_are_durable ==
  \A n \in Member : \A r \in Acceptor_sent_P1b[n] : Acceptor_disk_promised[n] >= r.ballot

discharges_two_values_one_ballot == "two_values_one_ballot" \notin Acceptor_alarms

discharges_recovered_vote_outside_window ==
  "recovered_vote_outside_window" \notin Acceptor_alarms
====
