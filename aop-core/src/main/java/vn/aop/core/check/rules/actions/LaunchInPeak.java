package vn.aop.core.check.rules.actions;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Threshold;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Split;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.tet.TetSeason;
import vn.aop.core.text.Place;

/**
 * Flags actions that ask for work to begin in the busiest months. See {@code
 * docs/checks/launch-in-peak.md}.
 */
final class LaunchInPeak implements Rule {

    private static final Threshold PEAK = Threshold.of("peak", "1.2");
    private static final Threshold MONTHS = Threshold.of("months", "4");

    private static final BigDecimal MONTHS_IN_YEAR = BigDecimal.valueOf(FiscalYear.MONTHS);

    private static final Selection REVENUE = Selection.of(AccountKind.REVENUE);

    @Override
    public String id() {
        return "launch-in-peak";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.ACTIONS;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(PEAK, MONTHS);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Map<YearMonth, BigDecimal> peaks = peaks(context);
        int campaign = context.count(this, MONTHS);
        return context.plan().actions().stream()
                .filter(it -> peaks.containsKey(it.running().from()))
                .filter(it -> context.circumstances().isAhead(it.running().from()))
                .filter(it -> it.effort().values().stream().anyMatch(days -> days.signum() > 0))
                .filter(it -> !isCampaign(it, campaign))
                .map(it -> finding(it, requireNonNull(peaks.get(it.running().from())), context))
                .toList();
    }

    /** Returns the months of the planned year in which last year sold the most, by their share. */
    private Map<YearMonth, BigDecimal> peaks(CheckContext context) {
        FiscalYear year = context.plan().year();
        BigDecimal peak = context.limit(this, PEAK);
        List<Money> lastYear = comparable(context);
        boolean isKnown = context.plan().baseline().isWholeYear();
        BigDecimal sum = Money.total(lastYear).getAmount();
        Map<YearMonth, BigDecimal> peaks = new HashMap<>();
        for (int i = 0; isKnown && sum.signum() > 0 && i < lastYear.size(); i++) {
            BigDecimal twelvefold = lastYear.get(i).getAmount().multiply(MONTHS_IN_YEAR);
            if (twelvefold.compareTo(sum.multiply(peak)) >= 0) {
                peaks.put(year.first().plusMonths(i), twelvefold.divide(sum, Value.PRECISION));
            }
        }
        return peaks;
    }

    /**
     * Last year's months, moved with Tết where the plan says how its trade goes with it. Where it
     * does not, and Tết has moved, January and February are known together only: each stands for
     * half of both.
     */
    private static List<Money> comparable(CheckContext context) {
        List<Money> months =
                new ArrayList<>(context.plan().baseline().comparable().months(REVENUE));
        areTogether(context.plan())
                .ifPresent(
                        january -> {
                            int i = context.plan().year().indexOf(january);
                            Money both = months.get(i).plus(months.get(i + 1));
                            List<Money> halves =
                                    Split.byWeights(both, List.of(BigDecimal.ONE, BigDecimal.ONE));
                            months.set(i, halves.get(0));
                            months.set(i + 1, halves.get(1));
                        });
        return months;
    }

    /** Returns the planned January where it is known only together with the February after it. */
    private static Optional<YearMonth> areTogether(Plan plan) {
        boolean isSaid = plan.baseline().tet().isPresent() || !plan.followsTet();
        return plan.year().months().stream()
                .filter(it -> it.getMonth() == Month.JANUARY)
                .filter(it -> !isSaid && plan.year().contains(it.plusMonths(1)))
                .filter(it -> hasTetMoved(it.getYear()))
                .findFirst();
    }

    private static boolean hasTetMoved(int year) {
        Optional<BigDecimal> before = TetSeason.in(year - 1).map(TetSeason::inJanuary);
        Optional<BigDecimal> now = TetSeason.in(year).map(TetSeason::inJanuary);
        return before.isPresent() && now.isPresent() && before.get().compareTo(now.get()) != 0;
    }

    /** A sale that is there for the season belongs into it. */
    private static boolean isCampaign(Action action, int most) {
        return action.running().months().size() <= most
                && !action.effects().isEmpty()
                && action.effects().stream()
                        .allMatch(it -> it.duration() == Effect.Duration.WHILE_RUNNING);
    }

    private Finding finding(Action action, BigDecimal share, CheckContext context) {
        YearMonth month = action.running().from();
        Place where = Place.action(action.id()).then("from");
        Finding finding =
                isTogether(month, context.plan())
                        ? Finding.saying("together", this, where)
                        : isMoved(month, context)
                                ? Finding.saying("tet", this, where)
                                : Finding.of(this, where);
        return finding.with("action", action.name())
                .with("month", month)
                .with("sold", month.minusYears(1))
                .with("share", Value.ratio(share));
    }

    private static boolean isTogether(YearMonth month, Plan plan) {
        return areTogether(plan)
                .filter(it -> it.equals(month) || it.plusMonths(1).equals(month))
                .isPresent();
    }

    private static boolean isMoved(YearMonth month, CheckContext context) {
        Money moved = comparable(context).get(context.plan().year().indexOf(month));
        Money sold = context.plan().baseline().figures().sum(REVENUE, month.minusYears(1));
        return !moved.equals(sold);
    }
}
