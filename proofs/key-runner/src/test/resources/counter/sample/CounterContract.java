package sample;

public abstract class CounterContract {

    protected /*@ spec_public @*/ int count;

    //@ public invariant 0 <= count && count <= 100;

    /*@ public normal_behavior
      @   requires count < 100;
      @   assignable count;
      @   ensures count == \old(count) + 1;
      @
      @ also public normal_behavior
      @   requires count == 100;
      @   assignable \nothing;
      @   ensures \result == 7;
      @*/
    public abstract int up();

    /*@ public normal_behavior
      @   assignable count;
      @   ensures count == 0;
      @*/
    public abstract int reset();

    public abstract int silent();
}
