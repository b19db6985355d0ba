package io.decree.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TokensTest {

    private static final int COUNT = 100;
    private static final int ROUNDS = 2000;

    @Test
    void comeBackInTheirOrder() {
        Tokens tokens = new Tokens(3);
        tokens.put(2);
        tokens.put(0);
        assertEquals(2, tokens.size());
        assertEquals(2, tokens.take());
        assertEquals(0, tokens.take());
        assertEquals(-1, tokens.take());
    }

    @Test
    void noneIsLostOrDoubledBetweenThreads() throws InterruptedException {
        Tokens there = new Tokens(COUNT);
        Tokens back = new Tokens(COUNT);
        for (int token = 0; token < COUNT; token++) {
            there.put(token);
        }
        List<Thread> threads = new ArrayList<>();
        threads.add(mover(there, back));
        threads.add(mover(back, there));
        for (Thread thread : threads) {
            thread.join();
        }
        BitSet seen = new BitSet();
        for (Tokens each : List.of(there, back)) {
            for (int token = each.take(); token >= 0; token = each.take()) {
                assertTrue(!seen.get(token), "token " + token + " is there twice");
                seen.set(token);
            }
        }
        assertEquals(COUNT, seen.cardinality());
    }

    private static Thread mover(Tokens from, Tokens to) {
        Thread thread =
                new Thread(
                        () -> {
                            int moved = 0;
                            while (moved < ROUNDS * COUNT) {
                                int token = from.take();
                                if (token < 0) {
                                    from.await();
                                } else {
                                    to.put(token);
                                    moved++;
                                }
                            }
                        });
        thread.start();
        return thread;
    }
}
