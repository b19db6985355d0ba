package io.decree.runtime.handshake;

/** Says in words why a handshake comes to nothing until somebody changes something. */
public final class Obstacles {

    private Obstacles() {}

    /**
     * What keeps two members apart, for people.
     *
     * @param peer the member at the other end
     * @param result what the handshake with it came to
     * @param handshake whose result it is
     * @return a sentence; null for what may go well at the next attempt
     */
    public static String describe(int peer, HandshakeResult result, Handshake handshake) {
        return switch (result) {
            case DIFFERENT_LIMITS -> limits(peer, handshake);
            case FOREIGN_GROUP ->
                    "where member "
                            + peer
                            + " should be is a member of another group: correct its address, or"
                            + " the group of one of the two";
            case WRONG_RECEIVER, WRONG_SENDER ->
                    "where member "
                            + peer
                            + " should be is another member of the group: correct the addresses";
            case NO_COMMON_VERSION ->
                    "member "
                            + peer
                            + " speaks no version of frames that this one speaks: upgrade one of"
                            + " the two";
            case OK, TOO_SHORT, NOT_DECREE, BAD_CHECKSUM, BAD_FIELD, REFUSED -> null;
        };
    }

    private static String limits(int peer, Handshake handshake) {
        return "member "
                + peer
                + " has other limits than this one: "
                + handshake.difference()
                + ". Give all members of the group the same window, longest batch, longest frame,"
                + " number of sessions, session window and number of members";
    }
}
