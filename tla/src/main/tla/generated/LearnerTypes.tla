---- MODULE LearnerTypes ----
\* Generated from learner.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* One learner: which value each slot of the log was decided to have, and up to where all are known.
\*
\* Every slot below `prefix` is decided and its value at hand; holes above are legal. `horizon` is
\* one past the highest slot known to exist, so `prefix < horizon` means that something is missing.
\*
\* A value is decided here in two steps. A tally of votes or the leader say that a value is chosen,
\* and this replica looks for the bytes. When they are there, `learn` records it.
EXTENDS Integers

CONSTANTS
  Group,                                                                \* the values of type Group
  NoGroup,                                                              \* no Group
  Member,                                                               \* the values of type Member
  Epoch,                                                                \* the values of type Epoch
  Ballot,                                                               \* the values of type Ballot
  Slot,                                                                 \* the values of type Slot
  End,                                                                  \* the values of type End
  Value,                                                                \* the values of type Value
  NoValue,                                                              \* no Value
  owner,                                                                \* owner[b]: who may use a ballot
  next                                                                  \* next[b][member]: the least ballot of a member above b

no_Decision == [value |-> NoValue]
====
