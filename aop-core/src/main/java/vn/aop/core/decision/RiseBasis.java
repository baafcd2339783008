package vn.aop.core.decision;

import java.util.Locale;

/** Which sales a proposal means where it says by which share it raises them. */
public enum RiseBasis {
    /** Those of the same months of last year, as a plan has it. */
    LAST_YEAR,
    /** Those that the plan has in the same months. */
    PLAN,
    /**
     * Those of today: of the same months of last year, at the pace of the last months that are over
     * and recorded.
     */
    RUN_RATE;

    /** Returns the word for it in files and messages, for example {@code run-rate}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
