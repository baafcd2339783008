package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.joda.money.Money;
import vn.aop.core.decision.DamageMeter;
import vn.aop.core.limit.Deadline;

/**
 * Looks for the set of measures that damages the goals least.
 *
 * <p>Where there are few enough ways to treat the actions, every one that saves enough is looked
 * at: by an estimate first, then the best of them by a projection. Where there are more, the search
 * starts from giving up most and goes from one set to the best of its neighbours, in which one
 * action is treated otherwise, until none is better; then it tries to treat two otherwise at once,
 * if there are not too many pairs.
 *
 * @param ways the ways to treat the actions
 * @param save how much to save, no more than the most that can be saved
 * @param meter measures what the goals lose
 * @param estimate tells it quickly
 * @param policy how many ways are looked through one by one
 * @param deadline until when the best is waited for
 */
record CutSearch(
        CutOptions ways,
        Money save,
        DamageMeter meter,
        DamageEstimate estimate,
        CutPolicy policy,
        Deadline deadline) {

    /** How many of the sets that are best by the estimate are projected to find the best. */
    private static final int FINALISTS = 24;

    /** Of how many pairs of ways at most every one is tried. */
    private static final long MOST_PAIRS = 100_000;

    CutSearch {
        requireNonNull(ways, "ways");
        requireNonNull(save, "save");
        requireNonNull(meter, "meter");
        requireNonNull(estimate, "estimate");
        requireNonNull(policy, "policy");
        requireNonNull(deadline, "deadline");
    }

    /** Returns whether every way is looked at. */
    boolean isExact() {
        return ways.count() <= policy.mostSets() && estimate.addsUp();
    }

    /** Returns the best set found. */
    CutPackage best() {
        return ways.count() <= policy.mostSets() ? bestOfAll() : improved(ways.most());
    }

    private CutPackage projected(CutPackage set) {
        return CutPackage.of(ways, set.way(), save, it -> meter.of(it.plan()));
    }

    private CutPackage bestOfAll() {
        PriorityQueue<CutPackage> finalists = new PriorityQueue<>(Comparator.reverseOrder());
        int[] way = ways.none();
        do {
            if (canSave(way)) {
                finalists.add(CutPackage.of(ways, way, save, estimate::of));
                if (finalists.size() > FINALISTS) {
                    finalists.remove();
                }
            }
        } while (next(way));
        return finalists.stream().map(this::projected).min(Comparator.naturalOrder()).orElseThrow();
    }

    private boolean canSave(int[] way) {
        deadline.check();
        return ways.isPossible(way) && !ways.capacity(way).isLessThan(save);
    }

    /** Goes on to the next way, like a milometer; false after the last. */
    private boolean next(int[] way) {
        for (int i = 0; i < way.length; i++) {
            way[i]++;
            if (way[i] < ways.actions().get(i).ways().size()) {
                return true;
            }
            way[i] = 0;
        }
        return false;
    }

    private Optional<CutPackage> better(Optional<CutPackage> best, int[] way) {
        if (!canSave(way)) {
            return best;
        }
        CutPackage set = CutPackage.of(ways, way, save, estimate::of);
        return best.filter(it -> it.compareTo(set) <= 0).or(() -> Optional.of(set));
    }

    /** Returns the best set that can be reached step by step from a way that saves enough. */
    CutPackage improved(int[] way) {
        return projected(bestNearby(way));
    }

    private CutPackage bestNearby(int[] way) {
        CutPackage best = CutPackage.of(ways, way, save, estimate::of);
        CutPackage before;
        do {
            before = best;
            best = withOneOtherwise(best);
            if (best.equals(before) && pairs() <= MOST_PAIRS) {
                best = withTwoOtherwise(best);
            }
        } while (!best.equals(before));
        return best;
    }

    private long pairs() {
        long all = ways.actions().stream().mapToLong(it -> it.ways().size()).sum();
        return all * all / 2;
    }

    private CutPackage withOneOtherwise(CutPackage set) {
        Optional<CutPackage> best = Optional.of(set);
        int[] way = set.way();
        for (int i = 0; i < way.length; i++) {
            int own = way[i];
            for (way[i] = 0; way[i] < ways.actions().get(i).ways().size(); way[i]++) {
                best = better(best, way);
            }
            way[i] = own;
        }
        return best.orElseThrow();
    }

    /** The first better set in which two actions are treated otherwise, or the set itself. */
    private CutPackage withTwoOtherwise(CutPackage set) {
        int[] way = set.way();
        for (int i = 0; i < way.length; i++) {
            int own = way[i];
            for (way[i] = 0; way[i] < ways.actions().get(i).ways().size(); way[i]++) {
                Optional<CutPackage> found = better(Optional.of(set), way);
                for (int j = i + 1; j < way.length && found.orElseThrow().equals(set); j++) {
                    found = withAnother(set, way, j);
                }
                if (!found.orElseThrow().equals(set)) {
                    return found.orElseThrow();
                }
            }
            way[i] = own;
        }
        return set;
    }

    private Optional<CutPackage> withAnother(CutPackage set, int[] way, int action) {
        Optional<CutPackage> best = Optional.of(set);
        int own = way[action];
        for (way[action] = 0; way[action] < ways.actions().get(action).ways().size(); ) {
            best = better(best, way);
            way[action]++;
        }
        way[action] = own;
        return best;
    }
}
