---- MODULE SetOfEpoch ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Epoch                                                                 \* the values of type Epoch
====
