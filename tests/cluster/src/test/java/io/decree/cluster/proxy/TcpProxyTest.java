package io.decree.cluster.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

    private static final int SHORT_MILLIS = 200;
    private static final int LONG_MILLIS = 20_000;

    private ServerSocket server;
    private TcpProxy proxy;
    private Socket near;
    private Socket far;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        proxy = new TcpProxy((InetSocketAddress) server.getLocalSocketAddress());
        near = new Socket(proxy.address().getAddress(), proxy.address().getPort());
        far = server.accept();
        near.setSoTimeout(LONG_MILLIS);
        far.setSoTimeout(LONG_MILLIS);
    }

    @AfterEach
    void close() throws IOException {
        near.close();
        far.close();
        proxy.close();
        server.close();
    }

    @Test
    void passesEverythingInBothDirections() throws IOException {
        near.getOutputStream().write(7);
        assertEquals(7, far.getInputStream().read());
        far.getOutputStream().write(8);
        assertEquals(8, near.getInputStream().read());
    }

    @Test
    void holdsEverythingWhileItIsSilentAndPassesItLater() throws IOException {
        proxy.set(TcpProxy.State.SILENT);
        near.getOutputStream().write(7);
        far.setSoTimeout(SHORT_MILLIS);
        assertThrows(SocketTimeoutException.class, () -> far.getInputStream().read());
        proxy.set(TcpProxy.State.WHOLE);
        far.setSoTimeout(LONG_MILLIS);
        assertEquals(7, far.getInputStream().read());
    }

    @Test
    void endsConnectionsWhenItIsClosedAndTakesNewOnesWhenItIsNot() throws IOException {
        proxy.set(TcpProxy.State.CLOSED);
        assertEquals(-1, near.getInputStream().read());
        assertEquals(-1, far.getInputStream().read());
        proxy.set(TcpProxy.State.WHOLE);
        try (Socket again = new Socket(proxy.address().getAddress(), proxy.address().getPort());
                Socket farAgain = server.accept()) {
            again.getOutputStream().write(9);
            assertEquals(9, farAgain.getInputStream().read());
        }
    }

    @Test
    void theEndOfOneSideIsTheEndOfTheOther() throws IOException {
        far.close();
        assertEquals(-1, near.getInputStream().read());
    }
}
