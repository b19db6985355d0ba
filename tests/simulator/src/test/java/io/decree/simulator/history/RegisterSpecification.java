package io.decree.simulator.history;

/** Registers by key, each holding a number, 0 at first. */
public final class RegisterSpecification
        implements SequentialSpecification<
                Integer, RegisterSpecification.Call, RegisterSpecification.Answer> {

    /** What is asked of a register. */
    public enum Kind {
        READ,
        WRITE,
        ADD
    }

    /** A call. */
    public record Call(Kind kind, int key, int value) {
        @Override
        public String toString() {
            return kind + " k" + key + (kind == Kind.READ ? "" : " " + value);
        }
    }

    /** An answer: the value read, or the value after an addition. */
    public record Answer(int value) {
        @Override
        public String toString() {
            return "" + value;
        }
    }

    public static Call read(int key) {
        return new Call(Kind.READ, key, 0);
    }

    public static Call write(int key, int value) {
        return new Call(Kind.WRITE, key, value);
    }

    public static Call add(int key, int value) {
        return new Call(Kind.ADD, key, value);
    }

    @Override
    public Integer initial() {
        return 0;
    }

    @Override
    public Integer next(Integer state, Call call) {
        return switch (call.kind()) {
            case READ -> state;
            case WRITE -> call.value();
            case ADD -> state + call.value();
        };
    }

    @Override
    public boolean allows(Integer state, Call call, Answer answer) {
        return answer.value() == next(state, call);
    }

    @Override
    public boolean reads(Call call) {
        return call.kind() == Kind.READ;
    }

    @Override
    public boolean overwrites(Call call) {
        return call.kind() == Kind.WRITE;
    }

    @Override
    public Object key(Call call) {
        return call.key();
    }
}
