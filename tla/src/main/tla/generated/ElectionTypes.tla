---- MODULE ElectionTypes ----
\* Generated from election.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* When one replica tries to lead, and when it stops.
\*
\* Nothing here keeps values safe: that is the ballots' work. Elections decide how soon there is a
\* leader, and how seldom a working one is disturbed. Time comes in ticks and chance comes in as
\* numbers, so every call can be repeated. The caller draws a jitter evenly from 0 to `timeout`.
\*
\* A member that has heard no leader for `timeout` ticks waits its patience, drawn at random, and
\* then asks the others whether they miss a leader too. Only with a quorum of answers it campaigns.
EXTENDS Integers, SetOfGroup, SetOfMember, SetOfEpoch, SetOfBallot, SetOfSlot, SetOfRound

Stance == {"follower", "asking", "campaigning", "leading"}
====
