package sample;

public abstract class AbstractCounter extends CounterContract {

    public int up() {
        return 6;
    }
}
