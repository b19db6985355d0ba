---- MODULE Paxos ----
\* Multi-Paxos around the generated roles: network, disk, crash and recovery.
\*
\* PaxosFrame has the variables and says what the model abstracts from, PaxosProposers who asks and
\* proposes, PaxosLearners who counts votes and learns. What acceptors do is here.
EXTENDS PaxosProposers, PaxosLearners

\* ---------------------------------------------------------------- initial state

nothing_happened ==
  /\ asked = {b \in ASKED : abstract(b)}
  /\ unread = [i \in Member |-> {}]
  /\ crashes = 0
  /\ failures = 0
  /\ reading = {}
  /\ supplying = {}
  /\ Tally_init
  /\ Learner_init

frame_starts ==
  /\ proposed = [b \in Ballot |-> [s \in Slot |-> {}]]
  /\ nothing_happened

Init == Acceptor_init /\ Proposer_init /\ frame_starts

idle_proposers ==
  /\ Proposer_role = [i \in Proposer_Instances |-> "idle"]
  /\ Proposer_ballot = Proposer_initial_ballot
  /\ Proposer_seen = Proposer_initial_seen
  /\ Proposer_prefix = Proposer_initial_prefix
  /\ Proposer_start = Proposer_initial_start
  /\ Proposer_top = Proposer_initial_top
  /\ Proposer_reported = Proposer_initial_reported
  /\ Proposer_best = Proposer_initial_best
  /\ Proposer_next_slot = Proposer_initial_next_slot
  /\ Proposer_starts

\* The replicas have read their empty logs already.
InitFit ==
  /\ Acceptor_fitness = [i \in Member |-> "fit"]
  /\ Acceptor_promised = Acceptor_initial_promised
  /\ Acceptor_base = Acceptor_initial_base
  /\ Acceptor_low = Acceptor_initial_low
  /\ Acceptor_votes = Acceptor_initial_votes
  /\ Acceptor_starts
  /\ idle_proposers
  /\ frame_starts

\* The middle of a behaviour: one member voted at the first ballot; after the empty reports of two
\* others the second ballot proposed another value, and one of the two voted for it. The 1b of both
\* ballots are left out, because nobody reads them any more.
voted_before(first, second, v, w) ==
  LET vote == [i \in Member |-> IF i = first THEN [ballot |-> 1, value |-> v]
                               ELSE IF i = second THEN [ballot |-> 2, value |-> w] ELSE no_Vote]
      promise == [i \in Member |-> IF i = first THEN 1 ELSE 2]
      votes == [i \in Member |-> [s \in {0} |-> vote[i]]]
      sent == [i \in Member |-> {[epoch |-> 1, ballot |-> x.ballot, slot |-> 0, value |-> x.value] :
                                x \in {vote[i]} \ {no_Vote}}]
  IN /\ Acceptor_promised = promise /\ Acceptor_disk_promised = promise
     /\ Acceptor_votes = votes /\ Acceptor_disk_votes = votes
     /\ Acceptor_sent_P2b = sent
     /\ proposed = [b \in Ballot |-> [s \in Slot |->
          IF b = 1 THEN {v} ELSE IF b = 2 THEN {w} ELSE {}]]

InitVoted ==
  /\ Acceptor_fitness = [i \in Member |-> "fit"]
  /\ Acceptor_base = Acceptor_initial_base /\ Acceptor_disk_base = Acceptor_initial_base
  /\ Acceptor_low = Acceptor_initial_low /\ Acceptor_disk_low = Acceptor_initial_low
  /\ \E first, second \in Voters \ Proposer_Instances, v, w \in Value :
       first # second /\ v # w /\ voted_before(first, second, v, w)
  /\ Acceptor_held_P1b = [i \in Member |-> {}] /\ Acceptor_sent_P1b = [i \in Member |-> {}]
  /\ Acceptor_held_P2b = [i \in Member |-> {}]
  /\ Acceptor_told = [i \in Member |-> {}]
  /\ Acceptor_alarms = {}
  /\ idle_proposers
  /\ nothing_happened

\* ---------------------------------------------------------------- delivery

receive_1a(i, b) ==
  /\ IF REPEATED_1A THEN TRUE ELSE Acceptor_promised[i] # b
  /\ \E m \in requests(b) : Acceptor_process_1a(i, m)
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
  /\ UNCHANGED <<messages, unread, crashes, others>>

\* Both watermarks, once every slot below them is decided.
shorten(i, b, l) ==
  /\ IF STRANGERS THEN TRUE ELSE l <= b
  /\ decided_below(i, b)
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

\* The ballots of the own campaigns, which are durable before anybody hears of them.
ballot_records(i) ==
  IF i \in Proposer_Instances
  THEN {[record |-> "ballot", ballot |-> b] :
        b \in {c \in Ballot : /\ owner[c] = i
                              /\ IF OLD_RECORDS
                                 THEN c <= Proposer_disk_ballot[i]
                                 ELSE c = Proposer_disk_ballot[i]}}
  ELSE {}

\* A learner that starts again is one that has learned nothing yet, so it needs no step.
crash(i) ==
  /\ crashes < MAX_CRASHES
  /\ crashes' = crashes + 1
  /\ Acceptor_restart(i)
  /\ IF i \in Proposer_Instances THEN Proposer_restart(i) ELSE UNCHANGED Proposer_state
  /\ unread' = [unread EXCEPT ![i] = last_records(i) \cup old_records(i) \cup ballot_records(i)]
  /\ called(i, "replica", "crashed", {}, {})
  /\ UNCHANGED <<messages, failures, handing, counting>>

\* In any order, which is more than "oldest first": the handlers do not depend on it.
read_promise(i) ==
  \E r \in {x \in unread[i] : x.record = "promise"} :
    /\ Acceptor_recover_promise(i, [ballot |-> r.ballot])
    /\ unread' = [unread EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<messages, crashes, failures, others>>

