---- MODULE PaxosLearners ----
\* Who counts votes, and who learns what was decided. A tally is named by its member and its place
\* in the window.
EXTENDS PaxosFrame

only_tally == <<Acceptor_state, Proposer_state, Learner_state, messages, faults, reading>>
only_learner == <<Acceptor_state, Proposer_state, Tally_state, messages, faults, reading>>

\* ---------------------------------------------------------------- votes

\* The replica has the bytes of what its own acceptor voted for; other bytes it has to fetch.
at_hand(i, s, v) == s \in Acceptor_window(i) /\ Acceptor_votes[i][s].value = v

\* What a tally or the leader calls chosen, a learner is handed in the same step of the replica.
supplies(i) ==
  supplying' =
    {[to |-> i, slot |-> r.slot, value |-> r.value] :
     r \in {x \in call'.reply : /\ call'.case \in {"choose", "trust"}
                                /\ at_hand(i, x.slot, x.value)}}

P2b(n, r) ==
  [group |-> Acceptor_group[n], epoch |-> r.epoch, from |-> n, ballot |-> r.ballot, slot |-> r.slot,
   value |-> r.value]

\* Who proposed a value counts the votes for it, and so does everybody with an own vote.
is_counted(i, n, r) == EVERYBODY_COUNTS \/ i = n \/ i = owner[r.ballot]

count_vote(t, n) ==
  \E r \in Acceptor_sent_P2b[n] :
    /\ is_counted(t[1], n, r)
    /\ Tally_process_2b(t, P2b(n, r))
    /\ supplies(t[1])
    /\ UNCHANGED only_tally

\* ---------------------------------------------------------------- decisions

supply ==
  \E x \in supplying :
    /\ Learner_learn(x.to, [slot |-> x.slot, value |-> x.value])
    /\ supplying' = {}
    /\ UNCHANGED only_learner

own_vote(i, s) == IF s \in Acceptor_window(i) THEN Acceptor_votes[i][s] ELSE no_Vote

\* The owner of a ballot says that its tally has a quorum at that ballot.
is_said(t, b) == t[1] = owner[b] /\ Tally_chosen[t] /\ Tally_ballot[t] = b

commit(i, b, s) ==
  [group |-> Acceptor_group[owner[b]], epoch |-> Acceptor_epoch[owner[b]], from |-> owner[b],
   ballot |-> b, slot |-> s,
   vote_ballot |-> own_vote(i, s).ballot, vote_value |-> own_vote(i, s).value]

hear_commit(i, b) ==
  \E t \in Tally_Instances :
    /\ is_said(t, b)
    /\ Learner_process_commit(i, commit(i, b, Tally_slot[t]))
    /\ supplies(i)
    /\ UNCHANGED only_learner

\* A peer serves what is below its prefix.
fetch(i, j) ==
  \E s \in {t \in Learner_window(j) : t < Learner_prefix[j]} :
    /\ Learner_learn(i, [slot |-> s, value |-> Learner_decided[j][s].value])
    /\ UNCHANGED <<only_learner, supplying>>

advance(i) ==
  /\ Learner_advance_prefix(i)
  /\ UNCHANGED <<only_learner, supplying>>

\* The replica advances its learner until it meets a hole.
can_advance(i) ==
  /\ Learner_prefix[i] \in Learner_window(i)
  /\ Learner_decided[i][Learner_prefix[i]] # no_Decision

hear_of(i, s) ==
  /\ GOSSIP
  /\ \E b \in Ballot : proposed[b][s] # {}
  /\ Learner_heard_of(i, [end |-> s + 1])
  /\ UNCHANGED <<only_learner, supplying>>

find_gap(i) ==
  /\ GOSSIP
  /\ Learner_find_gap(i)
  /\ UNCHANGED <<only_learner, supplying>>

\* ---------------------------------------------------------------- the window moves

\* After the acceptor the learner frees its slots, and then the tallies begin anew.
can_free(i) ==
  /\ Learner_base[i] < Acceptor_base[i]
  /\ Acceptor_base[i] <= Learner_prefix[i]
  /\ Acceptor_base[i] <= Learner_TWO_TO_60 - Learner_capacity[i]

free(i) ==
  /\ Learner_free_slots(i, [base |-> Acceptor_base[i]])
  /\ UNCHANGED <<only_learner, supplying>>

is_over(t) == Tally_slot[t] < Learner_base[t[1]]

begin(t) ==
  /\ Tally_begin_slot(t, [slot |-> Tally_slot[t] + Learner_capacity[t[1]]])
  /\ UNCHANGED <<only_tally, supplying>>

\* The shell frees what is free already, or what is not decided.
free_wrongly(i, b) ==
  /\ b \notin Learner_base[i] .. Learner_prefix[i]
  /\ Learner_free_slots(i, [base |-> b])
  /\ UNCHANGED <<only_learner, supplying>>

\* A snapshot of a peer holds the effect of every slot below that peer's window.
install(i, j) ==
  /\ Learner_install_snapshot(i, [base |-> Learner_base[j]])
  /\ UNCHANGED <<only_learner, supplying>>

\* ---------------------------------------------------------------- whom nobody listens to

misaddressed(m) == m.group # OneGroup[m.from] \/ m.epoch # 1 \/ m.from \notin Voters

from_elsewhere(message) ==
  {m \in {[message EXCEPT !.group = g, !.epoch = e, !.from = n] :
          g \in Group, e \in Epoch, n \in Member} : misaddressed(m) \/ m.from # message.from}

count_strange_vote(t, b) ==
  /\ STRANGERS
  /\ \E v \in Value :
       LET sound == [group |-> Tally_group[t], epoch |-> Tally_epoch[t], from |-> t[1],
                     ballot |-> b, slot |-> Tally_slot[t], value |-> v]
       IN \E m \in {x \in from_elsewhere(sound) : misaddressed(x)} : Tally_process_2b(t, m)
  /\ UNCHANGED <<only_tally, supplying>>

hear_strange_commit(i, b, s) ==
  /\ STRANGERS
  /\ \E m \in from_elsewhere(commit(i, b, s)) : Learner_process_commit(i, m)
  /\ UNCHANGED <<only_learner, supplying>>

\* The shell calls with a number out of range.
mislead_learner(i) ==
  /\ STRANGERS
  /\ \/ Learner_install_snapshot(i, [base |-> Learner_TWO_TO_60 + 1])
     \/ /\ Learner_prefix[i] > Learner_TWO_TO_60 - Learner_capacity[i]
        /\ Learner_free_slots(i, [base |-> Learner_prefix[i]])
  /\ UNCHANGED <<only_learner, supplying>>

learn(i) ==
  \/ \E b \in Ballot : hear_commit(i, b)
  \/ \E j \in Learner_Instances : fetch(i, j) \/ install(i, j)
  \/ advance(i)
  \/ \E s \in Slot : hear_of(i, s)
  \/ find_gap(i)
  \/ \E b \in Slot : free_wrongly(i, b)
  \/ \E b \in Ballot, s \in Slot : hear_strange_commit(i, b, s)
  \/ mislead_learner(i)

count(t) ==
  \/ \E n \in Member : count_vote(t, n)
  \/ \E b \in Ballot : count_strange_vote(t, b)
====
