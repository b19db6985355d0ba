package io.decree.replica.trace;

import io.decree.core.replica.Effect;
import io.decree.core.replica.Message;

/**
 * What a replica's core does, as its protocol has it: what it promises, proposes and votes for, in
 * the moment in which it tells others.
 */
public interface Facts {

    /**
     * It takes part in no lower ballot.
     *
     * @param ballot which
     */
    void promised(long ballot);

    /**
     * As the owner of a ballot it asks others to accept a value.
     *
     * @param slot the slot
     * @param ballot its ballot
     * @param value the value's id
     */
    void proposed(long slot, long ballot, long value);

    /**
     * It accepted a value, and the log has it.
     *
     * @param slot the slot
     * @param ballot the ballot
     * @param value the value's id
     */
    void voted(long slot, long ballot, long value);

    /**
     * It knows that a value was decided, and everything below.
     *
     * @param slot the slot
     * @param value the value's id
     */
    void decided(long slot, long value);

    /**
     * It leads.
     *
     * @param ballot with which ballot
     */
    void leading(long ballot);

    /** It does not lead any more. */
    void following();

    /**
     * It saw something impossible.
     *
     * @param name of the alarm
     */
    void alarm(String name);

    /**
     * Tells what an effect of a core means.
     *
     * @param effect which is about to be carried out
     * @param facts hears of it
     */
    static void tell(Effect effect, Facts facts) {
        switch (effect.kind) {
            case SEND -> tell(effect.message, facts);
            case COUNTED -> facts.voted(effect.slot, effect.ballot, effect.value);
            case APPLY -> facts.decided(effect.slot, effect.value);
            case ALARM -> facts.alarm(effect.alarm.name());
            case ROLE_CHANGE -> {
                if (effect.ballot == 0) {
                    facts.following();
                } else {
                    facts.leading(effect.ballot);
                }
            }
            case PERSIST, COMPLETE, SERVE -> {
                // Nobody is told anything.
            }
        }
    }

    private static void tell(Message message, Facts facts) {
        switch (message.kind) {
            case P1A, P1B -> facts.promised(message.ballot);
            case P2A -> facts.proposed(message.slot, message.ballot, message.value);
            case P2B -> facts.voted(message.slot, message.ballot, message.value);
            default -> {
                // It binds nobody.
            }
        }
    }
}
