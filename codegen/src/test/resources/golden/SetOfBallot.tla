---- MODULE SetOfBallot ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Ballot,                                                               \* the values of type Ballot
  owner,                                                                \* owner[b]: who may use a ballot
  next                                                                  \* next[b][member]: the least ballot of a member above b
====
