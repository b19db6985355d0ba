---- MODULE ToyTypes ----
\* Generated from toy_consensus.contract. Do not edit;
\* change the contract and run ./decree generate instead.
\*
\* Toy consensus: three nodes vote once, and a quorum of equal votes decides.
\* Small enough to read in one sitting, complete enough to exercise every output.
EXTENDS Integers, SetOfNode

Value == {"red", "green"}
====
