---- MODULE AcceptorTypes ----
\* Generated from acceptor.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* One multi-Paxos acceptor: what it must remember, and what it must answer.
\*
\* Two watermarks bound what it holds. Slots below `low` are in a durable snapshot; slots from `low`
\* up to `base` are decided and in the local durable log; from `base` on, `capacity` slots may carry
\* a vote. Values are compared by the id their first proposer gave them; the digest and the handle
\* of a value travel with it and are never compared.
EXTENDS Integers, SetOfGroup, SetOfMember, SetOfEpoch, SetOfBallot, SetOfSlot, SetOfValue

Fitness == {"recovering", "fit", "failed"}
CatchUp == {"not_needed", "from_log", "from_snapshot"}
no_Vote == [ballot |-> 0, value |-> NoValue]
====
