---- MODULE SetOfNode ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Node                                                                  \* the values of type Node
====
