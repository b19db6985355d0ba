package io.decree.simulator.fault;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.network.Weather;

/**
 * Something wrong from one instant to another. Faults may overlap; what holds at an instant is what
 * all faults of that instant do together.
 */
public sealed interface Fault {

    /** When it begins, in true nanoseconds. */
    long from();

    /** When it is over, in true nanoseconds; a fault of an instant is over at once. */
    long until();

    /** What kind of fault it is in a cluster of so many replicas. */
    FaultKind kind(int nodes);

    /** The same fault from one instant to another. */
    Fault during(long from, long until);

    /** The links from some endpoints to others, and perhaps back, have bad weather. */
    record BadWeather(
            long from, long until, Endpoints senders, Endpoints receivers, Weather weather)
            implements Fault {

        /** Checks the times. */
        public BadWeather {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            return FaultKind.WEATHER;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new BadWeather(newFrom, newUntil, senders, receivers, weather);
        }
    }

    /** Nothing sent by the one side reaches the other, nor the other way unless it is one-way. */
    record Cut(long from, long until, Endpoints left, Endpoints right, boolean oneWay)
            implements Fault {

        /** Checks the times. */
        public Cut {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            if (oneWay) {
                return FaultKind.ONE_WAY_PARTITION;
            }
            boolean all = left.and(right).containsAll(Endpoints.first(nodes));
            return all ? FaultKind.PARTITION : FaultKind.PARTIAL_PARTITION;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new Cut(newFrom, newUntil, left, right, oneWay);
        }
    }

    /** A replica is down, and starts from its disk when this is over. */
    record Crash(long from, long until, int node, CrashKind crash) implements Fault {

        /** Checks the times. */
        public Crash {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            return crash == CrashKind.POWER ? FaultKind.POWER_LOSS : FaultKind.PROCESS_CRASH;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new Crash(newFrom, newUntil, node, crash);
        }
    }

    /** A replica's process stands still; what reaches it piles up. */
    record Pause(long from, long until, int node) implements Fault {

        /** Checks the times. */
        public Pause {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            return FaultKind.PAUSE;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new Pause(newFrom, newUntil, node);
        }
    }

    /** A replica's clock is off by so many millionths. */
    record Drift(long from, long until, int node, long partsPerMillion) implements Fault {

        /** Checks the times. */
        public Drift {
            ordered(from, until);
            if (partsPerMillion <= -1_000_000 || partsPerMillion > 10_000_000) {
                throw new IllegalArgumentException(
                        "a rate of "
                                + partsPerMillion
                                + "ppm: take more than -1000000ppm and at most 10000000ppm");
            }
        }

        @Override
        public FaultKind kind(int nodes) {
            return FaultKind.DRIFT;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new Drift(newFrom, newUntil, node, partsPerMillion);
        }
    }

    /**
     * A replica's forces take from a tenth of this time to all of it, and some ten times as long.
     */
    record SlowDisk(long from, long until, int node, long mostNanos) implements Fault {

        /** Checks the times. */
        public SlowDisk {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            return FaultKind.SLOW_DISK;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new SlowDisk(newFrom, newUntil, node, mostNanos);
        }
    }

    /** A replica's log has room for nothing but a reserve. */
    record FullLog(long from, long until, int node) implements Fault {

        /** Checks the times. */
        public FullLog {
            ordered(from, until);
        }

        @Override
        public FaultKind kind(int nodes) {
            return FaultKind.FULL_LOG;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new FullLog(newFrom, newUntil, node);
        }
    }

    /** The next write of a replica fails, or the next force. */
    record DiskError(long from, int node, boolean force) implements Fault {

        @Override
        public long until() {
            return from;
        }

        @Override
        public FaultKind kind(int nodes) {
            return force ? FaultKind.FAILED_FORCE : FaultKind.FAILED_WRITE;
        }

        @Override
        public Fault during(long newFrom, long newUntil) {
            return new DiskError(newFrom, node, force);
        }
    }

    private static void ordered(long from, long until) {
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(
                    "a fault from "
                            + from
                            + " to "
                            + until
                            + " ns: begin at 0 or later, end after that");
        }
    }
}
