---- MODULE Lighting ----
\* The lamp alone: whoever turns it does so in the frame.
\* decree: not composed yet: Switch
EXTENDS LampActions

variables == <<Lamp_state, call>>
view == Lamp_state

Init == Lamp_init

turn(i) == Lamp_shine(i, [on |-> ~Lamp_on[i]])

Next == \E i \in Lamp_Instances : turn(i)

Spec == Init /\ [][Next]_variables

lamp_follows == \A i \in Lamp_Instances : Lamp_on[i] \in BOOLEAN

discharges_stuck == "stuck" \notin Lamp_alarms
====
