package vn.aop.core.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.action.Effect;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Value;
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
    public Kind kind() {
        return Kind.WORTH_KNOWING;
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
    public List<Finding> check(Subject subject) {
        Map<YearMonth, BigDecimal> peaks = peaks(subject);
        int campaign = subject.count(this, MONTHS);
        return subject.plan().actions().stream()
                .filter(it -> peaks.containsKey(it.running().from()))
                .filter(it -> it.effort().values().stream().anyMatch(days -> days.signum() > 0))
                .filter(it -> !isCampaign(it, campaign))
                .map(it -> finding(it, peaks.get(it.running().from())))
                .toList();
    }

    /** Returns the months of the planned year in which last year sold the most, by their share. */
    private Map<YearMonth, BigDecimal> peaks(Subject subject) {
        FiscalYear year = subject.plan().year();
        BigDecimal peak = subject.limit(this, PEAK);
        List<Money> lastYear = subject.plan().baseline().figures().months(REVENUE);
        BigDecimal sum = Money.total(lastYear).getAmount();
        Map<YearMonth, BigDecimal> peaks = new HashMap<>();
        for (int i = 0; sum.signum() > 0 && i < lastYear.size(); i++) {
            BigDecimal twelvefold = lastYear.get(i).getAmount().multiply(MONTHS_IN_YEAR);
            if (twelvefold.compareTo(sum.multiply(peak)) >= 0) {
                peaks.put(year.first().plusMonths(i), twelvefold.divide(sum, Value.PRECISION));
            }
        }
        return peaks;
    }

    /** A sale that is there for the season belongs into it. */
    private static boolean isCampaign(Action action, int most) {
        return action.running().months().size() <= most
                && !action.effects().isEmpty()
                && action.effects().stream()
                        .allMatch(it -> it.duration() == Effect.Duration.WHILE_RUNNING);
    }

    private Finding finding(Action action, BigDecimal share) {
        return Finding.of(
                this,
                Place.action(action.id()).then("from"),
                "action",
                action.name(),
                "month",
                action.running().from(),
                "share",
                Value.ratio(share));
    }
}
