package io.decree.consumer;

import io.decree.replica.StateMachine;
import io.decree.simulator.history.SequentialSpecification;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.replica.Service;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A service as somebody else would write it: a few accounts, and transfers that are refused when
 * there is not enough. It sees what is public, for it is in no package of the simulator.
 */
final class Accounts implements Service<Accounts.Transfer, Long> {

    static final int COUNT = 5;
    static final long OPENING = 100;

    /** The answer to a transfer that is refused. */
    static final long REFUSED = -1;

    /**
     * A transfer; of nothing, it asks for a balance.
     *
     * @param from the account that pays
     * @param to the account that receives
     * @param amount how much
     */
    record Transfer(int from, int to, long amount) {
        static Transfer read(ByteBuffer bytes) {
            return new Transfer(bytes.get(), bytes.get(), bytes.getLong());
        }
    }

    private final AccountsMachine.Bug bug;

    Accounts(AccountsMachine.Bug bug) {
        this.bug = bug;
    }

    @Override
    public StateMachine machine() {
        return new AccountsMachine(bug);
    }

    @Override
    public void write(Transfer input, ByteBuffer command) {
        command.put((byte) input.from()).put((byte) input.to()).putLong(input.amount());
    }

    @Override
    public boolean isQuestion(Transfer input) {
        return input.amount() == 0;
    }

    @Override
    public Long read(Transfer input, ByteBuffer answer) {
        return answer.getLong();
    }

    @Override
    public Transfer operation(int client, int index, SimRandom random) {
        long amount = random.chance(300) ? 0 : random.between(1, OPENING);
        return new Transfer(random.below(COUNT), random.below(COUNT), amount);
    }

    @Override
    public SequentialSpecification<List<Long>, Transfer, Long> specification() {
        return new OneCopy();
    }

    /** All accounts are one key: a transfer touches two of them. */
    private static final class OneCopy
            implements SequentialSpecification<List<Long>, Transfer, Long> {

        @Override
        public List<Long> initial() {
            return IntStream.range(0, COUNT).mapToObj(account -> OPENING).toList();
        }

        @Override
        public List<Long> next(List<Long> balances, Transfer input) {
            return balances.get(input.from()) < input.amount()
                    ? balances
                    : IntStream.range(0, COUNT)
                            .mapToObj(account -> balances.get(account) + change(input, account))
                            .toList();
        }

        private static long change(Transfer input, int account) {
            long paid = account == input.from() ? input.amount() : 0;
            return (account == input.to() ? input.amount() : 0) - paid;
        }

        @Override
        public boolean allows(List<Long> balances, Transfer input, Long output) {
            boolean refused = balances.get(input.from()) < input.amount();
            return output == (refused ? REFUSED : next(balances, input).get(input.from()));
        }

        @Override
        public boolean reads(Transfer input) {
            return input.amount() == 0;
        }
    }
}
