---- MODULE BallotBoxActions ----
\* Generated from toy_consensus.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
EXTENDS Integers, FiniteSets, TLC, Calls

CONSTANTS
  Node,                                                                 \* the values of type Node
  voter,                                                                \* given: voter[i]
  Instances                                                             \* what runs this component

VARIABLES
  vote_of,
  decided

BallotBox_memory == <<vote_of, decided>>
BallotBox_state == <<vote_of, decided>>

Value == {"red", "green"}


initial_vote_of == [i \in Instances |-> [k \in Node |-> "none"]]
initial_decided == [i \in Instances |-> [k \in Value |-> FALSE]]

BallotBox_starts ==
  /\ no_call

BallotBox_init ==
  /\ vote_of = initial_vote_of
  /\ decided = initial_decided
  /\ BallotBox_starts

\* ------------------------------------------------------- handler cast_vote

cast_vote_not_a_voter(i, m) ==                                          \* cast_vote.not_a_voter
  /\ UNCHANGED <<BallotBox_memory>>                                     \* cast_vote.not_a_voter: changes
  /\ called(i, "cast_vote", "not_a_voter", {m}, {})                     \* cast_vote.not_a_voter: outcome

cast_vote_refuse(i, m) ==                                               \* cast_vote.refuse
  /\ UNCHANGED <<BallotBox_memory>>                                     \* cast_vote.refuse: changes
  /\ called(i, "cast_vote", "refuse", {m}, {})                          \* cast_vote.refuse: outcome

cast_vote_accept(i, m) ==                                               \* cast_vote.accept
  /\ vote_of' = [vote_of EXCEPT ![i][m.node] = m.value]                 \* cast_vote.vote_recorded
  /\ UNCHANGED <<decided>>                                              \* cast_vote.accept: changes
  /\ called(i, "cast_vote", "accept", {m}, {})                          \* cast_vote.accept: outcome

cast_vote(i, m) ==
  IF ~voter[i][m.node]                                                  \* cast_vote.not_a_voter: when
  THEN cast_vote_not_a_voter(i, m)                                      \* cast_vote.not_a_voter
  ELSE IF vote_of[i][m.node] # "none"                                   \* cast_vote.refuse: when
  THEN cast_vote_refuse(i, m)                                           \* cast_vote.refuse
  ELSE cast_vote_accept(i, m)                                           \* cast_vote.accept: otherwise

cast_vote_ensures ==                                                    \* cast_vote
  [][call'.handler = "cast_vote" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"not_a_voter", "refuse", "accept"}            \* cast_vote: outcome
       /\ call'.case = "accept" =>                                      \* cast_vote.accept
            /\ clause("cast_vote.vote_recorded", vote_of'[i][m.node] = m.value) \* cast_vote.vote_recorded
    ]_<<BallotBox_state, call>>

\* ---------------------------------------------------------- handler decide

decide_wait(i, m) ==                                                    \* decide.wait
  /\ UNCHANGED <<BallotBox_memory>>                                     \* decide.wait: changes
  /\ called(i, "decide", "wait", {m}, {})                               \* decide.wait: outcome

decide_decide(i, m) ==                                                  \* decide.decide
  /\ decided' = [decided EXCEPT ![i][m.value] = TRUE]                   \* decide.value_decided
  /\ UNCHANGED <<vote_of>>                                              \* decide.decide: changes
  /\ called(i, "decide", "decide", {m}, {})                             \* decide.decide: outcome

decide(i, m) ==
  IF ~(2 * Cardinality({n \in Node : voter[i][n] /\ vote_of[i][n] = m.value}) > Cardinality({n \in Node : voter[i][n]})) \* decide.wait: when
  THEN decide_wait(i, m)                                                \* decide.wait
  ELSE decide_decide(i, m)                                              \* decide.decide: otherwise

\* Quorums intersect and votes are final: what the box cannot see is left to the protocol.
decide_nobody_decided_otherwise(i, m) ==                                \* decide.nobody_decided_otherwise relies
  2 * Cardinality({n \in Node : voter[i][n] /\ vote_of[i][n] = m.value}) > Cardinality({n \in Node : voter[i][n]}) => (\A v \in Value \ {m.value} : ~decided[i][v]) \* decide.nobody_decided_otherwise

decide_ensures ==                                                       \* decide
  [][call'.handler = "decide" =>
       LET i == call'.instance IN
       \A m \in call'.message :
       /\ call'.case \in {"wait", "decide"}                             \* decide: outcome
       /\ clause("decide.nobody_decided_otherwise", implied(1, "decide.nobody_decided_otherwise", 2 * Cardinality({n \in Node : voter[i][n] /\ vote_of[i][n] = m.value}) > Cardinality({n \in Node : voter[i][n]}), \A v \in Value \ {m.value} : ~decided[i][v])) \* decide.nobody_decided_otherwise
       /\ call'.case = "decide" =>                                      \* decide.decide
            /\ clause("decide.value_decided", decided'[i][m.value])     \* decide.value_decided
    ]_<<BallotBox_state, call>>

\* ------------------------------------------------ clauses of the component

decision_has_quorum ==                                                  \* BallotBox.decision_has_quorum
  \A i \in Instances :
    \A v \in Value : decided[i][v] => 2 * Cardinality({n \in Node : voter[i][n] /\ vote_of[i][n] = v}) > Cardinality({n \in Node : voter[i][n]}) \* BallotBox.decision_has_quorum

one_decision ==                                                         \* BallotBox.one_decision
  \A i \in Instances :
    \A v \in Value : \A w \in Value : decided[i][v] /\ decided[i][w] => v = w \* BallotBox.one_decision

BallotBox_steps ==                                                      \* BallotBox
  [][call'.handler \in {"cast_vote", "decide"} =>
       LET i == call'.instance IN
       /\ clause("BallotBox.votes_are_final", \A n \in Node : implied(2, "BallotBox.votes_are_final", vote_of[i][n] # "none", vote_of'[i][n] = vote_of[i][n])) \* BallotBox.votes_are_final
       /\ clause("BallotBox.decisions_are_final", \A v \in Value : implied(3, "BallotBox.decisions_are_final", decided[i][v], decided'[i][v])) \* BallotBox.decisions_are_final
    ]_<<BallotBox_state, call>>

ASSUME watched(3)
====
