---- MODULE PaxosProposers ----
\* Who asks and who proposes. An abstract proposer is only its ballot: it may ask, and it may
\* propose what a quorum of reports allows. A real one does what ProposerActions says.
EXTENDS PaxosFrame

\* ---------------------------------------------------------------- abstract proposers

P1a(b) ==
  [group |-> Acceptor_group[owner[b]], epoch |-> Acceptor_epoch[owner[b]], from |-> owner[b],
   ballot |-> b, start |-> 0]

P2a(b, s, v) ==
  [group |-> Acceptor_group[owner[b]], epoch |-> Acceptor_epoch[owner[b]], from |-> owner[b],
   ballot |-> b, slot |-> s, value |-> v]

phase_1(b) ==
  /\ abstract(b)
  /\ b \notin asked
  /\ asked' = asked \cup {b}
  /\ called(owner[b], "phase_1", "ask", {P1a(b)}, {})
  /\ UNCHANGED <<Acceptor_state, proposed, faults, others>>

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
  /\ abstract(b)
  /\ v \notin proposed[b][s]
  /\ one_proposal(b, s)
  /\ \E Q \in Quorums :
       /\ \A n \in Q : reports(n, b) # {}
       /\ \E pick \in picks(Q, b) : not_decided_there(pick, s) /\ safe_value(pick, s, v)
  /\ proposed' = [proposed EXCEPT ![b][s] = @ \cup {v}]
  /\ called(owner[b], "phase_2", "propose", {P2a(b, s, v)}, {})
  /\ UNCHANGED <<Acceptor_state, asked, faults, others>>

\* ---------------------------------------------------------------- real proposers: phase 1

only_proposer == <<Acceptor_state, counting, supplying>>

\* The replica tells its proposer first what its own acceptor has promised.
start_campaign(i) ==
  /\ Acceptor_promised[i] <= Proposer_seen[i]
  /\ Proposer_start_campaign(i, [promised |-> Acceptor_promised[i]])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

write_ballot(i) ==
  /\ ~Proposer_on_disk(i)
  /\ Proposer_flush(i)
  /\ called(i, "disk", "ballot written", {}, {})
  /\ UNCHANGED <<Proposer_memory, Proposer_replies, Proposer_alarms, only_proposer, messages,
                 faults, reading>>

send_P1a(i) ==
  \E r \in Proposer_held_P1a[i] :
    /\ IF BALLOT_FIRST THEN Proposer_P1a_may_leave(i, r) ELSE TRUE
    /\ Proposer_held_P1a' = [Proposer_held_P1a EXCEPT ![i] = @ \ {r}]
    /\ Proposer_sent_P1a' = [Proposer_sent_P1a EXCEPT ![i] = @ \cup {r}]
    /\ called(i, "network", "P1a sent", {}, {r})
    /\ UNCHANGED <<Proposer_memory, Proposer_disk, Proposer_told, Proposer_alarms, only_proposer,
                   messages, faults, reading>>

\* The 1a of a ballot, abstract or real.
requests(b) ==
  IF abstract(b)
  THEN {P1a(c) : c \in asked \cap {b}}
  ELSE {[P1a(b) EXCEPT !.start = r.start] :
        r \in {x \in Proposer_sent_P1a[owner[b]] : x.ballot = b}}

