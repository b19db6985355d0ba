---- MODULE SetOfRound ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Round                                                                 \* the values of type Round
====
