---- MODULE SetOfSlot ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Slot                                                                  \* the values of type Slot
====
