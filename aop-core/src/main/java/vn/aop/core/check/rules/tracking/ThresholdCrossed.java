package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Place;

/**
 * Flags plans that lead over a revenue from which on the law asks more, and laws that begin within
 * the year for a business whose revenue has long been above. See {@code
 * docs/checks/threshold-crossed.md}.
 */
final class ThresholdCrossed implements Rule {

    @Override
    public String id() {
        return "threshold-crossed";
    }

    @Override
    public Severity severity() {
        return Severity.WORTH_KNOWING;
    }

    @Override
    public Topic topic() {
        return Topic.TRACKING;
    }

    private static final Place PLACE = Place.of("revenue");
    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public List<Finding> check(CheckContext context) {
        LocalDate end = context.plan().year().last().atEndOfMonth();
        return context.circumstances().turnovers().stream()
                .filter(it -> it.holdsOn(end))
                .filter(it -> isInCurrency(it, context))
                .filter(it -> isMet(context.projection().asKnown(REVENUE), it))
                .flatMap(it -> finding(it, context).stream())
                .toList();
    }

    private static boolean isInCurrency(TurnoverThreshold it, CheckContext context) {
        return it.revenue().getCurrencyUnit().equals(context.plan().company().currency());
    }

    private static boolean isMet(Value revenue, TurnoverThreshold threshold) {
        return revenue.number().filter(threshold::isMetBy).isPresent();
    }

    /** What is known of the planned year is the least that it can come to. */
    private Optional<Finding> finding(TurnoverThreshold it, CheckContext context) {
        boolean isNew = !isMet(context.recorded(REVENUE), it) || begins(it, context);
        if (!context.projection().isYearKnown(REVENUE)) {
            return Optional.of(about(it, context, Finding.saying("unknown-plan", this, PLACE)))
                    .filter(found -> isNew);
        }
        if (!isMet(context.recorded(REVENUE), it)) {
            return Optional.of(
                    context.plan().baseline().isWholeYear()
                            ? about(it, context, Finding.of(this, PLACE))
                            : about(it, context, Finding.saying("unknown", this, PLACE)));
        }
        return begins(it, context)
                ? Optional.of(about(it, context, Finding.saying("begins", this, PLACE)))
                : Optional.empty();
    }

    /**
     * A law that only takes the place of one that held for the business already asks nothing new.
     */
    private static boolean begins(TurnoverThreshold threshold, CheckContext context) {
        boolean isNew = !threshold.from().isBefore(context.plan().year().first().atDay(1));
        return isNew
                && context.circumstances().turnovers().stream()
                        .filter(it -> threshold.replaces().filter(it.id()::equals).isPresent())
                        .noneMatch(it -> isMet(context.recorded(REVENUE), it));
    }

    private static Finding about(TurnoverThreshold it, CheckContext context, Finding finding) {
        return finding.with("threshold", it.revenue())
                .with("lastYear", context.recorded(REVENUE))
                .with("planned", context.projection().asKnown(REVENUE))
                .with("from", it.from())
                .with("what", it.what())
                .with("source", it.source());
    }
}
