package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Subject;
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
    public List<Finding> check(Subject subject) {
        LocalDate end = subject.plan().year().last().atEndOfMonth();
        return subject.circumstances().turnovers().stream()
                .filter(it -> it.holdsOn(end))
                .filter(it -> isInCurrency(it, subject))
                .filter(it -> isMet(subject.projection().asKnown(REVENUE), it))
                .flatMap(it -> finding(it, subject).stream())
                .toList();
    }

    private static boolean isInCurrency(TurnoverThreshold it, Subject subject) {
        return it.revenue().getCurrencyUnit().equals(subject.plan().company().currency());
    }

    private static boolean isMet(Value revenue, TurnoverThreshold threshold) {
        return revenue.number().filter(threshold::isMetBy).isPresent();
    }

    /** What is known of the planned year is the least that it can come to. */
    private Optional<Finding> finding(TurnoverThreshold it, Subject subject) {
        boolean isNew = !isMet(subject.recorded(REVENUE), it) || begins(it, subject);
        if (!subject.projection().isYearKnown(REVENUE)) {
            return Optional.of(Finding.saying("unknown-plan", this, PLACE, facts(it, subject)))
                    .filter(found -> isNew);
        }
        if (!isMet(subject.recorded(REVENUE), it)) {
            return Optional.of(
                    subject.plan().baseline().isWholeYear()
                            ? Finding.of(this, PLACE, facts(it, subject))
                            : Finding.saying("unknown", this, PLACE, facts(it, subject)));
        }
        return begins(it, subject)
                ? Optional.of(Finding.saying("begins", this, PLACE, facts(it, subject)))
                : Optional.empty();
    }

    /**
     * A law that only takes the place of one that held for the business already asks nothing new.
     */
    private static boolean begins(TurnoverThreshold threshold, Subject subject) {
        boolean isNew = !threshold.from().isBefore(subject.plan().year().first().atDay(1));
        return isNew
                && subject.circumstances().turnovers().stream()
                        .filter(it -> threshold.replaces().filter(it.id()::equals).isPresent())
                        .noneMatch(it -> isMet(subject.recorded(REVENUE), it));
    }

    private static Object[] facts(TurnoverThreshold it, Subject subject) {
        return new Object[] {
            "threshold",
            it.revenue(),
            "lastYear",
            subject.recorded(REVENUE),
            "planned",
            subject.projection().asKnown(REVENUE),
            "from",
            it.from(),
            "what",
            it.what(),
            "source",
            it.source()
        };
    }
}