read_vote(i) ==
  \E r \in {x \in unread[i] : x.record = "vote"} :
    /\ Acceptor_recover_vote(i, [ballot |-> r.ballot, slot |-> r.slot, value |-> r.value])
    /\ unread' = [unread EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<messages, crashes, failures, others>>

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

busy_recovering ==
  /\ RECOVER_AT_ONCE
  /\ \/ \E i \in Member : Acceptor_fitness[i] = "recovering"
     \/ \E i \in Proposer_Instances : Proposer_role[i] = "recovering"

recovers ==
  \/ \E i \in Member : recover(i)
  \/ \E i \in Proposer_Instances : recover_proposer(i)

\* A replica does all that follows from one message or write in one step. Here the calls come one
\* after the other, with nothing in between.
unfinished ==
  \/ handing # <<{}, {}>>
  \/ \E i \in Proposer_Instances : unobserved(i) \/ behind(i)
  \/ \E i \in Learner_Instances : can_advance(i) \/ can_free(i)
  \/ \E t \in Tally_Instances : is_over(t)

finishes ==
  \/ continue_1b
  \/ supply
  \/ \E i \in Proposer_Instances :
       (unobserved(i) /\ observe(i)) \/ (behind(i) /\ follow(i, Learner_prefix[i]))
  \/ \E i \in Learner_Instances : (can_advance(i) /\ advance(i)) \/ (can_free(i) /\ free(i))
  \/ \E t \in Tally_Instances : is_over(t) /\ begin(t)

\* A call that changes nothing leaves the step as unfinished as it was. It would be made for ever, so
\* it counts as none, and TLC sees that the step cannot be finished.
goes_on == finishes /\ view' # view

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
  THEN recovers
  ELSE IF unfinished
  THEN goes_on
  ELSE IF hasty
  THEN \E i \in Member : send_P1b(i) \/ send_P2b(i)
  ELSE \/ \E b \in Ballot : phase_1(b)
       \/ \E b \in Ballot, s \in Slot, v \in Value : phase_2(b, s, v)
       \/ \E i \in Member : act(i)
       \/ recovers
       \/ \E i \in Proposer_Instances : lead(i)
       \/ \E i \in Learner_Instances : learn(i)
       \/ \E t \in Tally_Instances : count(t)

\* ---------------------------------------------------------------- bounds of rivals
\* A configuration names those it needs; docs/decisions says what each leaves out.

is_voted(b) == \E n \in Voters : \E r \in Acceptor_sent_P2b[n] : r.ballot = b

\* The second proposer begins when a vote of the first ballot was sent. What leads to that vote
\* never hears of the second ballot.
one_after_the_other ==
  \A b, c \in Ballot : b < c /\ Proposer_ballot[owner[c]] = c => is_voted(b)

\* A 1a that a quorum has answered is answered no more: a proposer reads no 1b of any other member.
no_more_than_a_quorum ==
  \A b \in Ballot :
    2 * (Cardinality({n \in Voters : reports(n, b) # {}}) - 1) <= Cardinality(Voters)

\* The tallies wait until both ballots have votes. Whoever does not count is only slow.
counted_late ==
  (\E t \in Tally_Instances : Tally_ballot[t] # 0) => \A b \in Ballot : is_voted(b)

Spec == Init /\ [][Next]_variables
SpecFit == InitFit /\ [][Next]_variables
SpecVoted == InitVoted /\ [][Next]_variables

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

\* A ballot that was named in a 1a is on disk, so that nobody uses it again.
sent_ballots_are_durable ==
  \A i \in Proposer_Instances : \A r \in Proposer_sent_P1a[i] : Proposer_disk_ballot[i] >= r.ballot

\* A member helps no other value at a ballot any more: it voted for this one, or for none and has
\* promised more.
helps_no_other(n, b, s, v) ==
  \/ voted(n, b, s, v)
  \/ /\ Acceptor_disk_promised[n] > b
     /\ \A r \in Acceptor_sent_P2b[n] \cup Acceptor_held_P2b[n] : r.ballot # b \/ r.slot # s

\* Lamport's condition for phase 2: at no lower ballot another value is chosen, or can be any more.
proposals_are_safe ==
  \A b \in Ballot : \A s \in Slot : \A v \in proposed[b][s] : \A c \in {d \in Ballot : d < b} :
    \E Q \in Quorums : \A n \in Q : helps_no_other(n, c, s, v)

discharges_two_values_one_ballot ==
  "two_values_one_ballot" \notin Acceptor_alarms \cup Proposer_alarms \cup Tally_alarms

discharges_vote_not_below_campaign == "vote_not_below_campaign" \notin Proposer_alarms

discharges_recovered_ballot_of_another == "recovered_ballot_of_another" \notin Proposer_alarms

discharges_chosen_value_changed == "chosen_value_changed" \notin Tally_alarms \cup Learner_alarms

tallied_choices_are_chosen ==
  \A t \in Tally_Instances :
    Tally_chosen[t] => chosen_at(Tally_ballot[t], Tally_slot[t], Tally_value[t])

learned_values_are_chosen ==
  \A i \in Learner_Instances : \A s \in Learner_window(i) :
    Learner_decided[i][s] # no_Decision => chosen(s, Learner_decided[i][s].value)

\* Whatever lies below a prefix is decided, also where a snapshot has taken its place.
prefixes_are_chosen ==
  \A i \in Learner_Instances : \A s \in Slot :
    s < Learner_prefix[i] => \E v \in Value : chosen(s, v)

discharges_recovered_vote_outside_window ==
  "recovered_vote_outside_window" \notin Acceptor_alarms
====
