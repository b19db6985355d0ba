package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;

/**
 * The values of votes that other members report to a campaign of this replica. They lie in memory
 * of their own: when the campaign is lost they are all freed at once, so that one campaign after
 * the other does not fill the memory. When it is won some of them are proposed again, which are
 * this member's own votes then. Those stay as long as other values of their slots do; what lies
 * behind the last of them is freed when the leadership ends.
 */
final class Reports {

    private final Values values;
    private final Retention retention;

    /** The campaign that is under way, as far as anything was reported to it; 0 for none. */
    private long ballot;

    /** What was kept from here on is this campaign's. */
    private long mark;

    /** What was kept from here on is the last part's. */
    private long lastPart;

    /** Behind the last value that this replica voted for while it led. */
    private long voted;

    Reports(Values values, Retention retention) {
        this.values = values;
        this.retention = retention;
    }

    /** Takes a part of a report for the present campaign; {@code false} when there is no room. */
    boolean take(Message part) {
        if (ballot != part.ballot) {
            giveUp();
            ballot = part.ballot;
            mark = values.reported.mark();
        }
        lastPart = values.reported.mark();
        VoteList votes = part.votes;
        for (int i = 0; i < votes.size(); i++) {
            if (!move(votes, i)) {
                rollBack(lastPart);
                return false;
            }
        }
        return true;
    }

    private boolean move(VoteList votes, int index) {
        if (votes.handle(index) == 0) {
            return true;
        }
        long handle = values.keepReported(values.bytes(votes.handle(index)));
        votes.move(index, handle);
        return handle != 0;
    }

    /** A part was handed over. Mostly others reported the same before: nothing of it is used. */
    void handedOver(ReplicaCore core, Message part) {
        VoteList votes = part.votes;
        boolean used = ballot != part.ballot;
        for (int i = 0; i < votes.size(); i++) {
            if (votes.handle(i) != 0 && core.valuesInUse().needs(votes.slot(i), votes.handle(i))) {
                // Of its slot, not of all that were reported: some may be far ahead.
                retention.note(votes.slot(i));
                used = true;
            }
        }
        if (!used) {
            rollBack(lastPart);
        }
    }

    /** This replica leads: from now on its votes may be for what was reported. */
    void won() {
        voted = ballot == 0 ? values.reported.mark() : mark;
        ballot = 0;
    }

    /** This replica voted for a value: a vote is all that refers to what was proposed. */
    void voted(long handle) {
        voted = Math.max(voted, values.behindReported(handle));
    }

    /** This replica led, and leads no more: nobody proposes the rest of what was reported. */
    void lost() {
        rollBack(voted);
    }

    /** Frees what was reported to a campaign that is over. */
    void settle(ReplicaCore core) {
        if (ballot != 0 && !core.isCampaigningWith(ballot)) {
            giveUp();
        }
    }

    private void giveUp() {
        if (ballot != 0) {
            ballot = 0;
            rollBack(mark);
        }
    }

    private void rollBack(long position) {
        values.reported.rollBack(position);
        retention.reportedFrom(position);
    }
}
