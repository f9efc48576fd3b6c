package dateline.web.limit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A stream through which no more bytes a second go than are allowed; whoever writes waits. */
public final class PacedStream extends FilterOutputStream {

    /** Shorter waits are saved up. */
    private static final long SHORTEST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final long bytesASecond;
    private final LongSupplier nanoTime;
    private final Sleep sleep;
    private long ready;

    /** A way to let time pass. */
    @FunctionalInterface
    public interface Sleep {
        void nanos(long nanos) throws InterruptedException;
    }

    /** @param bytesASecond over 0 */
    public PacedStream(OutputStream stream, long bytesASecond) {
        this(stream, bytesASecond, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
    }

    PacedStream(OutputStream stream, long bytesASecond, LongSupplier nanoTime, Sleep sleep) {
        super(stream);
        this.bytesASecond = bytesASecond;
        this.nanoTime = nanoTime;
        this.sleep = sleep;
        this.ready = nanoTime.getAsLong();
    }

    @Override
    public void write(int unit) throws IOException {
        await(1);
        out.write(unit);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        await(length);
        out.write(bytes, start, length);
    }

    private void await(int bytes) throws IOException {
        long now = nanoTime.getAsLong();
        long early = ready - now;
        if (early > SHORTEST_NANOS) {
            try {
                sleep.nanos(early);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("The server is being stopped.");
            }
        }
        ready = Math.max(ready, now) + bytes * TimeUnit.SECONDS.toNanos(1) / bytesASecond;
    }
}
