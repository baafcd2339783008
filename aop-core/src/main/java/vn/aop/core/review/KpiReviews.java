package vn.aop.core.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import vn.aop.core.figures.Bound;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Provisional;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.kpi.Kpi;
import vn.aop.core.kpi.KpiTarget;
import vn.aop.core.kpi.Rhythm;
import vn.aop.core.kpi.Thresholds;
import vn.aop.core.kpi.Tolerance;
import vn.aop.core.text.Message;
import vn.aop.core.text.Place;

/** Reviews KPIs: value, target and status of a month. */
final class KpiReviews {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    private final ComparedFigures sources;
    private final YearMonth month;

    KpiReviews(ComparedFigures sources, YearMonth month) {
        this.sources = sources;
        this.month = month;
    }

    KpiReview of(Kpi kpi) {
        Span toDate = sources.year().through(month);
        Traced value =
                kpi.metric()
                        .trace(sources.actuals(), Span.of(month))
                        .as(Message.of("trace.actual"));
        Traced valueToDate =
                kpi.metric()
                        .trace(sources.actuals(), toDate)
                        .as(Message.of("trace.actual-to-date").with("span", toDate));
        Optional<Traced> target = kpi.target().map(it -> target(kpi, it));
        KpiStatus status = target.map(it -> judged(kpi, value, it)).orElse(KpiStatus.NO_TARGET);
        return new KpiReview(
                kpi, value, valueToDate, target, status, why(kpi, status, value, target));
    }

    /** A KPI of the quarter is judged in its last month only. */
    private KpiStatus judged(Kpi kpi, Traced value, Traced target) {
        return kpi.rhythm() == Rhythm.QUARTERLY && !month.equals(quarterEnd())
                ? KpiStatus.NOT_DUE
                : sources.heldBack().isPresent()
                        ? KpiStatus.MONTH_OPEN
                        : status(kpi, value, target);
    }

    private YearMonth quarterEnd() {
        int gone = sources.year().indexOf(month) % MONTHS_OF_QUARTER;
        return month.plusMonths(MONTHS_OF_QUARTER - 1L - gone);
    }

    private Traced target(Kpi kpi, KpiTarget target) {
        return target.match(
                fromPlan ->
                        kpi.metric()
                                .trace(sources.plan(), Span.of(month))
                                .as(Message.of("trace.plan")),
                level -> own(kpi, level.level()),
                monthly -> own(kpi, monthly.levels().get(sources.year().indexOf(month))));
    }

    private static Traced own(Kpi kpi, BigDecimal level) {
        return Traced.read(
                Message.of("trace.target"),
                Value.of(level, kpi.metric().unit()),
                Origin.plan(Place.kpi(kpi.id()).then("target")));
    }

    private static KpiStatus status(Kpi kpi, Traced value, Traced target) {
        Optional<BigDecimal> reached = value.value().number();
        Optional<BigDecimal> wanted = target.value().number();
        if (reached.isEmpty() || wanted.isEmpty()) {
            return KpiStatus.UNKNOWN;
        }
        Thresholds levels = levels(kpi, target.value());
        if (isKept(kpi, value, levels.amber())) {
            return KpiStatus.GREEN;
        }
        return isKept(kpi, value, levels.red()) ? KpiStatus.AMBER : KpiStatus.RED;
    }

    private static boolean isKept(Kpi kpi, Traced value, Value level) {
        return kpi.bound()
                .isKept(value.value().number().orElseThrow(), level.number().orElseThrow());
    }

    private static Thresholds levels(Kpi kpi, Value target) {
        return Thresholds.of(kpi.bound(), target, kpi.tolerance().orElse(NONE));
    }

    private Message why(Kpi kpi, KpiStatus status, Traced value, Optional<Traced> target) {
        if (status == KpiStatus.NOT_DUE) {
            return Message.of("kpi.not-due").with("next", quarterEnd());
        }
        String key = "kpi-why." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return target.map(it -> why(kpi, key, value, it.value()))
                .orElseGet(
                        () ->
                                Message.of(key)
                                        .with("value", Provisional.fact(value.value(), value)));
    }

    private Message why(Kpi kpi, String key, Traced actual, Value target) {
        Value value = actual.value();
        Optional<Message> reason =
                sources.heldBack().or(value::whyUndefined).or(target::whyUndefined);
        if (reason.isPresent()) {
            return Message.of(key)
                    .with("value", Provisional.fact(value, actual))
                    .with("bound", kpi.bound())
                    .with("target", target)
                    .with("reason", reason.get());
        }
        Value gap = value.minus(target);
        Value missed = kpi.bound() == Bound.AT_LEAST ? gap.negated() : gap;
        boolean isKept = missed.number().filter(it -> it.signum() > 0).isEmpty();
        return Message.of(key + (isKept ? "" : kpi.tolerance().isEmpty() ? "-at-once" : "-missed"))
                .with("value", Provisional.fact(value, actual))
                .with("bound", kpi.bound())
                .with("target", target)
                .with("missed", Provisional.fact(missed, actual))
                .with("levels", levels(kpi, target).message());
    }
}
