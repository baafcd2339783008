package vn.aop.core.review;

import java.time.YearMonth;
import java.util.Optional;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * The figures of a span as one landing method expects them, from the actuals up to a month.
 *
 * <p>Each account of a metric is landed for itself, so the landing of a ratio is the ratio of the
 * landed numerator and denominator. Amounts are rounded half up to the currency's scale. A month
 * that was closed says nothing about the pace: what is carried on is that of the others.
 */
record LandedSource(LandingMethod method, ComparedFigures sources, YearMonth month)
        implements MetricSource {

    @Override
    public Traced term(Selection selection, Span span) {
        return selection.isBalance() ? balance(selection, span) : sum(selection, span);
    }

    /**
     * A balance lands where it is now, moved as the plan moves it from here on; the methods that
     * carry a pace have no meaning for it.
     */
    private Traced balance(Selection selection, Span span) {
        Span now = Span.of(month);
        Traced actual = sources.actuals().term(selection, now).as(label("actual-balance", now));
        if (!month.isBefore(span.to())) {
            return actual;
        }
        Traced planNow = sources.plan().term(selection, now).as(label("plan-balance", now));
        Span end = Span.of(span.to());
        Traced planEnd = sources.plan().term(selection, end).as(label("plan-balance", end));
        Value landed =
                method == LandingMethod.PLAN_REMAINING
                        ? actual.value().plus(planEnd.value()).minus(planNow.value())
                        : Value.undefined(Message.of("undefined.balance-has-no-pace"));
        return Traced.computed(landing(), landed, "{0} + {1} − {2}", actual, planEnd, planNow);
    }

    private Traced sum(Selection selection, Span span) {
        Span toDate = new Span(span.from(), month);
        Optional<Span> rest =
                month.isBefore(span.to())
                        ? Optional.of(new Span(month.plusMonths(1), span.to()))
                        : Optional.empty();
        Traced actual =
                sources.actuals().term(selection, toDate).as(label("actual-to-date", toDate));
        return rest.map(remaining -> landed(selection, actual, toDate, remaining, span))
                .orElse(actual);
    }

    private Traced landed(
            Selection selection, Traced actual, Span toDate, Span remaining, Span whole) {
        return switch (method) {
            case PLAN_REMAINING -> planRemaining(actual, planned(selection, remaining));
            case PERFORMANCE_CARRIED ->
                    sources.isClosedIn(toDate)
                            ? new OpenMonths(sources, selection, toDate)
                                    .carried(landing(), actual, planned(selection, remaining))
                            : performanceCarried(
                                    actual,
                                    planned(selection, remaining),
                                    sources.plan()
                                            .term(selection, toDate)
                                            .as(label("plan-to-date", toDate)));
            case LAST_YEAR_SHAPE ->
                    sources.isClosedIn(toDate)
                            ? new OpenMonths(sources, selection, toDate)
                                    .shaped(
                                            landing(),
                                            actual,
                                            lastYear(selection, "last-year-rest", remaining))
                            : lastYearShape(selection, actual, toDate, whole);
        };
    }

    private Traced planned(Selection selection, Span remaining) {
        return sources.plan().term(selection, remaining).as(label("plan-rest", remaining));
    }

    private Traced planRemaining(Traced actual, Traced rest) {
        return Traced.sum(landing(), actual, rest);
    }

    private Traced performanceCarried(Traced actual, Traced rest, Traced toDate) {
        boolean nothingYet = isZero(actual) && isZero(toDate);
        if (isZero(rest) || nothingYet) {
            return Traced.sum(landing(), actual, rest);
        }
        Value carried = proportional(rest.value(), actual.value(), toDate.value());
        Value landed = sources.rounded(actual.value().plus(carried));
        return Traced.computed(landing(), landed, "{0} + {1} × {0} ÷ {2}", actual, rest, toDate);
    }

    private Traced lastYearShape(Selection selection, Traced actual, Span toDate, Span whole) {
        Traced reached = lastYear(selection, "last-year-to-date", toDate);
        Traced total = lastYear(selection, "last-year", whole);
        if (isZero(actual) && isZero(total)) {
            return Traced.computed(landing(), actual.value(), "{0}", actual);
        }
        Value landed =
                sources.rounded(proportional(actual.value(), total.value(), reached.value()));
        return Traced.computed(landing(), landed, "{0} × {1} ÷ {2}", actual, total, reached);
    }

    private Traced lastYear(Selection selection, String label, Span span) {
        Span before = span.yearBefore();
        return sources.comparable().term(selection, before).as(label(label, before));
    }

    private Message landing() {
        return Message.of("trace.landing").with("method", method);
    }

    private static Message label(String key, Span span) {
        return Message.of("trace." + key).with("span", span);
    }

    /** Returns amount × whole ÷ part in the unit of the amount, multiplied first to stay exact. */
    static Value proportional(Value amount, Value whole, Value part) {
        return amount.times(pure(whole)).dividedBy(pure(part));
    }

    private static Value pure(Value value) {
        return value.number().map(Value::ratio).orElse(value);
    }

    static boolean isZero(Traced traced) {
        return traced.value().number().filter(number -> number.signum() == 0).isPresent();
    }
}
