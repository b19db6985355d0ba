package io.decree.benchmarks;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** No consensus at all: one thread puts into all stores. It can have one fault. */
public final class ToySubject implements Subject {

    /** What goes wrong, once, at {@link #AT}. */
    public enum Fault {
        /** Nothing. */
        NONE,
        /** A member executes another value than the others. */
        WRONG_VALUE,
        /** A member leaves an operation out. */
        LEFT_OUT,
        /** Nobody executes an operation that is acknowledged. */
        NOT_EXECUTED,
        /** All members execute an operation twice. */
        TWICE,
        /** An operation has no outcome. */
        NO_OUTCOME,
        /** An operation is refused. */
        REFUSED,
        /** The system stands still for {@link #STILL_MILLIS}. */
        STILL
    }

    /** The number of the operation that has the fault. */
    public static final int AT = 100;

    /** How long it stands still. */
    public static final int STILL_MILLIS = 400;

    private final Fault fault;
    private final List<Store> stores = new ArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Done done;
    private int count;

    public ToySubject(Fault fault) {
        this.fault = fault;
    }

    /** Makes one with a fault. */
    public static SubjectProvider provider(Fault fault) {
        return new SubjectProvider() {
            @Override
            public String name() {
                return "toy";
            }

            @Override
            public Subject create(Setting setting) {
                return new ToySubject(fault);
            }
        };
    }

    @Override
    public void start(int member, Store store) {
        stores.add(store);
    }

    @Override
    public void connect(Done hears) {
        done = hears;
    }

    @Override
    public void submit(ByteBuffer command, int token) {
        thread.execute(() -> execute(command, token, ++count == AT ? fault : Fault.NONE));
    }

    private void execute(ByteBuffer command, int token, Fault now) {
        if (now == Fault.STILL) {
            sleep();
        }
        if (now == Fault.REFUSED) {
            done.failed(token, "no");
            return;
        }
        for (int member = 0; member < stores.size(); member++) {
            put(stores.get(member), command, member == 1 ? now : common(now));
        }
        if (now != Fault.NO_OUTCOME) {
            done.done(token);
        }
    }

    private static Fault common(Fault fault) {
        return fault == Fault.NOT_EXECUTED || fault == Fault.TWICE ? fault : Fault.NONE;
    }

    private static void put(Store store, ByteBuffer command, Fault now) {
        byte[] bytes = new byte[command.remaining()];
        command.get(command.position(), bytes);
        if (now == Fault.WRONG_VALUE) {
            bytes[bytes.length - 1] ^= 1;
        }
        if (now != Fault.LEFT_OUT && now != Fault.NOT_EXECUTED) {
            store.put(bytes, 0);
        }
        if (now == Fault.TWICE) {
            store.put(bytes, 0);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(STILL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
