---- MODULE ToyConsensus ----
\* The toy consensus around the generated ballot box: anyone may vote, anyone may ask for a decision.
EXTENDS BallotBoxActions

CONSTANT Voters      \* the nodes whose votes count

VoterTable == [i \in BallotBox_Instances |-> [n \in Node |-> n \in Voters]]

view == BallotBox_state
variables == <<BallotBox_state, call>>

Init == BallotBox_init

cast(i, n, v) == BallotBox_cast_vote(i, [node |-> n, value |-> v])

settle(i, v) == BallotBox_decide(i, [value |-> v])

Next ==
  \E i \in BallotBox_Instances, v \in Value :
    \/ \E n \in Node : cast(i, n, v)
    \/ settle(i, v)

Spec == Init /\ [][Next]_variables

\* ---------------------------------------------------------------- safety

agreement ==
  \A i \in BallotBox_Instances : \A v, w \in Value :
    BallotBox_decided[i][v] /\ BallotBox_decided[i][w] => v = w

\* Quorums meet, and a node's vote is final.
discharges_nobody_decided_otherwise ==
  \A i \in BallotBox_Instances : \A v \in Value :
    BallotBox_decide_nobody_decided_otherwise(i, [value |-> v])

\* ---------------------------------------------------------------- search for an inductive invariant

votes_for(i, v) == {n \in Voters : BallotBox_vote_of[i][n] = v}

decided_has_a_vote ==
  \A i \in BallotBox_Instances : \A v \in Value : BallotBox_decided[i][v] => votes_for(i, v) # {}

decided_has_a_quorum ==
  \A i \in BallotBox_Instances : \A v \in Value :
    BallotBox_decided[i][v] => 2 * Cardinality(votes_for(i, v)) > Cardinality(Voters)

any_state ==
  /\ BallotBox_vote_of \in [BallotBox_Instances -> [Node -> Value \cup {"none"}]]
  /\ BallotBox_decided \in [BallotBox_Instances -> [Value -> BOOLEAN]]
  /\ no_call

start_1 == any_state /\ agreement
start_2 == any_state /\ agreement /\ decided_has_a_vote
start_3 == any_state /\ agreement /\ decided_has_a_quorum

\* A candidate is inductive when one step from any of its states stays inside it.
one_step == TLCGet("level") < 2
====
