---- MODULE TallyTypes ----
\* Generated from tally.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* The votes for one slot: whether a quorum voted for one value at one ballot.
\*
\* It counts the highest ballot it has heard of, and no other. That needs bounded memory, and a
\* choice it misses at a lower ballot is made again at the higher one. A replica has one tally for
\* each slot of its window and uses it again when the window moves.
EXTENDS Integers, SetOfGroup, SetOfMember, SetOfEpoch, SetOfBallot, SetOfSlot, SetOfValue

====
