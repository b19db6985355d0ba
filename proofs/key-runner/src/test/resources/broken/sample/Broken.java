package sample;

public final class Broken {

    /*@ public normal_behavior
      @   ensures \result == nowhere;
      @*/
    public int answer() {
        return 1;
    }
}
