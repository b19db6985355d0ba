package io.decree.benchmarks.decree;

import io.decree.benchmarks.Setting;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.Parker;
import io.decree.runtime.port.Transport;
import io.decree.runtime.standard.local.LocalNetwork;
import io.decree.runtime.standard.local.ThreadParker;
import io.decree.runtime.standard.tcp.TcpLoop;
import io.decree.runtime.standard.tcp.TcpOptions;
import io.decree.runtime.standard.tcp.TcpTransport;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.IntStream;

/** How members talk with each other: frames through memory, or over TCP on the loopback. */
final class Network {

    private static final int PEERS = 0;

    private final Setting setting;
    private final Tuning tuning;

    /** Null for TCP. */
    private final LocalNetwork local;

    Network(Setting setting) {
        this.setting = setting;
        tuning = new Tuning(setting);
        local = tuning.hasLocalNetwork() ? new LocalNetwork() : null;
    }

    /** How a loop sleeps whose replicas use this network. */
    Parker parker() {
        return local == null ? new TcpLoop(tuning.yields()) : new ThreadParker(tuning.yields());
    }

    /** One member's, on a loop that sleeps by a parker of this network. */
    Transport transport(Parker parker, Identity identity, Limits limits) {
        if (local != null) {
            return local.join(identity, limits, parker);
        }
        InetSocketAddress[] peers = addresses(setting, PEERS).toArray(InetSocketAddress[]::new);
        return new TcpTransport(
                (TcpLoop) parker,
                System::nanoTime,
                identity,
                limits,
                TcpOptions.of(limits),
                peers[identity.member()],
                peers);
    }

    /** Where the members listen, by what for. */
    static List<InetSocketAddress> addresses(Setting setting, int which) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        return IntStream.range(0, setting.members())
                .mapToObj(member -> new InetSocketAddress(loopback, setting.port(member, which)))
                .toList();
    }
}
