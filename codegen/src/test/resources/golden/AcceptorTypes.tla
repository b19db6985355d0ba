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

Fitness == {"recovering", "fit", "failed"}
CatchUp == {"not_needed", "from_log", "from_snapshot"}
no_Vote == [ballot |-> 0, value |-> NoValue]
====
