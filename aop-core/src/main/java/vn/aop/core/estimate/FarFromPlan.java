package vn.aop.core.estimate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.Projection;
import vn.aop.core.text.Message;

/**
 * Records that are so far from a plan that they may be those of another shop, in another unit, or
 * of a few days only: less than a fifth of the planned revenue to date, or more than five times as
 * much. No bad year of a shop is that bad; whoever reads on must know it.
 */
public final class FarFromPlan {

    private static final BigDecimal FAR = BigDecimal.valueOf(5);

    private FarFromPlan() {}

    /**
     * Returns that records are far from a plan.
     *
     * @param planned what the plan leads to
     * @param recorded what is recorded
     * @param last the last month that is recorded
     * @return how far, in a sentence; empty where they are not, or no revenue is planned to date
     */
    public static Optional<Message> told(Projection planned, Figures recorded, YearMonth last) {
        Span toDate = planned.plan().year().through(last);
        Selection revenue = Selection.of(AccountKind.REVENUE.id());
        Value expected = planned.sums().value(revenue, toDate);
        BigDecimal plan = expected.number().orElse(BigDecimal.ZERO);
        Money found = recorded.sum(revenue, toDate);
        if (plan.signum() <= 0 || found.isNegative()) {
            return Optional.empty();
        }
        if (plan.compareTo(found.getAmount().multiply(FAR)) > 0) {
            return Optional.of(told("estimate.far-below", expected, found, toDate));
        }
        return found.getAmount().compareTo(plan.multiply(FAR)) > 0
                ? Optional.of(told("estimate.far-above", expected, found, toDate))
                : Optional.empty();
    }

    private static Message told(String key, Value expected, Money found, Span toDate) {
        return Message.of(key)
                .with("month", toDate.to())
                .with("found", Value.of(found))
                .with("planned", expected);
    }
}
