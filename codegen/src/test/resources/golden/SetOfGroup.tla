---- MODULE SetOfGroup ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Group,                                                                \* the values of type Group
  NoGroup                                                               \* no Group
====
