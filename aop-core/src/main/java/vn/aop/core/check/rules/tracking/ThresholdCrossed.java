package vn.aop.core.check.rules.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.check.TurnoverThreshold;
import vn.aop.core.company.Company;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.RevenueDefinition;
import vn.aop.core.figures.RevenueDefinition.Part;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/**
 * Flags plans that lead over a revenue from which on the law asks more, and laws that begin within
 * the year for a business whose revenue has long been above. What nobody has confirmed is told as a
 * report. See {@code docs/checks/threshold-crossed.md}.
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
        return context.circumstances().law().turnovers().stream()
                .filter(it -> it.holdsOn(end))
                .filter(it -> concerns(it, context.plan().company()))
                .filter(it -> isAbout(it, context))
                .flatMap(it -> finding(it, context).stream())
                .toList();
    }

    private static boolean concerns(TurnoverThreshold it, Company company) {
        return it.revenue().getCurrencyUnit().equals(company.currency())
                && it.mayConcern(company.legalForm());
    }

    /**
     * A law for revenues up to an amount is about a year of which every month is known: more would
     * be of another law.
     */
    private static boolean isAbout(TurnoverThreshold threshold, CheckContext context) {
        Projection projection = context.projection();
        return projection.asKnown(REVENUE).number().filter(threshold::isMetBy).isPresent()
                && (threshold.reach().upTo().isEmpty() || projection.isYearKnown(REVENUE));
    }

    private static boolean isPassed(Value revenue, TurnoverThreshold threshold) {
        return revenue.number().filter(threshold::isPassedBy).isPresent();
    }

    /** What is known of the planned year is the least that it can come to. */
    private Optional<Finding> finding(TurnoverThreshold it, CheckContext context) {
        boolean isNew = !isPassed(context.recorded(REVENUE), it) || begins(it, context);
        if (!isNew) {
            return Optional.empty();
        }
        return Optional.of(about(it, context, told(it, context)));
    }

    private Finding told(TurnoverThreshold it, CheckContext context) {
        if (!it.citation().isConfirmed()) {
            return Finding.saying("reported", this, PLACE);
        }
        if (!context.projection().isYearKnown(REVENUE)) {
            return isHeld(it, context)
                    ? Finding.saying("unknown-plan-since", this, PLACE)
                    : Finding.saying("unknown-plan", this, PLACE);
        }
        if (!isPassed(context.recorded(REVENUE), it) && !it.revenue().isZero()) {
            return crossed(it, context);
        }
        return isHeld(it, context) || !isOfTheYear(it, context)
                ? Finding.saying("begun", this, PLACE)
                : Finding.saying("begins", this, PLACE);
    }

    /** Revenue that was below last year, or may have been, and is above in this year. */
    private Finding crossed(TurnoverThreshold it, CheckContext context) {
        if (!context.plan().baseline().isWholeYear()) {
            return Finding.saying("unknown", this, PLACE);
        }
        Optional<YearMonth> month = passed(it, context);
        if (month.isEmpty()) {
            return Finding.of(this, PLACE);
        }
        Finding passed =
                isHeld(it, context)
                        ? Finding.saying("passed", this, PLACE)
                        : Finding.saying("passed-before", this, PLACE);
        return passed.with("month", month.get());
    }

    /** Returns the month in which the plan passes a threshold, where that month is past. */
    private static Optional<YearMonth> passed(TurnoverThreshold it, CheckContext context) {
        YearMonth first = context.plan().year().first();
        MetricSource planned = context.projection().source();
        return context.plan().year().months().stream()
                .filter(month -> isPassed(REVENUE.value(planned, new Span(first, month)), it))
                .findFirst()
                .filter(month -> !context.circumstances().isAhead(month));
    }

    /** Returns whether a law holds already on the day on which the plan is looked at. */
    private static boolean isHeld(TurnoverThreshold it, CheckContext context) {
        return context.circumstances().today().filter(day -> !it.from().isAfter(day)).isPresent();
    }

    /**
     * A law that only takes the place of one that held for the business already asks nothing new.
     */
    private static boolean begins(TurnoverThreshold threshold, CheckContext context) {
        return isOfTheYear(threshold, context)
                && context.circumstances().law().turnovers().stream()
                        .filter(it -> threshold.replaces().filter(it.id()::equals).isPresent())
                        .noneMatch(it -> isPassed(context.recorded(REVENUE), it));
    }

    private static boolean isOfTheYear(TurnoverThreshold threshold, CheckContext context) {
        return !threshold.from().isBefore(context.plan().year().first().atDay(1));
    }

    private static Finding about(TurnoverThreshold it, CheckContext context, Finding finding) {
        return finding.with("threshold", it.revenue())
                .with("reach", it.reach().told())
                .with("lastYear", context.recorded(REVENUE))
                .with("planned", context.projection().asKnown(REVENUE))
                .with("from", it.from())
                .with("what", it.what())
                .with("source", it.citation().told())
                .with("counted", counted(context.plan()));
    }

    /** Which revenue it is that is held against the law: the plan's, as the plan defines it. */
    private static Message counted(Plan plan) {
        boolean isDeducted = plan.company().vat().filter(it -> !it.isCost()).isPresent();
        return plan.revenue()
                .definition()
                .map(RevenueDefinition::tax)
                .or(() -> isDeducted ? Optional.of(Part.EXCLUDED) : Optional.empty())
                .map(
                        it ->
                                Message.of(
                                        it == Part.EXCLUDED
                                                ? "law.revenue-without-vat"
                                                : "law.revenue-with-vat"))
                .orElse(Message.of("law.revenue-as-planned"));
    }
}
