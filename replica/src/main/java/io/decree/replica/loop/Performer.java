package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Effects;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.Outcome;
import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaCore;

/** Carries the effects of a core's step out, in order, before the next step. */
final class Performer {

    static final int RECORDS_BEHIND_BASE = 2;

    private final LoopObserver observer;
    private final Requests.Answers answers;
    private final Outbox outbox;
    private final LogTail tail;
    private final Batches batches;
    private final Retention retention;
    private final Reports reports;
    private final Executor executor;
    private final Reads reads;
    private final DecidedLog decided;
    private final Unresolved unresolved;
    private ReplicaCore core;
    private Snapshots snapshots;
    private long steps;

    Performer(
            LoopObserver observer,
            Requests.Answers answers,
            Outbox outbox,
            LogTail tail,
            Batches batches,
            Retention retention,
            DecidedLog decided,
            Reports reports,
            Executor executor,
            Reads reads) {
        this.observer = observer;
        this.answers = answers;
        this.outbox = outbox;
        this.tail = tail;
        this.batches = batches;
        this.retention = retention;
        this.decided = decided;
        this.reports = reports;
        this.executor = executor;
        this.reads = reads;
        unresolved = new Unresolved(answers);
    }

    void of(ReplicaCore itsCore, Snapshots itsSnapshots) {
        core = itsCore;
        snapshots = itsSnapshots;
    }

    /** The decided values that members behind can have. */
    DecidedLog decided() {
        return decided;
    }

    /** How many inputs the core was given. */
    long steps() {
        return steps;
    }

    /** The core was given an input. */
    void stepped() {
        steps++;
        perform();
        tellRoom();
    }

    /** The next step may log values only as far as the log has room for them. */
    void tellRoom() {
        core.room(tail.roomForValues());
    }

    /** Carries out what the core's last input left to do. */
    void perform() {
        Effects effects = core.effects();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            observer.observe(effect);
            switch (effect.kind) {
                case SEND -> outbox.send(effect.message, effect.to);
                case PERSIST -> persist(effect);
                case APPLY -> apply(effect, completes(effects, i + 1));
                case COMPLETE -> complete(effect);
                case SERVE -> serve(effect);
                case ROLE_CHANGE -> changeRole(effect.ballot);
                case ALARM, COUNTED -> {
                    // Observed.
                }
            }
        }
    }

    private void changeRole(long ballot) {
        reads.refuseAll();
        if (ballot != 0) {
            reports.won();
        } else {
            reports.lost();
        }
    }

    private void persist(Effect effect) {
        if (effect.record == RecordKind.BASE) {
            // Promise and ballot follow: without them the log must not begin here.
            retention.mark(tail.address(), effect.lsn + RECORDS_BEHIND_BASE);
        } else if (effect.record == RecordKind.VOTE || effect.record == RecordKind.DECISION) {
            retention.note(effect.slot);
            reports.voted(effect.handle);
        }
        tail.append(effect);
    }

    /** Whether the next effect says that the applied value is the oldest batch of this replica. */
    private static boolean completes(Effects effects, int next) {
        if (next == effects.size()) {
            return false;
        }
        Effect effect = effects.get(next);
        return effect.kind == EffectKind.COMPLETE && effect.outcome == Outcome.COMMITTED;
    }

    private void apply(Effect effect, boolean isOwn) {
        decided.add(effect.slot, effect.value, effect.digest, effect.handle);
        long[] tokens = unresolved.decided(effect.slot, effect.value);
        executor.execute(effect.slot, effect.value, effect.handle, isOwn, tokens);
    }

    /** A decided value from below the window: the core does not know it. Whether it is kept. */
    boolean replay(long slot, long value, long digest, long handle) {
        if (slot != decided.end()) {
            return false;
        }
        decided.add(slot, value, digest, handle);
        executor.execute(slot, value, handle, false, null);
        return true;
    }

    private void complete(Effect effect) {
        Outcome outcome = effect.outcome;
        switch (outcome) {
            case COMMITTED -> batches.removeOldest();
            case OVERLOADED -> batches.reopenNewest();
            case NOT_LEADER, LOG_FULL -> {
                for (int i = 0; i < batches.sizeOfNewest(); i++) {
                    answers.refused(batches.tokenOfNewest(i), outcome);
                }
                batches.removeNewest();
            }
            case LOST -> refuseOldest(outcome);
            case UNKNOWN -> {
                unresolved.add(effect.slot, effect.value, batches.tokensOfOldest());
                refuseOldest(outcome);
            }
        }
    }

    private void refuseOldest(Outcome outcome) {
        for (int i = 0; i < batches.sizeOfOldest(); i++) {
            answers.refused(batches.token(i), outcome);
        }
        batches.removeOldest();
    }

    /** The state jumps to another member's snapshot: what it holds is not seen here. */
    void passOver(long end) {
        unresolved.forgetBelow(end);
        decided.beginAt(end);
        executor.restore(end);
    }

    private void serve(Effect effect) {
        if (effect.slot < decided.start()) {
            snapshots.offer(effect.to, effect.slot);
            return;
        }
        long end = Math.min(effect.end, decided.end());
        for (long slot = effect.slot; slot < end; slot++) {
            Message message = outbox.begin(MessageKind.DECISION);
            message.slot = slot;
            message.value = decided.value(slot);
            message.digest = decided.digest(slot);
            message.handle = decided.handle(slot);
            outbox.send(message, effect.to);
        }
    }
}
