/**
 * What a replica did, written down line by line, so that a whole group's run can be judged
 * afterwards.
 *
 * <p>A trace is a text: each line is one JSON object with the fields
 *
 * <pre>
 *   node  the member
 *   life  when this life of it began, in milliseconds since 1970
 *   n     the number of the line within the life, from 0 on without gaps
 *   kind  what happened, with the fields of the kind:
 *
 *   started   members              the first line of a life: how many members the group has
 *   promised  ballot               others are told that it takes part in no lower ballot
 *   proposed  slot ballot value    it asks others to accept a value
 *   voted     slot ballot value    it accepted a value, and tells others or counts it
 *   decided   slot value           it knows what was decided
 *   executed  slot value           the value of the slot was executed
 *   applied   slot session command a client's command took effect
 *   restored  slot                 the state is a snapshot's; this slot is next
 *   leading   ballot               it leads
 *   following                      it does not lead any more
 *   alarm     name                 it saw something impossible
 *   dropped   lines                so many lines could not be written
 * </pre>
 *
 * <p>Ids of values and of sessions are whole numbers of 64 bits.
 */
package io.decree.replica.trace;
