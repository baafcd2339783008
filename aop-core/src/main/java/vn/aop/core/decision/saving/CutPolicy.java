package vn.aop.core.decision.saving;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.aop.core.figures.Shares;

/**
 * How far a cost cut may go, and how long it may look for the best one.
 *
 * @param runningShare the largest share of a soft running line that may be cut, from 0 to 1
 * @param parts the parts to which an action that has not begun may be scaled, between 0 and 1
 * @param mostSets how many combinations of actions are looked through one by one; of more, the best
 *     is sought step by step
 */
public record CutPolicy(BigDecimal runningShare, List<BigDecimal> parts, int mostSets) {

    /** A tenth of running lines; three quarters, a half and a quarter of an action. */
    public static final CutPolicy USUAL =
            new CutPolicy(
                    new BigDecimal("0.10"),
                    List.of(new BigDecimal("0.75"), new BigDecimal("0.5"), new BigDecimal("0.25")),
                    20_000);

    private static final int STEPS = 20;

    public CutPolicy {
        Shares.requireShare(runningShare, "share of running lines");
        parts = List.copyOf(parts);
        for (BigDecimal part : parts) {
            if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException(
                        "An action is scaled to %s; give a part between 0 and 1".formatted(part));
            }
        }
        if (mostSets < 1) {
            throw new IllegalArgumentException(
                    "A cut looks through %d sets; give 1 or more".formatted(mostSets));
        }
    }

    /** Returns the same policy with parts in steps of a twentieth besides, the largest first. */
    CutPolicy finer() {
        TreeSet<BigDecimal> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(parts);
        for (int i = 1; i < STEPS; i++) {
            all.add(BigDecimal.valueOf(100L * i / STEPS, 2));
        }
        return new CutPolicy(runningShare, List.copyOf(all), mostSets);
    }
}
