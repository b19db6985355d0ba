package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.EventLoop.Driven;
import io.decree.runtime.port.Parker;
import io.decree.runtime.port.Turns;
import io.decree.runtime.standard.local.ThreadParker;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is visited in a turn of an event loop, and that nobody is forgotten. */
class VisitsTest {

    /** In a day nobody is due, unless a test says so. */
    private static final long DAY = 86_400_000_000_000L;

    private static final int MANY = 1_000;

    /** The loop sleeps for ever when nobody wakes it. */
    private static final long LOST_NANOS = 30_000_000_000L;

    private final List<String> seen = new ArrayList<>();

    /** Its own thread is asked for nothing here: the test's thread takes the turns. */
    private final EventLoop loop = new EventLoop("visits-loop", System::nanoTime, new Sleeper());

    private final Visits visits = new Visits();

    @AfterEach
    void close() {
        loop.close();
    }

    /** Sleeps until somebody wakes it, however long that is: no ring is made up for by the time. */
    private static final class Sleeper implements Parker {

        private final ThreadParker parker = new ThreadParker();

        @Override
        public void park(long nanos) {
            parker.park(DAY);
        }

        @Override
        public void wake() {
            parker.wake();
        }
    }

    /** Somebody who is visited. */
    private final class Guest implements Driven {

        private final String name;
        private int work;
        private long next = DAY;
        private Runnable visited = () -> {};

        Guest(String name) {
            this.name = name;
        }

        @Override
        public int doWork(long nanos) {
            seen.add(name);
            visited.run();
            return work;
        }

        @Override
        public long nextNanos() {
            return next;
        }
    }

    private Place add(Guest guest) {
        return visits.add(loop, guest, 0);
    }

    private List<String> turn(long now) {
        seen.clear();
        visits.turn(now);
        return List.copyOf(seen);
    }

    @Test
    void whoeverComesIsVisitedOnceAndThenNoMore() {
        add(new Guest("a"));
        assertTrue(visits.isWanted());
        assertEquals(List.of("a"), turn(0));
        assertFalse(visits.isWanted());
        assertEquals(List.of(), turn(1));
    }

