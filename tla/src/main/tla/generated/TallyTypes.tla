---- MODULE TallyTypes ----
\* Generated from tally.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* The votes for one slot: whether a quorum voted for one value at one ballot.
\*
\* It counts the highest ballot it has heard of, and no other. That needs bounded memory, and a
\* choice it misses at a lower ballot is made again at the higher one. A replica has one tally for
\* each slot of its window and uses it again when the window moves.
EXTENDS Integers

CONSTANTS
  Group,                                                                \* the values of type Group
  NoGroup,                                                              \* no Group
  Member,                                                               \* the values of type Member
  Epoch,                                                                \* the values of type Epoch
  Ballot,                                                               \* the values of type Ballot
  Slot,                                                                 \* the values of type Slot
  Value,                                                                \* the values of type Value
  NoValue,                                                              \* no Value
  owner,                                                                \* owner[b]: who may use a ballot
  next                                                                  \* next[b][member]: the least ballot of a member above b

====
