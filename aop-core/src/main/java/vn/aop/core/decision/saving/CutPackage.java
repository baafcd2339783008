package vn.aop.core.decision.saving;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.plan.Plan;

/**
 * One set of measures that saves enough: what is done to the actions with the money that this
 * frees, and as much unclaimed money as is then still needed.
 *
 * <p>The lesser of two sets damages the goals less; then has fewer measures without a way back;
 * then takes less from lines of the more important goals; then has fewer measures; then saves less
 * beyond what was asked.
 */
final class CutPackage implements Comparable<CutPackage> {

    private static final Comparator<CutPackage> ORDER =
            Comparator.comparing(CutPackage::damage)
                    .thenComparing(CutPackage::irreversible)
                    .thenComparing(
                            CutPackage::byTier, CutOptions.inOrder(Comparator.<Long>naturalOrder()))
                    .thenComparing(CutPackage::measures)
                    .thenComparing(CutPackage::saving);

    private static final int PLACES = 6;

    private final CutOptions ways;
    private final int[] way;
    private final Map<String, MonthlyRelease> unclaimed = new LinkedHashMap<>();
    private final Map<String, MonthlyRelease> freed = new LinkedHashMap<>();
    private final GoalDamage damage;

    private CutPackage(
            CutOptions ways, int[] way, Money save, Function<CutPackage, GoalDamage> gauge) {
        this.ways = ways;
        this.way = way.clone();
        fill(save.getAmountMinorLong());
        this.damage = rounded(gauge.apply(this));
    }

    /** A loss counts to a millionth of the target, so that roundings decide nothing. */
    private static GoalDamage rounded(GoalDamage damage) {
        return new GoalDamage(
                damage.statuses(),
                damage.losses().stream()
                        .map(loss -> loss.setScale(PLACES, RoundingMode.HALF_UP))
                        .toList(),
                damage.unknown());
    }

    /**
     * Returns the set that treats the actions in a way.
     *
     * @param way a possible way that can save enough
     * @param gauge tells what the goals lose in a set
     */
    static CutPackage of(
            CutOptions ways, int[] way, Money save, Function<CutPackage, GoalDamage> gauge) {
        return new CutPackage(ways, way, save, gauge);
    }

    private void fill(long save) {
        long needed = save;
        for (BudgetLine line : ways.lines()) {
            MonthlyRelease own = ways.release(line, way).minus(ways.idle(line));
            freed.put(line.id(), own);
            needed -= own.minorTotal();
        }
        for (BudgetLine line : ways.lines()) {
            MonthlyRelease idle = ways.idle(line);
            MonthlyRelease part = idle.part(Math.max(0, Math.min(needed, idle.minorTotal())));
            unclaimed.put(line.id(), part);
            needed -= part.minorTotal();
        }
    }

    /** Returns the plan after the set. */
    Plan plan() {
        Plan before = ways.cuttable().plan();
        List<BudgetLine> lines = before.budget().stream().map(it -> cut(before, it)).toList();
        return before.toBuilder().actions(ways.left(way)).budget(lines).build();
    }

    private BudgetLine cut(Plan before, BudgetLine line) {
        return unclaimed.containsKey(line.id())
                ? taken(line)
                        .amounts(before)
                        .map(it -> line.withMonths(it.takenFrom(line.months(), before.year())))
                        .orElse(line)
                : line;
    }

    /** Returns what is taken from a line. */
    MonthlyRelease taken(BudgetLine line) {
        return requireNonNull(unclaimed.get(line.id())).plus(requireNonNull(freed.get(line.id())));
    }

    /** Returns how many smallest units are taken from a line that may be cut. */
    long taken(String line) {
        return requireNonNull(unclaimed.get(line)).minorTotal()
                + requireNonNull(freed.get(line)).minorTotal();
    }

    /** Returns which of its ways is taken for an action. */
    int way(int action) {
        return way[action];
    }

    int[] way() {
        return way.clone();
    }

    /** Returns what is taken from each line although no action had to change for it. */
    Map<String, MonthlyRelease> unclaimed() {
        return unclaimed;
    }

    GoalDamage damage() {
        return damage;
    }

    private int irreversible() {
        int count = 0;
        for (int i = 0; i < way.length; i++) {
            count += ways.taken(way, i).isReversible() ? 0 : 1;
        }
        return count;
    }

    /** What is taken from the lines of each goal, the most important first. */
    private List<Long> byTier() {
        int goals = ways.cuttable().plan().goals().size();
        Long[] sums = new Long[goals + 1];
        Arrays.fill(sums, 0L);
        for (BudgetLine line : ways.lines()) {
            sums[ways.tier(line)] += taken(line.id());
        }
        return Arrays.asList(sums).subList(0, goals);
    }

    private int measures() {
        long lines = unclaimed.values().stream().filter(it -> it.minorTotal() > 0).count();
        return (int) (Arrays.stream(way).filter(it -> it > 0).count() + lines);
    }

    Money saving() {
        return ways.lines().stream()
                .map(line -> taken(line).total())
                .reduce(ways.cuttable().nothing(), Money::plus);
    }

    @Override
    public int compareTo(CutPackage other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CutPackage set && ways == set.ways && Arrays.equals(way, set.way);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(way);
    }
}
