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
EXTENDS Integers, SetOfGroup, SetOfMember, SetOfEpoch, SetOfBallot, SetOfSlot, SetOfEnd, SetOfValue

no_Decision == [value |-> NoValue]
====
