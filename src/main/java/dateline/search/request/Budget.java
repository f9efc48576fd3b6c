package dateline.search.request;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long one question may be answered: ten seconds, and two of them for advice. Whoever searches or counts looks at it now and then,
 * and stops where it is spent; the answer is then partial, and has to say so. Advice is what is told beside an answer: the
 * count of each clause, other spellings, what finds something where nothing is found. It has a budget of its own inside the first, for all
 * of it together, so that an answer whose advice was cut is exact all the same. What is found out once for many questions is never cut.
 */
public final class Budget {

    private static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

    /** Time without end. */
    public static final Budget UNLIMITED = new Budget(() -> false, null);

    /** Advice may take this part of the time. */
    private static final int SHARE_OF_ADVICE = 5;

    private final BooleanSupplier isOver;
    private final @Nullable Budget advice;
    private volatile boolean isSpent;

    private Budget(BooleanSupplier isOver, @Nullable Budget advice) {
        this.isOver = isOver;
        this.advice = advice;
    }

    /** A time from now on, and a fifth of it for advice, from when that is first asked for. */
    public static Budget of(Duration time) {
        return of(time, System::nanoTime);
    }

    /** @param nanoTime a clock that only ever goes forward */
    static Budget of(Duration time, LongSupplier nanoTime) {
        BooleanSupplier whole = new Timer(time, nanoTime, nanoTime.getAsLong());
        return of(whole, new Timer(time.dividedBy(SHARE_OF_ADVICE), nanoTime, null));
    }

    /**
     * A budget whose end others tell.
     *
     * @param isOver is looked at now and then; once it is over it is not looked at any more
     * @param isAdviceOver the same of advice, which is also over when everything is
     */
    public static Budget of(BooleanSupplier isOver, BooleanSupplier isAdviceOver) {
        return new Budget(isOver, new Budget(() -> isAdviceOver.getAsBoolean() || isOver.getAsBoolean(), null));
    }

    private static final class Timer implements BooleanSupplier {
        private final Duration time;
        private final LongSupplier nanoTime;
        private @Nullable Long start;

        /** @param start when it starts to run; null for when it is first looked at */
        Timer(Duration time, LongSupplier nanoTime, @Nullable Long start) {
            this.time = time;
            this.nanoTime = nanoTime;
            this.start = start;
        }

        @Override
        public boolean getAsBoolean() {
            long now = nanoTime.getAsLong();
            Long started = start;
            if (started == null) {
                started = now;
                start = now;
            }
            return now - started > time.toNanos();
        }
    }

    /** That of the question that is being answered; without end if none was given. */
    public static Budget current() {
        return CURRENT.orElse(UNLIMITED);
    }

    /** Something that is done within a budget. */
    public interface Task<T, X extends Exception> {
        T run() throws X;
    }

    /** Does something within this budget; on this thread it is the current one meanwhile. */
    public <T, X extends Exception> T spend(Task<T, X> task) throws X {
        return ScopedValue.where(CURRENT, this).call(task::run);
    }

    /** Looks whether it is spent. Whoever is told so leaves out something that belongs to the answer. */
    public boolean isSpent() {
        if (!isSpent && isOver.getAsBoolean()) {
            isSpent = true;
        }
        return isSpent;
    }

    /** Whether anybody was told that it is spent, so that the answer is partial. */
    public boolean wasSpent() {
        return isSpent;
    }

    /** The part of it that advice may take; of advice, itself. */
    public Budget advice() {
        return advice == null ? this : advice;
    }

    /** Whether nothing was left out of the answer, nor of the advice beside it. */
    public boolean wasEnough() {
        return !wasSpent() && !advice().wasSpent();
    }
}
