package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.aop.core.figures.Traced;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.text.Message;

/**
 * How one KPI does in the reviewed month.
 *
 * @param kpi the KPI
 * @param value its metric on the actuals of the month
 * @param toDate its metric on the actuals from the first month
 * @param target what it should be this month, empty where the KPI has no target
 * @param status what that means
 * @param why the reason for the status
 */
public record KpiReview(
        Kpi kpi,
        Traced value,
        Traced toDate,
        Optional<Traced> target,
        KpiStatus status,
        Message why) {

    public KpiReview {
        requireNonNull(kpi, "kpi");
        requireNonNull(value, "value");
        requireNonNull(toDate, "toDate");
        requireNonNull(target, "target");
        requireNonNull(status, "status");
        requireNonNull(why, "why");
    }

    /** Returns the levels at which it turns amber and red this month, where they are known. */
    public Optional<Thresholds> levels() {
        return target.map(Traced::value)
                .filter(it -> it.number().isPresent())
                .flatMap(it -> kpi.tolerance().map(by -> Thresholds.of(kpi.bound(), it, by)));
    }
}
