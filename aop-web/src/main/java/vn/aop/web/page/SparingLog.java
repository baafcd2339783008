package vn.aop.web.page;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import vn.aop.web.copy.CopyId;

/**
 * A log that nobody can flood or make tell the ids of copies: of what happens again and again it
 * tells so many lines a minute, and then how many it left out.
 */
final class SparingLog {

    /** As many as somebody reads, and as few as fill no disk. */
    static final int MOST = 20;

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Logger log;
    private final LongSupplier nanoTime;
    private long begun;
    private int told;
    private int leftOut;

    SparingLog(Logger log) {
        this(log, System::nanoTime);
    }

    /**
     * Makes a log.
     *
     * @param nanoTime a clock that only goes forward
     */
    SparingLog(Logger log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Tells something that somebody else should mend. */
    void warn(String line) {
        if (isTold()) {
            log.warn(CopyId.veiled(line));
        }
    }

    /** Tells something that we should mend, with where it happened. */
    void error(String line, Exception failure) {
        if (isTold()) {
            log.error(CopyId.veiled(line), failure);
        }
    }

    private synchronized boolean isTold() {
        long now = nanoTime.getAsLong();
        if (now - begun >= MINUTE) {
            tellWhatWasLeftOut();
            begun = now;
            told = 0;
            leftOut = 0;
        }
        if (told == MOST) {
            leftOut++;
            return false;
        }
        told++;
        return true;
    }

    private void tellWhatWasLeftOut() {
        if (leftOut > 0) {
            log.warn("{} more lines like these were left out", leftOut);
        }
    }
}
