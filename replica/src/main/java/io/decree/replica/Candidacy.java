package io.decree.replica;

/**
 * Whether a replica may lead. A leader whose disk hangs would take no commands and let nobody else
 * lead, so it makes way until its disk was quick again. A candidate goes on: where all disks are
 * slow nobody would ever lead otherwise.
 */
final class Candidacy {

    private final boolean hasOthers;
    private boolean willing = true;
    private boolean diskIsSlow;
    private boolean makesWay;

    /**
     * One that may lead.
     *
     * @param members how many there are: who is alone makes way for nobody
     */
    Candidacy(int members) {
        hasOthers = members > 1;
    }

    /** Its owner says whether it may lead; whether it may. */
    boolean willing(boolean yes, boolean isLeading) {
        willing = yes;
        return mayLead(isLeading);
    }

    /** Its disk has become slow, or quick again; whether it may lead. */
    boolean disk(boolean isSlow, boolean isLeading) {
        diskIsSlow = isSlow;
        return mayLead(isLeading);
    }

    private boolean mayLead(boolean isLeading) {
        makesWay = hasOthers && diskIsSlow && (makesWay || isLeading);
        return willing && !makesWay;
    }
}
