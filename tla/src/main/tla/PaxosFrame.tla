---- MODULE PaxosFrame ----
\* What the parts of the frame share: its constants and variables, and what is known.
\*
\* A message that was sent stays sent. Losing, delaying, repeating and reordering are all "not yet
\* read" or "read again", so the network needs no actions of its own.
\*
\* Every name that begins with Acceptor_, Proposer_, Tally_ or Learner_ is generated from the
\* contract of that component. A configuration says which members run which: a ballot whose owner
\* runs no proposer is abstract, and without learners it is told from the votes what is decided.
EXTENDS AcceptorActions, ProposerActions, TallyActions, LearnerActions

CONSTANTS
  Voters,            \* the members that vote
  Watermarks,        \* the slots a watermark may be moved to
  MAX_CRASHES,       \* how many crashes a behaviour has
  MAX_FAILURES,      \* how many stores fail
  ASKED,             \* ballots whose 1a is there from the start
  REPEATED_1A,       \* TRUE: a 1a is read again although its ballot is promised already
  RECOVER_AT_ONCE,   \* TRUE: nothing else happens while a replica reads its log
  SEND_WITH_FLUSH,   \* TRUE: a held answer leaves with the write that makes it true
  OLD_RECORDS,       \* TRUE: the log still holds records that later ones overtook
  STRANGERS,         \* TRUE: messages and calls that must change nothing
  SAFE_VALUE,        \* FALSE is a seeded bug: a proposer ignores what was reported
  ONE_PROPOSAL,      \* FALSE is a seeded bug: a proposer proposes twice for a slot
  DURABLE_FIRST,     \* FALSE is a seeded bug: an answer leaves before the disk has its promise
  IDLE_DISK,         \* TRUE looks only at behaviours in which the disk never gets to write
  SETBACKS,          \* TRUE: proposers are refused and step down, and 1b are read again
  EVERYBODY_COUNTS,  \* TRUE: a member counts votes for what others proposed as well
  GOSSIP,            \* TRUE: learners hear which slots exist, and look for gaps
  BALLOT_FIRST       \* FALSE is a seeded bug: a 1a leaves before the disk has its ballot

VARIABLES
  asked,             \* the abstract ballots whose 1a was sent
  proposed,          \* proposed[b][s]: the values in the 2a messages of a ballot for a slot
  unread,            \* unread[i]: the log records a recovering replica still has to read
  crashes,
  failures,
  reading,           \* at most one: the 1b a proposer is being handed, and the slots still to come
  supplying          \* at most one: the value that a learner is about to be handed

\* What a step of one part leaves alone, by the parts of the others.
messages == <<asked, proposed>>
faults == <<unread, crashes, failures>>
handing == <<reading, supplying>>
counting == <<Tally_state, Learner_state>>
others == <<handing, Proposer_state, counting>>
frame == <<messages, faults, others>>
view == <<Acceptor_state, frame>>
variables == <<Acceptor_state, frame, call>>

\* ---------------------------------------------------------------- constants of a configuration

EachItself  == [i \in Member |-> i]
OneGroup    == [i \in Member |-> CHOOSE g \in Group : TRUE]
FirstEpoch  == [i \in Member |-> 1]
VoterTable  == [i \in Member |-> [n \in Member |-> n \in Voters]]
AllZero     == [i \in Member |-> 0]
AllOne      == [i \in Member |-> 1]
AllTwo      == [i \in Member |-> 2]
\* The owner of the first ballot has room for two slots, the others for one.
FirstTwo    == [i \in Member |-> IF i = owner[1] THEN 2 ELSE 1]
Ends        == Slot \cup {s + 1 : s \in Slot}
LastBallot  == [i \in Member |-> Cardinality(Ballot)]
Someone     == CHOOSE n \in Voters : TRUE
\* Who owns a ballot does not matter while nobody steals one: the abstract proposers are not tied
\* to replicas, and one owner for all ballots keeps the replicas interchangeable.
OneOwner    == [b \in Ballot |-> Someone]
NextBallot  ==
  [b \in Ballot \cup {0} |-> [n \in Member |->
    LET above == {c \in Ballot : c > b /\ owner[c] = n}
    IN IF above = {}
       THEN Cardinality(Ballot) + 1
       ELSE CHOOSE c \in above : \A d \in above : c <= d]]
Turns       == CHOOSE f \in [Ballot -> Member] : \A b, c \in Ballot : f[b] = f[c] => b = c
\* The members that run a proposer take turns.
Leaders     ==
  CHOOSE f \in [Ballot -> Proposer_Instances] : \A b, c \in Ballot : f[b] = f[c] => b = c
\* Who asks first.
FirstLeader == {owner[1]}
OneLeader   == [b \in Ballot |-> CHOOSE n \in Proposer_Instances : TRUE]
\* Only the last ballot is a real proposer's.
LastIsReal  ==
  [b \in Ballot |-> IF b = Cardinality(Ballot)
                    THEN CHOOSE n \in Proposer_Instances : TRUE
                    ELSE CHOOSE n \in Voters \ Proposer_Instances : TRUE]

\* A tally for each place in the window of each learner.
TallyGroup  == [t \in Tally_Instances |-> OneGroup[t[1]]]
TallyEpoch  == [t \in Tally_Instances |-> 1]
TallyVoter  == [t \in Tally_Instances |-> VoterTable[t[1]]]
TallySlot   == [t \in Tally_Instances |-> t[2]]
Tallies     ==
  {t \in Member \X {0, 1} : t[1] \in Learner_Instances /\ t[2] < Learner_capacity[t[1]]}

Quorums == {Q \in SUBSET Voters : 2 * Cardinality(Q) > Cardinality(Voters)}

Symmetry == Permutations(Member) \cup Permutations(Value)
\* Members that run a proposer or learner of their own are not interchangeable.
Bystanders ==
  Permutations(Member \ (Proposer_Instances \cup Learner_Instances)) \cup Permutations(Value)

\* ---------------------------------------------------------------- what is known

voted(n, b, s, v) == \E r \in Acceptor_sent_P2b[n] : r.ballot = b /\ r.slot = s /\ r.value = v

chosen_at(b, s, v) == {n \in Voters : voted(n, b, s, v)} \in Quorums

chosen(s, v) == \E b \in Ballot : chosen_at(b, s, v)

abstract(b) == owner[b] \notin Proposer_Instances

\* Every slot below is decided, as far as the replica can know.
decided_below(i, b) ==
  IF i \in Learner_Instances
  THEN b <= Learner_prefix[i]
  ELSE \A s \in Slot : s < b => \E v \in Value : chosen(s, v)
====
