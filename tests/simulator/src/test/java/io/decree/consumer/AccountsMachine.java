package io.decree.consumer;

import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The accounts of one replica, right or with a mistake that people make in state machines. */
final class AccountsMachine implements StateMachine {

    /** What is wrong. */
    enum Bug {
        NONE,
        /** The fee of a transfer follows from this machine's own clock. */
        LOOKS_AT_A_CLOCK,
        /** Who gets the fee follows from where objects lie in memory. */
        FOLLOWS_A_HASH_TABLE,
        /** A picture leaves out what no answer shows at once. */
        FORGETS_IN_A_SNAPSHOT,
        /** A transfer within one account makes money; every replica agrees on that. */
        PAYS_ITSELF
    }

    /** An account without a hash code of its own. */
    private static final class Account {
        private long balance = Accounts.OPENING;
    }

    private final Bug bug;
    private final Account[] accounts = new Account[Accounts.COUNT];
    private long refused;

    AccountsMachine(Bug bug) {
        this.bug = bug;
        Arrays.setAll(accounts, each -> new Account());
    }

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        result.putLong(transfer(Accounts.Transfer.read(command)));
        return Long.BYTES;
    }

    private long transfer(Accounts.Transfer asked) {
        Account from = accounts[asked.from()];
        Account to = accounts[asked.to()];
        if (from.balance < asked.amount()) {
            refused++;
            return Accounts.REFUSED;
        }
        if (bug == Bug.PAYS_ITSELF) {
            long before = from.balance;
            to.balance += asked.amount();
            from.balance = from == to ? to.balance : before - asked.amount();
        } else {
            from.balance -= asked.amount();
            to.balance += asked.amount();
        }
        takeFee(from);
        return from.balance;
    }

    private void takeFee(Account from) {
        if (bug == Bug.LOOKS_AT_A_CLOCK && System.nanoTime() / 1_000 % 2 == 0) {
            from.balance--;
        } else if (bug == Bug.FOLLOWS_A_HASH_TABLE) {
            Set<Account> all = new HashSet<>(Arrays.asList(accounts));
            from.balance--;
            all.iterator().next().balance++;
        }
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        answer.putLong(accounts[Accounts.Transfer.read(question).from()].balance);
        return Long.BYTES;
    }

    @Override
    public Snapshot capture() {
        ByteBuffer picture = ByteBuffer.allocate((Accounts.COUNT + 1) * Long.BYTES);
        for (Account account : accounts) {
            picture.putLong(account.balance);
        }
        picture.putLong(bug == Bug.FORGETS_IN_A_SNAPSHOT ? 0 : refused).flip();
        return sink -> sink.write(picture);
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer picture = ByteBuffer.allocate((Accounts.COUNT + 1) * Long.BYTES);
        while (picture.hasRemaining()) {
            if (source.read(picture) < 0) {
                throw new EOFException("balances are missing");
            }
        }
        picture.flip();
        for (Account account : accounts) {
            account.balance = picture.getLong();
        }
        refused = picture.getLong();
    }

    @Override
    public long digest() {
        long digest = refused;
        for (Account account : accounts) {
            digest = digest * 31 + account.balance;
        }
        return digest;
    }
}
