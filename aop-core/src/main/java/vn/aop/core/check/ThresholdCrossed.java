package vn.aop.core.check;

import java.time.LocalDate;
import java.util.List;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags plans that lead over a revenue from which on the law asks more. See {@code
 * docs/checks/threshold-crossed.md}.
 */
final class ThresholdCrossed implements Rule {

    @Override
    public String id() {
        return "threshold-crossed";
    }

    @Override
    public Kind kind() {
        return Kind.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public List<Finding> check(Subject subject) {
        LocalDate end = subject.plan().year().last().atEndOfMonth();
        return subject.circumstances().turnovers().stream()
                .filter(it -> it.holdsOn(end))
                .filter(it -> isInCurrency(it, subject))
                .filter(it -> isCrossed(it, subject))
                .map(it -> finding(it, subject))
                .toList();
    }

    private static boolean isInCurrency(TurnoverThreshold it, Subject subject) {
        return it.revenue().getCurrencyUnit().equals(subject.plan().company().currency());
    }

    private static boolean isCrossed(TurnoverThreshold threshold, Subject subject) {
        return isMet(subject.planned(REVENUE), threshold)
                && !isMet(subject.lastYear(REVENUE), threshold);
    }

    private static boolean isMet(Value revenue, TurnoverThreshold threshold) {
        return revenue.number().filter(threshold::isMetBy).isPresent();
    }

    private Finding finding(TurnoverThreshold it, Subject subject) {
        return Finding.of(
                this,
                Place.of("revenue"),
                "threshold",
                it.revenue(),
                "lastYear",
                subject.lastYear(REVENUE),
                "planned",
                subject.planned(REVENUE),
                "what",
                it.what(),
                "source",
                it.source());
    }
}
