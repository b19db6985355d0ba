---- MODULE BallotBoxActions ----
\* Generated from toy_consensus.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls, ToyTypes

CONSTANTS
  BallotBox_voter,                                                      \* given: BallotBox_voter[i]
  BallotBox_Instances                                                   \* what runs this component

VARIABLES
  BallotBox_vote_of,
  BallotBox_decided

BallotBox_memory == <<BallotBox_vote_of, BallotBox_decided>>
BallotBox_state == <<BallotBox_vote_of, BallotBox_decided>>


BallotBox_initial_vote_of == [i \in BallotBox_Instances |-> [k \in Node |-> "none"]]
BallotBox_initial_decided == [i \in BallotBox_Instances |-> [k \in Value |-> FALSE]]

BallotBox_starts ==
  /\ no_call

BallotBox_init ==
  /\ BallotBox_vote_of = BallotBox_initial_vote_of
  /\ BallotBox_decided = BallotBox_initial_decided
  /\ BallotBox_starts

\* ------------------------------------------------------- handler cast_vote

BallotBox_cast_vote_not_a_voter(i, m) ==                                \* cast_vote.not_a_voter
  /\ UNCHANGED <<BallotBox_memory>>                                     \* cast_vote.not_a_voter: changes
  /\ called(i, "cast_vote", "not_a_voter", {m}, {})                     \* cast_vote.not_a_voter: outcome

BallotBox_cast_vote_refuse(i, m) ==                                     \* cast_vote.refuse
  /\ UNCHANGED <<BallotBox_memory>>                                     \* cast_vote.refuse: changes
  /\ called(i, "cast_vote", "refuse", {m}, {})                          \* cast_vote.refuse: outcome

BallotBox_cast_vote_accept(i, m) ==                                     \* cast_vote.accept
  /\ BallotBox_vote_of' = [BallotBox_vote_of EXCEPT ![i][m.node] = m.value] \* cast_vote.vote_recorded
  /\ UNCHANGED <<BallotBox_decided>>                                    \* cast_vote.accept: changes
  /\ called(i, "cast_vote", "accept", {m}, {})                          \* cast_vote.accept: outcome

BallotBox_cast_vote(i, m) ==
  IF ~BallotBox_voter[i][m.node]                                        \* cast_vote.not_a_voter: when
  THEN BallotBox_cast_vote_not_a_voter(i, m)                            \* cast_vote.not_a_voter
  ELSE IF BallotBox_vote_of[i][m.node] # "none"                         \* cast_vote.refuse: when
  THEN BallotBox_cast_vote_refuse(i, m)                                 \* cast_vote.refuse
  ELSE BallotBox_cast_vote_accept(i, m)                                 \* cast_vote.accept: otherwise

BallotBox_cast_vote_ensures ==                                          \* cast_vote
  [][call'.handler = "cast_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_a_voter", "refuse", "accept"}            \* cast_vote: outcome
       /\ call'.case = "accept" =>                                      \* cast_vote.accept
            /\ clause("cast_vote.vote_recorded", BallotBox_vote_of'[i][m.node] = m.value) \* cast_vote.vote_recorded
    ]_<<BallotBox_state, call>>

\* ---------------------------------------------------------- handler decide

BallotBox_decide_wait(i, m) ==                                          \* decide.wait
  /\ UNCHANGED <<BallotBox_memory>>                                     \* decide.wait: changes
  /\ called(i, "decide", "wait", {m}, {})                               \* decide.wait: outcome

BallotBox_decide_decide(i, m) ==                                        \* decide.decide
  /\ BallotBox_decided' = [BallotBox_decided EXCEPT ![i][m.value] = TRUE] \* decide.value_decided
  /\ UNCHANGED <<BallotBox_vote_of>>                                    \* decide.decide: changes
  /\ called(i, "decide", "decide", {m}, {})                             \* decide.decide: outcome

BallotBox_decide(i, m) ==
  IF ~(2 * Cardinality({n \in Node : BallotBox_voter[i][n] /\ BallotBox_vote_of[i][n] = m.value}) > Cardinality({n \in Node : BallotBox_voter[i][n]})) \* decide.wait: when
  THEN BallotBox_decide_wait(i, m)                                      \* decide.wait
  ELSE BallotBox_decide_decide(i, m)                                    \* decide.decide: otherwise

\* Quorums intersect and votes are final: what the box cannot see is left to the protocol.
BallotBox_decide_nobody_decided_otherwise(i, m) ==                      \* decide.nobody_decided_otherwise relies
  2 * Cardinality({n \in Node : BallotBox_voter[i][n] /\ BallotBox_vote_of[i][n] = m.value}) > Cardinality({n \in Node : BallotBox_voter[i][n]}) => (\A v \in Value \ {m.value} : ~BallotBox_decided[i][v]) \* decide.nobody_decided_otherwise

BallotBox_decide_ensures ==                                             \* decide
  [][call'.handler = "decide" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"wait", "decide"}                             \* decide: outcome
       /\ clause("decide.nobody_decided_otherwise", implied("decide.nobody_decided_otherwise", 2 * Cardinality({n \in Node : BallotBox_voter[i][n] /\ BallotBox_vote_of[i][n] = m.value}) > Cardinality({n \in Node : BallotBox_voter[i][n]}), \A v \in Value \ {m.value} : ~BallotBox_decided[i][v])) \* decide.nobody_decided_otherwise
       /\ call'.case = "decide" =>                                      \* decide.decide
            /\ clause("decide.value_decided", BallotBox_decided'[i][m.value]) \* decide.value_decided
    ]_<<BallotBox_state, call>>

\* ------------------------------------------------ clauses of the component

BallotBox_decision_has_quorum ==                                        \* BallotBox.decision_has_quorum
  \A i \in BallotBox_Instances :
    \A v \in Value : BallotBox_decided[i][v] => 2 * Cardinality({n \in Node : BallotBox_voter[i][n] /\ BallotBox_vote_of[i][n] = v}) > Cardinality({n \in Node : BallotBox_voter[i][n]}) \* BallotBox.decision_has_quorum

BallotBox_one_decision ==                                               \* BallotBox.one_decision
  \A i \in BallotBox_Instances :
    \A v \in Value : \A w \in Value : BallotBox_decided[i][v] /\ BallotBox_decided[i][w] => v = w \* BallotBox.one_decision

BallotBox_steps ==                                                      \* BallotBox
  [][call'.handler \in {"cast_vote", "decide"} =>
       LET i == call'.instance IN
       /\ clause("BallotBox.votes_are_final", \A n \in Node : implied("BallotBox.votes_are_final", BallotBox_vote_of[i][n] # "none", BallotBox_vote_of'[i][n] = BallotBox_vote_of[i][n])) \* BallotBox.votes_are_final
       /\ clause("BallotBox.decisions_are_final", \A v \in Value : implied("BallotBox.decisions_are_final", BallotBox_decided[i][v], BallotBox_decided'[i][v])) \* BallotBox.decisions_are_final
    ]_<<BallotBox_state, call>>

====
