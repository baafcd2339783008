package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
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
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags plans that pay suppliers later and do not know what last year still owes them: the first
 * months would pay next to nothing. See {@code docs/checks/opening-payables-unknown.md}.
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

    private static final Metric PURCHASES = Metric.of(AccountKind.PURCHASES.id());

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        int days = plan.company().supplierDays();
        boolean owesNothing =
                days > 0
                        && plan.baseline().openingCash().isPresent()
                        && isPositive(context.planned(PURCHASES))
                        && !isPositive(context.recorded(PURCHASES));
        return owesNothing
                ? List.of(
                        Finding.of(this, Place.of("company/supplierDays"))
                                .with("days", Value.of(BigDecimal.valueOf(days), Unit.DAYS))
                                .with("month", plan.year().first().minusMonths(1)))
                : List.of();
    }

    private static boolean isPositive(Value value) {
        return value.number().filter(it -> it.signum() > 0).isPresent();
    }
}
