package sample;

public final class Counter extends CounterContract {

    /*@ public normal_behavior
      @   assignable \nothing;
      @   ensures count == 0;
      @*/
    public Counter() {
        count = 0;
    }

    public int up() {
        if (count == 100) {
            return 6;
        }
        count = plusOne(count);
        return 1;
    }

    public int reset() {
        count = wrong(0);
        return 1;
    }

    public int silent() {
        return 3;
    }

    /*@ private normal_behavior
      @   requires 0 <= value && value < 1000;
      @   assignable \nothing;
      @   ensures \result == value + 1;
      @*/
    private static int plusOne(int value) {
        return value + 1;
    }

    /*@ private normal_behavior
      @   assignable \nothing;
      @   ensures \result == 0;
      @*/
    private static int wrong(int value) {
        return 1;
    }

    /*@ public normal_behavior
      @   assignable \nothing;
      @   ensures \result == value + 1;
      @*/
    public static int overflows(int value) {
        return value + 1;
    }
}
