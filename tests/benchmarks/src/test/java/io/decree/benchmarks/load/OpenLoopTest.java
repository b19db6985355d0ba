package io.decree.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.Store;
import io.decree.benchmarks.ToySubject;
import io.decree.benchmarks.ToySubject.Fault;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class OpenLoopTest {

    private static final int RATE = 1000;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** How many operations waited for long, while the system stood still once. */
    private static long waited(boolean isOpen) throws Exception {
        ToySubject subject = new ToySubject(Fault.STILL);
        subject.start(0, new Store(64));
        subject.start(1, new Store(64));
        Outlet outlet = new Outlet();
        subject.connect(outlet);
        Commands commands = new Commands(64);
        Load load =
                isOpen
                        ? new OpenLoop(subject, commands, RATE, 1)
                        : new ClosedLoop(subject, commands, 1, false);
        outlet.lead(load);
        load.begin();
        while (load.completed() < 2 * ToySubject.AT) {
            Thread.sleep(1);
        }
        load.pause();
        assertEquals(0, load.end(3000));
        subject.close();
        var times = load.latencies();
        return times.getTotalCount() - times.getCountBetweenValues(0, LONG_NANOS);
    }

    /** One operation waited, but hundreds were due while it did. */
    @Test
    void whatWasDueMeanwhileWaitedToo() throws Exception {
        assertTrue(waited(true) > ToySubject.AT / 2, "coordinated omission");
    }

    /** So the check above is not for nothing. */
    @Test
    void aClosedLoopOmitsIt() throws Exception {
        assertTrue(waited(false) < ToySubject.AT / 2);
    }
}
