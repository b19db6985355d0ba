---- MODULE Calls ----
\* What every generated module shares: the last call, and how a clause reports.
EXTENDS Integers, TLC

\* The last step: who did what, with which message, and what was answered. It is history for the
\* reader of a trace and for the action properties; a configuration's VIEW leaves it out, so that
\* it adds no states.
VARIABLE call

no_call ==
  call = [instance |-> "nobody", handler |-> "start", case |-> "start",
          message |-> {}, reply |-> {}]

called(i, handler, case, message, reply) ==
  call' = [instance |-> i, handler |-> handler, case |-> case,
           message |-> message, reply |-> reply]

\* A broken clause says its name.
clause(id, holds) == IF holds THEN TRUE ELSE PrintT(<<"broken", id>>) /\ FALSE

\* An implication whose antecedent is true for the first time says its name. Register 1 holds the
\* names of those that were met.
implied(id, antecedent, consequent) ==
  IF antecedent
  THEN /\ IF id \in TLCGet(1) THEN TRUE
          ELSE PrintT(<<"reached", id>>) /\ TLCSet(1, TLCGet(1) \cup {id})
       /\ consequent
  ELSE TRUE

ASSUME TLCSet(1, {})
====
