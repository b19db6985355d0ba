package io.decree.replica.wire;

import io.decree.runtime.GroupId;
import java.util.List;
import java.util.Objects;

/**
 * What a replica tells its clients and how much it does for them.
 *
 * @param group which clients must name
 * @param member this replica's number
 * @param addresses where clients reach the members, by number, as host:port; empty where it is not
 *     known
 * @param clients how many clients there may be at a time
 * @param outstanding how many requests of one client may be under way
 * @param outstandingAll how many requests of all clients may be under way
 * @param commandMost the most bytes of a command, without its envelope
 * @param frameMost the most bytes of a frame; commands and results have to fit in
 * @param window how many commands of one session may be under way, as the session table has it
 */
public record ClientServiceSettings(
        GroupId group,
        int member,
        List<String> addresses,
        int clients,
        int outstanding,
        int outstandingAll,
        int commandMost,
        int frameMost,
        int window) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException naming the parameter and its bounds
     */
    public ClientServiceSettings {
        Objects.requireNonNull(group, "group");
        addresses = List.copyOf(addresses);
        check(member >= 0 && member < addresses.size(), "addresses must hold one for each member");
        for (String address : addresses) {
            check(address.length() <= WireLayout.ADDRESS_MOST / 3, "address too long: " + address);
        }
        check(clients > 0, "clients must be positive");
        check(outstanding > 0, "outstanding must be positive");
        check(outstandingAll >= outstanding, "outstandingAll must be at least outstanding");
        check(commandMost >= 0, "commandMost must not be negative");
        check(
                frameMost - ClientService.OVERHEAD >= commandMost,
                "frameMost must be at least commandMost + " + ClientService.OVERHEAD);
        check(window > 0, "window must be positive");
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
