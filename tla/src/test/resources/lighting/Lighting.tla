---- MODULE Lighting ----
\* Two components of two contracts: the lamp follows the switch, one turn at a time.
EXTENDS LampActions, SwitchActions

VARIABLE pending

variables == <<Lamp_state, Switch_state, pending, call>>
view == <<Lamp_state, Switch_state, pending>>

Init == Lamp_init /\ Switch_init /\ pending = FALSE

turn(i) ==
  /\ ~pending
  /\ pending' = TRUE
  /\ Switch_flip(i, [on |-> ~Switch_on[i]])
  /\ UNCHANGED Lamp_state

follow(i) ==
  /\ pending
  /\ pending' = FALSE
  /\ Lamp_shine(i, [on |-> Switch_on[i]])
  /\ UNCHANGED Switch_state

Next == \E i \in Lamp_Instances : turn(i) \/ follow(i)

Spec == Init /\ [][Next]_variables

lamp_follows == \A i \in Lamp_Instances : ~pending => Lamp_on[i] = Switch_on[i]

one_turn_at_a_time == \A i \in Lamp_Instances : pending => Lamp_on[i] # Switch_on[i]

discharges_stuck == "stuck" \notin Lamp_alarms \cup Switch_alarms
====
