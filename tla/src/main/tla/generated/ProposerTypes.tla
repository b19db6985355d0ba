---- MODULE ProposerTypes ----
\* Generated from proposer.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* One multi-Paxos proposer: with which ballot it asks, what it is told, and what it proposes.
\*
\* A campaign takes a new ballot, above every ballot this replica knows of, and asks all members for
\* their votes from slot `start` on. When a quorum has answered, the proposer leads: first it
\* proposes the recovered value again in each slot somebody voted in, and nothing in the holes
\* between them; then come the values of clients. A slot is proposed once, in order.
\*
\* It keeps of all reported votes the highest one for each slot, and of its own proposals only how
\* far they go: their votes are with the replica's own acceptor, from which they are sent again.
EXTENDS Integers, SetOfGroup, SetOfMember, SetOfEpoch, SetOfBallot, SetOfSlot, SetOfValue

Role == {"recovering", "idle", "campaigning", "leading"}
no_Vote == [ballot |-> 0, value |-> NoValue]
====
