---- MODULE SetOfValue ----
\* Generated from every contract that has the type. Do not edit;
\* change the contract and run ./decree generate instead.
CONSTANTS
  Value,                                                                \* the values of type Value
  NoValue                                                               \* no Value
====
