---- MODULE SetOfEnd ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  End                                                                   \* the values of type End
====