    @Test
    void ofManyOnlyThoseAreVisitedForWhomSomebodyRang() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            places.add(add(new Guest("" + i)));
        }
        assertEquals(MANY, turn(0).size());
        places.get(63).ring();
        places.get(64).ring();
        places.get(999).ring();
        places.get(999).ring();
        assertTrue(visits.isWanted());
        assertEquals(List.of("63", "64", "999"), turn(1));
        assertEquals(List.of(), turn(2));
    }

    /** At once, and after some times with the others. */
    @Test
    void whoeverDidSomethingIsVisitedAgain() {
        Guest busy = new Guest("busy");
        add(busy);
        add(new Guest("idle"));
        busy.work = 1;
        assertEquals(List.of("busy", "busy", "busy", "busy", "idle"), turn(0));
        assertEquals(List.of("busy", "busy", "busy", "busy"), turn(1));
        busy.visited = () -> busy.work = 0;
        assertEquals(List.of("busy"), turn(2));
        assertEquals(List.of(), turn(3));
    }

    @Test
    void whoeverRangForItselfIsVisitedAgainAtOnce() {
        Guest guest = new Guest("a");
        CompletableFuture<List<String>> told = new CompletableFuture<>();
        loop.execute(
                () -> {
                    Place place = add(guest);
                    guest.visited = place::ring;
                    List<String> first = turn(0);
                    guest.visited = () -> {};
                    first = new ArrayList<>(first);
                    first.add("later");
                    first.addAll(turn(1));
                    told.complete(first);
                });
        assertEquals(List.of("a", "a", "a", "a", "later", "a"), told.join());
    }

    @Test
    void whoeverClosesItselfIsVisitedNoMore() {
        Guest guest = new Guest("a");
        Place place = add(guest);
        guest.work = 1;
        guest.visited = place::leave;
        assertEquals(List.of("a"), turn(0));
        assertEquals(List.of(), turn(1));
    }

    @Test
    void whoeverIsDueIsVisitedAndTheLoopKnowsWhen() {
        Guest late = new Guest("late");
        Guest early = new Guest("early");
        add(late);
        add(early);
        late.next = 500;
        early.next = 300;
        turn(0);
        assertEquals(300, visits.nextNanos(0));
        assertEquals(List.of(), turn(299));
        early.next = 900;
        assertEquals(List.of("early"), turn(300));
        assertEquals(500, visits.nextNanos(300));
        late.next = 2_000;
        assertEquals(List.of("late"), turn(600));
        assertEquals(900, visits.nextNanos(600));
    }

    /** System.nanoTime may be anything, also just below the largest number there is. */
    @Test
    void timeMayOverflow() {
        long now = Long.MAX_VALUE - 10;
        Guest guest = new Guest("a");
        visits.add(loop, guest, now);
        guest.next = now + 100;
        turn(now);
        assertEquals(now + 100, visits.nextNanos(now));
        assertEquals(List.of(), turn(now + 99));
        assertEquals(List.of("a"), turn(now + 100));
    }

    /** A replica that failed wants no time at all: once a second it is looked after. */
    @Test
    void whoeverIsNeverDueKeepsNobodyFromSleeping() {
        Guest guest = new Guest("failed");
        add(guest);
        guest.next = Long.MAX_VALUE / 2;
        turn(0);
        assertEquals(1_000_000_000, visits.nextNanos(0));
        assertEquals(List.of(), turn(999_999_999));
        assertEquals(List.of("failed"), turn(2_000_000_000));
        assertEquals(3_000_000_000L, visits.nextNanos(2_000_000_000));
    }

    @Test
    void whosePortsDoNotRingIsVisitedInEachTurn() {
        add(new Guest("rings"));
        add(new Guest("polled")).visitAnyway();
        turn(0);
        assertEquals(List.of("polled"), turn(1));
        assertEquals(List.of("polled"), turn(2));
        assertFalse(visits.isWanted());
    }

    @Test
    void whoeverLeavesIsVisitedNoMoreAndItsPlaceIsUsedAgain() {
        Place gone = add(new Guest("gone"));
        Place stays = add(new Guest("stays"));
        turn(0);
        gone.ring();
        stays.ring();
        gone.leave();
        assertEquals(List.of("stays"), turn(1));
        add(new Guest("new")).visitAnyway();
        gone.ring();
        assertEquals(List.of("new"), turn(2));
        assertEquals(List.of("new"), turn(3));
    }

    @Test
    void oneMayCloseAnotherAmidATurn() {
        Guest closes = new Guest("closes");
        add(closes);
        Place other = add(new Guest("other"));
        closes.visited = other::leave;
        assertEquals(List.of("closes"), turn(0));
    }

    @Test
    void oneMayStartAnotherAmidATurn() {
        Guest starts = new Guest("starts");
        add(starts);
        for (int i = 1; i < Long.SIZE; i++) {
            add(new Guest("" + i));
        }
        turn(0);
        starts.visited = () -> add(new Guest("new"));
        starts.next = 5;
        turn(1);
        visits.turn(DAY);
        starts.visited = () -> {};
        assertTrue(turn(DAY + 1).contains("new"));
    }

    @Test
    void whatTheyShareIsCalledOnceInEachTurnAroundTheVisits() {
        List<Place> places = List.of(add(new Guest("a")), add(new Guest("b")));
        Turns shared = new Sharing();
        places.forEach(place -> place.share(shared));
        assertEquals(List.of("begin", "a", "b", "end"), turn(0));
        places.get(0).leave();
        assertEquals(List.of("begin", "end"), turn(1));
        places.get(1).leave();
        assertEquals(List.of(), turn(2));
    }

    /** Those for whom it rings are visited in the same turn. */
    @Test
    void whatTheyShareMayRing() {
        Place place = add(new Guest("a"));
        Sharing shared = new Sharing();
        place.share(shared);
        turn(0);
        shared.rings = place;
        assertEquals(List.of("begin", "a", "end"), turn(1));
    }

    /** Replicas go on, and the loop does. */
    @Test
    void whatTheyShareMayFail() {
        Place place = add(new Guest("a"));
        place.share(new Failing());
        List<String> all = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((it, e) -> all.add(e.getMessage()));
        try {
            assertEquals(List.of("a"), turn(0));
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertEquals(List.of("begin", "end"), all);
    }

    private static final class Failing implements Turns {

        @Override
        public int begin() {
            throw new IllegalStateException("begin");
        }

        @Override
        public void end() {
            throw new IllegalStateException("end");
        }
    }

    private final class Sharing implements Turns {

        private Place rings;

        @Override
        public int begin() {
            seen.add("begin");
            if (rings != null) {
                rings.ring();
            }
            return 0;
        }

        @Override
        public void end() {
            seen.add("end");
        }
    }

    // ---------------------------------------------------------------- with the loop's own thread

    private static final class Counting implements Driven {

        private volatile long asked;
        private volatile long answered;
        private long visited;

        @Override
        public int doWork(long nanos) {
            visited++;
            answered = asked;
            return 0;
        }

        @Override
        public long nextNanos() {
            return System.nanoTime() + DAY;
        }
    }

    private Place placeOf(Driven one) {
        CompletableFuture<Place> place = new CompletableFuture<>();
        loop.execute(() -> place.complete(loop.add(one)));
        return place.join();
    }

    @Test
    void nobodyRingsInVain() {
        List<Counting> guests = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 2 * Long.SIZE; i++) {
            guests.add(new Counting());
            places.add(placeOf(guests.get(i)));
        }
        SplittableRandom random = new SplittableRandom(1);
        for (long i = 1; i <= 20_000; i++) {
            int one = random.nextInt(guests.size());
            ask(guests.get(one), places.get(one), i);
        }
        long visited = guests.stream().mapToLong(guest -> guest.visited).sum();
        assertTrue(visited < 21_000, visited + " visits");
    }

    private static void ask(Counting guest, Place place, long number) {
        guest.asked = number;
        place.ring();
        long since = System.nanoTime();
        while (guest.answered != number) {
            if (System.nanoTime() - since > LOST_NANOS) {
                throw new AssertionError("ring " + number + " was lost");
            }
            Thread.onSpinWait();
        }
    }

    /** All of one block: a ring must not undo another's, nor a visit. */
    @Test
    void severalMayRingAtOnce() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        for (int number = 0; number < 4; number++) {
            Counting guest = new Counting();
            Place place = placeOf(guest);
            Thread thread =
                    new Thread(
                            () -> {
                                for (long i = 1; i <= 50_000; i++) {
                                    ask(guest, place, i);
                                }
                            });
            thread.setUncaughtExceptionHandler((it, e) -> failures.add(e));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
    }

    /** What a replica does for itself on the loop's thread needs no other thread to be seen. */
    @Test
    void theLoopHearsItsOwnRinging() {
        Echo echo = new Echo();
        CompletableFuture<Void> added = new CompletableFuture<>();
        loop.execute(
                () -> {
                    echo.place = loop.add(echo);
                    echo.place.visitAnyway();
                    added.complete(null);
                });
        added.join();
        Group.await("all visits", () -> echo.visited >= MANY);
    }

    /** Has more to do after each visit, and says so by its bell. */
    private static final class Echo implements Driven {

        private Place place;
        private volatile int visited;

        @Override
        public int doWork(long nanos) {
            int count = visited + 1;
            visited = count;
            if (count < MANY) {
                place.ring();
            }
            return 0;
        }

        @Override
        public long nextNanos() {
            return System.nanoTime() + DAY;
        }
    }
}
