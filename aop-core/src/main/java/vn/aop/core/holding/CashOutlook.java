package vn.aop.core.holding;

import java.time.YearMonth;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.text.Message;

/** Where cash will be at the end of the months to come. */
@FunctionalInterface
public interface CashOutlook {

    /**
     * Returns the cash expected at the end of a month.
     *
     * @param month a month after the last known one
     * @return the cash; undefined where what it stands on is
     */
    Traced at(YearMonth month);

    /**
     * Returns the outlook that starts from what is there and moves as the plan does: {@code actual
     * + plan of the month to come − plan of this month}.
     *
     * @param actual the cash at the end of a month
     * @param planned the planned balances
     * @param month that month
     */
    static CashOutlook planRemaining(Traced actual, MetricSource planned, YearMonth month) {
        Traced now = plan(planned, month);
        return coming -> {
            Traced then = plan(planned, coming);
            return Traced.computed(
                    Message.of("trace.cash-ahead").with("month", coming),
                    actual.value().plus(then.value()).minus(now.value()),
                    "{0} + {1} − {2}",
                    actual,
                    then,
                    now);
        };
    }

    private static Traced plan(MetricSource planned, YearMonth month) {
        Span span = Span.of(month);
        return planned.term(Balance.CASH.of(), span)
                .as(Message.of("trace.plan-balance").with("span", span));
    }
}
