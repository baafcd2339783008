package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags plans that pay suppliers later and do not know what last year still owes them, as nothing
 * is recorded as bought in the months that fall due: the first months would pay next to nothing.
 * See {@code docs/checks/opening-payables-unknown.md}.
 */
final class OpeningPayablesUnknown implements Rule {

    @Override
    public String id() {
        return "opening-payables-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    private static final Place WHERE = Place.of("company/supplierDays");
    private static final Metric PURCHASES = Metric.of(AccountKind.PURCHASES.id());

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        boolean owes =
                plan.company().supplierDays() > 0
                        && plan.baseline().openingCash().isPresent()
                        && plan.baseline().openItems().payables().isEmpty()
                        && context.planned(PURCHASES).isPositive();
        return owes && !due(plan).isPositive() ? List.of(finding(context)) : List.of();
    }

    /** What was bought last year in months of which something is paid this year. */
    private static Value due(Plan plan) {
        YearMonth last = plan.year().first().minusMonths(1);
        LocalDate since = plan.year().first().atDay(1).minusDays(plan.company().supplierDays());
        YearMonth first = plan.year().previous().first();
        YearMonth from = YearMonth.from(since);
        return PURCHASES.value(
                plan.baseline().recorded(), new Span(from.isBefore(first) ? first : from, last));
    }

    private Finding finding(CheckContext context) {
        Plan plan = context.plan();
        YearMonth last = plan.year().first().minusMonths(1);
        Value days = Value.of(BigDecimal.valueOf(plan.company().supplierDays()), Unit.DAYS);
        return context.recorded(PURCHASES).isPositive()
                ? Finding.saying("months", this, WHERE).with("days", days).with("month", last)
                : Finding.of(this, WHERE).with("days", days).with("month", last);
    }
}
