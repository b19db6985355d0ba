package io.decree.simulator.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.kernel.Scheduler;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final long HOUR = 3_600_000_000_000L;

    private final Scheduler scheduler = new Scheduler();
    private final List<String> arrived = new ArrayList<>();
    private final List<ByteBuffer> kept = new ArrayList<>();
    private final Network network = new Network(3, 42, scheduler, this::receive);

    private void receive(int from, int to, ByteBuffer frame, long stamp) {
        arrived.add(from + ">" + to + ":" + frame.getInt(0));
        kept.add(frame);
    }

    private void send(int from, int to, int number) {
        network.send(from, to, frame(number), 0);
    }

    private static ByteBuffer frame(int number) {
        return ByteBuffer.allocate(4).putInt(0, number);
    }

    private void send(int frames, Weather weather) {
        network.weather(0, 1, weather);
        for (int i = 0; i < frames; i++) {
            send(0, 1, i);
            scheduler.runUntil(scheduler.now() + 1_000);
        }
        scheduler.runUntil(HOUR);
    }

    @Test
    void calmWeatherDeliversEachFrameOnceAndInOrder() {
        send(1_000, Weather.CALM);
        for (int i = 0; i < 1_000; i++) {
            assertEquals("0>1:" + i, arrived.get(i));
        }
        assertEquals(new NetworkCounts(1_000, 1_000, 0, 0, 0, 0), network.counts());
    }

    @Test
    void lossLosesAsManyAsSaidAndCountsThem() {
        send(10_000, new Weather(200, 0, 0, 10, 1_000));
        long lost = network.counts().lost();
        assertTrue(lost > 1_800 && lost < 2_200, "lost " + lost);
        assertEquals(10_000 - lost, arrived.size());
    }

    @Test
    void duplicationDeliversTwiceAndCountsIt() {
        send(10_000, new Weather(0, 100, 0, 10, 1_000));
        long twice = network.counts().duplicated();
        assertTrue(twice > 850 && twice < 1_150, "duplicated " + twice);
        assertEquals(10_000 + twice, arrived.size());
        assertEquals(10_000, arrived.stream().distinct().count());
    }

    @Test
    void reorderingLetsLaterFramesOvertake() {
        send(10_000, new Weather(0, 0, 100, 10, 100_000));
        List<String> sorted = new ArrayList<>(arrived);
        sorted.sort(null);
        assertNotEquals(sorted, arrived);
        assertTrue(network.counts().reordered() > 500, network.counts().toString());
        assertEquals(10_000, arrived.stream().distinct().count());
    }

    @Test
    void delaysStayWithinTheWeather() {
        network.weather(0, 1, new Weather(0, 0, 0, 5_000, 7_000));
        send(0, 1, 1);
        scheduler.runUntil(4_999);
        assertEquals(List.of(), arrived);
        scheduler.runUntil(7_000);
        assertEquals(List.of("0>1:1"), arrived);
    }

    @Test
    void aCutStopsOneDirectionOnlyUntilItIsMended() {
        network.cut(0, 1, true);
        send(0, 1, 1);
        send(1, 0, 2);
        send(0, 2, 3);
        scheduler.runUntil(HOUR);
        assertEquals(2, arrived.size());
        assertFalse(arrived.contains("0>1:1"));
        assertFalse(network.connected(0, 1));
        network.cut(0, 1, false);
        send(0, 1, 4);
        scheduler.runUntil(2 * HOUR);
        assertTrue(arrived.contains("0>1:4"));
        assertEquals(1, network.counts().cut());
    }

    @Test
    void aFrameUnderWayOutlivesACut() {
        send(0, 1, 1);
        network.cut(0, 1, true);
        scheduler.runUntil(HOUR);
        assertEquals(List.of("0>1:1"), arrived);
    }

    @Test
    void theSendersBufferIsCopiedAndLeftAlone() {
        ByteBuffer mine = ByteBuffer.allocate(12).putInt(4, 7).position(4).limit(8);
        network.send(0, 1, mine, 0);
        assertEquals(4, mine.position());
        mine.putInt(4, 9);
        scheduler.runUntil(HOUR);
        assertEquals(List.of("0>1:7"), arrived);
    }

    @Test
    void aReceiverWhoKeepsTheBufferFindsItOverwritten() {
        send(0, 1, 7);
        scheduler.runUntil(HOUR);
        assertNotEquals(7, kept.get(0).getInt(0));
        assertThrows(RuntimeException.class, () -> kept.get(0).putInt(0, 1));
    }

    @Test
    void framesOfAnySizeArriveWhole() {
        ByteBuffer large = ByteBuffer.allocate(100_000);
        large.putInt(0, 3).put(99_999, (byte) 5);
        List<Byte> last = new ArrayList<>();
        Network other =
                new Network(
                        2, 1, scheduler, (from, to, frame, stamp) -> last.add(frame.get(99_999)));
        other.send(0, 1, large, 0);
        scheduler.runUntil(HOUR);
        assertEquals(List.of((byte) 5), last);
    }

    @Test
    void theFateOfLaterFramesDoesNotDependOnTheWeatherOfEarlierOnes() {
        List<String> fair = fates(Weather.CALM);
        List<String> foul = fates(new Weather(900, 500, 500, 10, 1_000));
        assertEquals(fair, foul);
    }

    private static List<String> fates(Weather firstHundred) {
        Scheduler time = new Scheduler();
        List<String> log = new ArrayList<>();
        Network net =
                new Network(
                        2,
                        9,
                        time,
                        (from, to, frame, stamp) -> log.add(frame.getInt(0) + "@" + time.now()));
        net.weather(0, 1, firstHundred);
        for (int i = 0; i < 100; i++) {
            net.send(0, 1, frame(i), 0);
        }
        time.runUntil(1_000_000_000);
        log.clear();
        net.weather(0, 1, new Weather(300, 0, 0, 10, 1_000));
        for (int i = 100; i < 200; i++) {
            net.send(0, 1, frame(i), 0);
            time.runUntil(time.now() + 2_000);
        }
        return log;
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> send(0, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Weather(1001, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Weather(0, 0, 0, 5, 4));
    }
}