voted_slots(r) == {s \in DOMAIN r.votes : r.votes[s] # no_Vote}

reported_vote(n, r, s) ==
  [group |-> Acceptor_group[n], epoch |-> r.epoch, from |-> n, ballot |-> r.ballot,
   slot |-> s, vote_ballot |-> r.votes[s].ballot, value |-> r.votes[s].value]

\* The votes of a 1b are handed over one after the other, with nothing in between.
hand_vote(i, n, r, left) ==
  LET s == CHOOSE t \in left : \A u \in left : t <= u
  IN /\ Proposer_report_vote(i, reported_vote(n, r, s))
     /\ reading' = {[to |-> i, from |-> n, report |-> r, left |-> left \ {s}]}
     /\ UNCHANGED <<only_proposer, messages, faults>>

hand_end(i, n, r) ==
  /\ Proposer_end_of_report(i, [group |-> Acceptor_group[n], epoch |-> r.epoch, from |-> n,
                                ballot |-> r.ballot, base |-> r.base])
  /\ reading' = {}
  /\ UNCHANGED <<only_proposer, messages, faults>>

hand(i, n, r, left) == IF left = {} THEN hand_end(i, n, r) ELSE hand_vote(i, n, r, left)

\* A 1b that is late or was counted already changes nothing, by the cases of both handlers.
helps(i, n, r) ==
  /\ Proposer_role[i] = "campaigning"
  /\ Proposer_ballot[i] = r.ballot
  /\ ~Proposer_reported[i][n]

begin_1b(i, n) ==
  \E r \in Acceptor_sent_P1b[n] :
    /\ SETBACKS \/ helps(i, n, r)
    /\ hand(i, n, r, voted_slots(r))

continue_1b == \E x \in reading : hand(x.to, x.from, x.report, x.left)

\* ---------------------------------------------------------------- real proposers: phase 2

sends_2a ==
  proposed' =
    IF call'.case \in {"send", "repeat", "fill"}
    THEN LET r == CHOOSE x \in call'.reply : TRUE
         IN [proposed EXCEPT ![r.ballot][r.slot] = @ \cup {r.value}]
    ELSE proposed

\* A model has an end: nothing is proposed beyond its last slot.
in_model(i) ==
  \/ Proposer_next_slot[i] \in Slot
  \/ Proposer_next_slot[i] - Proposer_prefix[i] >= Proposer_pipeline[i]

propose_again(i, v) ==
  /\ in_model(i)
  /\ Proposer_recover(i, [value |-> v])
  /\ sends_2a
  /\ UNCHANGED <<only_proposer, asked, faults, reading>>

propose_new(i, v) ==
  /\ in_model(i)
  /\ Proposer_propose(i, [value |-> v])
  /\ sends_2a
  /\ UNCHANGED <<only_proposer, asked, faults, reading>>

\* The replica has decided more slots.
follow(i, b) ==
  /\ decided_below(i, b)
  /\ Proposer_follow_prefix(i, [prefix |-> b])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

\* What a learner has decided its proposer is told in the same step of the replica.
behind(i) == i \in Learner_Instances /\ Proposer_prefix[i] < Learner_prefix[i]

\* ---------------------------------------------------------------- the end of a ballot

observe(i) ==
  /\ Proposer_observe(i, [ballot |-> Acceptor_promised[i]])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

\* What the acceptor promises, its proposer is told in the same step of the replica.
unobserved(i) == Proposer_role[i] # "recovering" /\ Acceptor_promised[i] > Proposer_seen[i]

refused(i, n) ==
  /\ SETBACKS
  /\ Acceptor_promised[n] > 0
  /\ Proposer_process_nack(i, [group |-> Acceptor_group[n], epoch |-> Acceptor_epoch[n],
                               from |-> n, ballot |-> Proposer_ballot[i],
                               promised |-> Acceptor_promised[n]])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

step_down(i) ==
  /\ SETBACKS
  /\ Proposer_step_down(i)
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

\* ---------------------------------------------------------------- whom nobody listens to

\* Another group, another epoch, a member that does not vote.
unknown(m) ==
  m.group # Acceptor_group[m.from] \/ m.epoch # Acceptor_epoch[m.from] \/ m.from \notin Voters

from_unknown(message) ==
  {m \in {[message EXCEPT !.group = g, !.epoch = e, !.from = n] :
          g \in Group, e \in Epoch, n \in Member} : unknown(m)}

hear_stranger(i, b) ==
  /\ STRANGERS
  /\ LET head == [group |-> Acceptor_group[i], epoch |-> Acceptor_epoch[i], from |-> i,
                  ballot |-> Proposer_ballot[i]]
     IN \/ \E m \in from_unknown(head), s \in Slot, v \in Value :
             Proposer_report_vote(i, [group |-> m.group, epoch |-> m.epoch, from |-> m.from,
               ballot |-> m.ballot, slot |-> s, vote_ballot |-> b, value |-> v])
        \/ \E m \in from_unknown(head) :
             Proposer_end_of_report(i, [group |-> m.group, epoch |-> m.epoch, from |-> m.from,
               ballot |-> m.ballot, base |-> 0])
        \/ \E m \in from_unknown(head) :
             Proposer_process_nack(i, [group |-> m.group, epoch |-> m.epoch, from |-> m.from,
               ballot |-> m.ballot, promised |-> b])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

\* The shell calls what it must not call now, or with a number out of range.
misled(i, b) ==
  /\ STRANGERS
  /\ \/ /\ Proposer_role[i] # "recovering"
        /\ Proposer_recover_ballot(i, [ballot |-> b]) \/ Proposer_finish_ballot_recovery(i)
     \/ Proposer_follow_prefix(i, [prefix |-> Proposer_TWO_TO_60 + b])
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

\* ---------------------------------------------------------------- recovery

read_ballot(i) ==
  \E r \in {x \in unread[i] : x.record = "ballot"} :
    /\ Proposer_recover_ballot(i, [ballot |-> r.ballot])
    /\ unread' = [unread EXCEPT ![i] = @ \ {r}]
    /\ UNCHANGED <<only_proposer, messages, crashes, failures, reading>>

ballots_were_read(i) ==
  /\ Proposer_role[i] = "recovering"
  /\ unread[i] = {}
  /\ Proposer_finish_ballot_recovery(i)
  /\ UNCHANGED <<only_proposer, messages, faults, reading>>

recover_proposer(i) == read_ballot(i) \/ ballots_were_read(i)

lead(i) ==
  \/ start_campaign(i)
  \/ write_ballot(i)
  \/ send_P1a(i)
  \/ \E n \in Member : begin_1b(i, n)
  \/ \E v \in Value : propose_again(i, v) \/ propose_new(i, v)
  \/ \E b \in Watermarks : follow(i, b)
  \/ observe(i)
  \/ \E n \in Member : refused(i, n)
  \/ step_down(i)
  \/ \E b \in Ballot : hear_stranger(i, b) \/ misled(i, b)
====
