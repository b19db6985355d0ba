package io.decree.runtime.standard.directory;

import io.decree.runtime.Limits;

/**
 * Of what a group agreed on, the numbers that decide what comes of its log. They are chosen when a
 * group begins and never change: who reads the log again with others comes to another state, or to
 * no state; who counts other members takes for a majority what the group does not.
 *
 * <p>The longest frame is not among them: frames are forgotten with their connection.
 *
 * @param window how many slots have votes in memory. With a shorter one, votes that lie beyond it
 *     would be lost when the log is read again
 * @param valueLength the longest value in bytes; from it follow the longest answer and how many
 *     bytes of answers are kept
 * @param sessions how many clients' sessions are remembered
 * @param sessionWindow how many commands of one session may be under way
 * @param members how many members the group has: what it takes for a majority
 */
public record AgreedLimits(
        int window, int valueLength, int sessions, int sessionWindow, int members) {

    /**
     * Takes them from a group's limits.
     *
     * @param limits what the group agreed on
     * @return those that a directory remembers
     */
    public static AgreedLimits of(Limits limits) {
        return new AgreedLimits(
                limits.votes(),
                limits.valueLength(),
                limits.sessions(),
                limits.sessionWindow(),
                limits.members());
    }

    /** What is another number now than it was, for people; empty when nothing is. */
    String difference(AgreedLimits now) {
        String text = differing("", "the window", window, now.window, "slots");
        text = differing(text, "the longest value", valueLength, now.valueLength, "bytes");
        text = differing(text, "the session table", sessions, now.sessions, "sessions");
        text = differing(text, "the session window", sessionWindow, now.sessionWindow, "commands");
        return differing(text, "the group", members, now.members, "members");
    }

    private static String differing(String text, String what, int there, int here, String unit) {
        if (there == here) {
            return text;
        }
        String both = "%s had %d %s, now %d".formatted(what, there, unit, here);
        return text.isEmpty() ? both : text + "; " + both;
    }
}
