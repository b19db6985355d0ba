---- MODULE SetOfMember ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Member                                                                \* the values of type Member
====
