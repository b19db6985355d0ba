---- MODULE Calls ----
\* What every generated module shares: the last call, and how a clause reports.
EXTENDS Integers, TLC

\* The last step: who did what, with which message, and what was answered. It is history for the
\* reader of a trace and for the action properties; a configuration's VIEW leaves it out, so that
\* it adds no states.
\*
\* The variable's name is chosen for its hash. To find the smallest of some symmetric states TLC
\* compares their variables in the order of its hash table, and the view is taken of the smallest.
\* Where the last call decides which state that is, symmetric states get different views and are
\* counted several times. This name stands last in tables of 383 to 3,071 places.
VARIABLE call_did_now_work

call == call_did_now_work

no_call ==
  call_did_now_work =
    [instance |-> "nobody", handler |-> "start", case |-> "start", message |-> {}, reply |-> {}]

called(i, handler, case, message, reply) ==
  call_did_now_work' =
    [instance |-> i, handler |-> handler, case |-> case, message |-> message, reply |-> reply]

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
