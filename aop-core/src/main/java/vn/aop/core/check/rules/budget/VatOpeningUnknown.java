package vn.aop.core.check.rules.budget;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.check.CheckContext;
import vn.aop.core.check.Doubt;
import vn.aop.core.check.Finding;
import vn.aop.core.check.Rule;
import vn.aop.core.check.Severity;
import vn.aop.core.check.Topic;
import vn.aop.core.company.Vat;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Metric;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;

/**
 * Flags plans that reckon with value added tax and do not know what last year still owes of it, or
 * carries forward: what is paid first leaves that out. A business that sold nothing last year owes
 * nothing. See {@code docs/checks/vat-opening-unknown.md}.
 */
final class VatOpeningUnknown implements Rule {

    private static final Place WHERE = Place.of("company/vat");
    private static final Metric REVENUE = Metric.of(AccountKind.REVENUE.id());

    @Override
    public String id() {
        return "vat-opening-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.SHOULD_MEND;
    }

    @Override
    public Topic topic() {
        return Topic.BUDGET;
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.of(Doubt.CASH);
    }

    @Override
    public List<Finding> check(CheckContext context) {
        Plan plan = context.plan();
        boolean isUnknown =
                plan.baseline().openingCash().isPresent()
                        && plan.baseline().openItems().vat().isEmpty()
                        && context.recorded(REVENUE).isPositive();
        return plan.company().vat().filter(it -> isUnknown).map(it -> finding(it, plan)).stream()
                .toList();
    }

    private Finding finding(Vat vat, Plan plan) {
        YearMonth last = plan.year().first().minusMonths(1);
        return vat.isCost()
                ? Finding.of(this, WHERE).with("month", last)
                : Finding.saying("deducted", this, WHERE).with("month", last);
    }
}
