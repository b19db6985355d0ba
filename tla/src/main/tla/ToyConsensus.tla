---- MODULE ToyConsensus ----
\* The toy consensus around the generated ballot box: anyone may vote, anyone may ask for a decision.
EXTENDS BallotBoxActions

CONSTANT Voters      \* the nodes whose votes count

VoterTable == [i \in Instances |-> [n \in Node |-> n \in Voters]]

view == BallotBox_state
variables == <<BallotBox_state, call>>

Init == BallotBox_init

cast(i, n, v) == cast_vote(i, [node |-> n, value |-> v])

settle(i, v) == decide(i, [value |-> v])

Next ==
  \E i \in Instances, v \in Value :
    \/ \E n \in Node : cast(i, n, v)
    \/ settle(i, v)

Spec == Init /\ [][Next]_variables

\* ---------------------------------------------------------------- safety

agreement ==
  \A i \in Instances : \A v, w \in Value : decided[i][v] /\ decided[i][w] => v = w

\* Quorums meet, and a node's vote is final.
discharges_nobody_decided_otherwise ==
  \A i \in Instances : \A v \in Value : decide_nobody_decided_otherwise(i, [value |-> v])

\* ---------------------------------------------------------------- search for an inductive invariant

votes_for(i, v) == {n \in Voters : vote_of[i][n] = v}

decided_has_a_vote ==
  \A i \in Instances : \A v \in Value : decided[i][v] => votes_for(i, v) # {}

decided_has_a_quorum ==
  \A i \in Instances : \A v \in Value :
    decided[i][v] => 2 * Cardinality(votes_for(i, v)) > Cardinality(Voters)

any_state ==
  /\ vote_of \in [Instances -> [Node -> Value \cup {"none"}]]
  /\ decided \in [Instances -> [Value -> BOOLEAN]]
  /\ no_call

start_1 == any_state /\ agreement
start_2 == any_state /\ agreement /\ decided_has_a_vote
start_3 == any_state /\ agreement /\ decided_has_a_quorum

\* A candidate is inductive when one step from any of its states stays inside it.
one_step == TLCGet("level") < 2
====
