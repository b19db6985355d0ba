package io.decree.client;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** The members that a client knows, those it was told by others included. */
final class Members {

    /** What others say is only believed so often. */
    private static final int MOST = 16;

    /** From what says least about the group to what says most. */
    private static final List<FailureReason> BY_WEIGHT =
            List.of(
                    FailureReason.UNREACHABLE,
                    FailureReason.WRONG_GROUP,
                    FailureReason.NO_COMMON_VERSION,
                    FailureReason.TOO_MANY_CLIENTS,
                    FailureReason.NO_LEADER,
                    FailureReason.NO_ANSWER,
                    FailureReason.OVERLOADED,
                    FailureReason.LOG_FULL);

    private final List<Member> members = new ArrayList<>();
    private int turn;

    Members(List<InetSocketAddress> addresses) {
        addresses.forEach(address -> members.add(new Member(address)));
        turn = ThreadLocalRandom.current().nextInt(members.size());
    }

    /** Each in its turn; clients begin with different ones. */
    Member next() {
        turn = (turn + 1) % members.size();
        return members.get(turn);
    }

    int size() {
        return members.size();
    }

    /** The member with this name, "host:port"; null when that is none. */
    Member find(String name) {
        for (Member member : members) {
            if (member.name.equals(name)) {
                return member;
            }
        }
        return members.size() < MOST ? learn(name) : null;
    }

    private Member learn(String name) {
        int colon = name.lastIndexOf(':');
        try {
            int port = Integer.parseInt(name, colon + 1, name.length(), 10);
            Member member =
                    new Member(InetSocketAddress.createUnresolved(name.substring(0, colon), port));
            members.add(member);
            return member;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * What is wrong with the whole: the reason of the member that came nearest to being of use. One
     * that was of use and then not in time has not answered.
     */
    FailureReason reason() {
        int heaviest = 0;
        for (Member member : members) {
            FailureReason its = member.reason();
            its = its == null ? FailureReason.NO_ANSWER : its;
            heaviest = Math.max(heaviest, BY_WEIGHT.indexOf(its));
        }
        return BY_WEIGHT.get(heaviest);
    }

    /** Whether no patience can help, because every member refuses for good. */
    boolean isHopeless() {
        return members.stream().allMatch(member -> member.reason() == FailureReason.WRONG_GROUP);
    }

    /** Every address that was tried, and what came of it. */
    @Override
    public String toString() {
        return members.stream().map(Member::toString).collect(Collectors.joining("; "));
    }
}
