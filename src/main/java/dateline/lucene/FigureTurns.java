package dateline.lucene;

import dateline.search.request.Budget;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets only so many questions look at many figures at once: each keeps some ten megabytes of them until it is answered, and more than
 * there are processors would be answered no sooner. The others wait, and those that came first are first. Safe for use by many threads.
 */
final class FigureTurns {

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private final Deque<Long> waiting = new ArrayDeque<>();
    private long tickets;
    private int free;

    /** @param atOnce how many have their turn at once */
    FigureTurns(int atOnce) {
        free = atOnce;
    }

    interface Question<T> {
        T ask() throws IOException;
    }

    /** Asks when its turn has come; where the current budget is spent before, at once, for then hardly anything is looked at. */
    <T> T await(Question<T> question) throws IOException {
        boolean hasTurn = awaitTurn(Budget.current());
        try {
            return question.ask();
        } finally {
            if (hasTurn) {
                release();
            }
        }
    }

    private synchronized boolean awaitTurn(Budget budget) throws InterruptedIOException {
        Long ticket = tickets++;
        waiting.add(ticket);
        try {
            while (free == 0 || !ticket.equals(waiting.peek())) {
                if (budget.isSpent()) {
                    return false;
                }
                wait(MILLIS_BETWEEN_LOOKS);
            }
            free--;
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The server is being stopped.");
        } finally {
            waiting.remove(ticket);
            notifyAll();
        }
    }

    private synchronized void release() {
        free++;
        notifyAll();
    }

    /** How many wait for their turn. */
    synchronized int waiting() {
        return waiting.size();
    }
}
