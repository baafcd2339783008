package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.projection.BalancedSource;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/**
 * The whole planned year as it is expected: what is recorded to date, and the rest by one method
 * for every account, channel and group, so that totals, shares, cash and stock fit together.
 *
 * <pre>{@code
 * LatestEstimate estimate = LatestEstimate.of(year, LandingMethod.MEAN);
 * Value profit = Metric.parse("operating_profit").value(estimate, year.year().span());
 * }</pre>
 *
 * <p>It can be asked for spans that start with the year. Amounts are rounded half up to the
 * currency's scale once for each line's rest, and its months sum to that. Source: {@code
 * docs/formulas/landing.md}.
 */
public final class LatestEstimate implements MetricSource {

    private final YearSoFar year;
    private final LandingMethod method;
    private final Once<Optional<RestOfYear>> rest;
    private final Once<Figures> figures;
    private final Once<BalancedSource> balances;
    private final Once<MonthsBeyond> beyond;

    private LatestEstimate(YearSoFar year, LandingMethod method, Once<Optional<RestOfYear>> rest) {
        this.year = requireNonNull(year, "year");
        this.method = requireNonNull(method, "method");
        this.rest = rest;
        this.figures = new Once<>(this::figuresOfYear);
        this.balances = new Once<>(() -> BalancedSource.expected(year.toCome(), figures()));
        this.beyond = new Once<>(() -> new MonthsBeyond(this, year));
    }

    /**
     * Returns the estimate of a year by a method.
     *
     * @param year the year as far as it is recorded
     * @param method how the rest is expected
     */
    public static LatestEstimate of(YearSoFar year, LandingMethod method) {
        return new LatestEstimate(
                year, method, new Once<>(() -> year.rest().map(it -> new RestOfYear(year, it))));
    }

    /** Returns the year, as far as it is recorded. */
    YearSoFar year() {
        return year;
    }

    /** Returns the estimate of the same year by another method. */
    public LatestEstimate by(LandingMethod other) {
        return other == method ? this : new LatestEstimate(year, other, rest);
    }

    /** Returns the estimate of the same year with its months to come run by another plan. */
    LatestEstimate changedTo(YearSoFar changed) {
        return new LatestEstimate(
                changed, method, new Once<>(() -> rest.get().map(it -> it.changedTo(changed))));
    }

    /**
     * Returns the figures of the whole year. They hold nothing for what is not known: ask this as a
     * source for sums.
     *
     * @return recorded months as they were recorded, the others as expected, in the currency's
     *     scale
     */
    public Figures figures() {
        return figures.get();
    }

    /** Returns the three months after the year; no total of the year takes them in. */
    public MonthsBeyond beyond() {
        return beyond.get();
    }

    private Figures figuresOfYear() {
        Figures.Builder all = Figures.builder(year.year(), year.recorded().currency());
        for (Line line : year.recorded().lines()) {
            for (YearMonth month : year.toDate().months()) {
                all.add(line, month, year.recorded().amount(line, month));
            }
        }
        rest.get().ifPresent(it -> it.addTo(all, method));
        return all.build();
    }

    /** Only what was recorded can be provisional; what is planned or of last year never is. */
    @Override
    public boolean isFirm() {
        return year.actuals().isFirm();
    }

    @Override
    public Traced term(Selection selection, Span span) {
        return Traced.later(value(selection, span), isFirm(), () -> reasoned(selection, span));
    }

    private Traced reasoned(Selection selection, Span span) {
        return selection
                .balance()
                .map(it -> balance(it, selection, span))
                .orElseGet(() -> sum(selection, span));
    }

    /** Returns the number of a {@link #term} alone, without working out what it follows from. */
    @Override
    public Value value(Selection selection, Span span) {
        return selection
                .balance()
                .map(it -> balanceNumber(it, selection, span))
                .orElseGet(() -> sumNumber(selection, span));
    }

    private Value sumNumber(Selection selection, Span span) {
        Span toDate = year.toDate();
        if (!span.to().isAfter(toDate.to())) {
            return year.actuals().value(selection, span);
        }
        if (span.from().isAfter(toDate.to())) {
            return expectedNumber(selection, span);
        }
        if (selection.isLevel()) {
            return mean(selection, span);
        }
        return year.actuals()
                .value(selection, new Span(span.from(), toDate.to()))
                .plus(expectedNumber(selection, new Span(toDate.to().plusMonths(1), span.to())));
    }

    private Value expectedNumber(Selection selection, Span months) {
        RestOfYear all = rest.get().orElseThrow();
        return months.equals(year.rest().orElseThrow())
                ? all.value(selection, method)
                : all.sum(selection, months, method);
    }

    private Traced sum(Selection selection, Span span) {
        Span toDate = year.toDate();
        if (!span.to().isAfter(toDate.to())) {
            return year.actuals().term(selection, span).as(label("actual-to-date", span));
        }
        if (span.from().isAfter(toDate.to())) {
            return expected(selection, span);
        }
        Span past = new Span(span.from(), toDate.to());
        Span ahead = new Span(toDate.to().plusMonths(1), span.to());
        Traced actual = year.actuals().term(selection, past).as(label("actual-to-date", past));
        return selection.isLevel()
                ? mean(selection, List.of(past, ahead), actual, expected(selection, ahead))
                : Traced.sum(landing(), actual, expected(selection, ahead));
    }

    /** The mean of all months, each side by how many months it has. */
    private Traced mean(Selection selection, List<Span> sides, Traced actual, Traced expected) {
        int past = sides.get(0).months().size();
        int ahead = sides.get(1).months().size();
        String formula = "({0} × %d + {1} × %d) ÷ %d".formatted(past, ahead, past + ahead);
        Value mean = mean(selection, new Span(sides.get(0).from(), sides.get(1).to()));
        return Traced.computed(landing(), mean, formula, actual, expected);
    }

    private Value mean(Selection selection, Span span) {
        return span.months().stream()
                .map(it -> value(selection, Span.of(it)))
                .reduce(Value::plus)
                .orElseThrow()
                .dividedBy(Value.ratio(BigDecimal.valueOf(span.months().size())));
    }

    private Message landing() {
        return Message.of("trace.landing").with("method", method);
    }

    private Traced expected(Selection selection, Span months) {
        RestOfYear all = rest.get().orElseThrow();
        if (months.equals(year.rest().orElseThrow())) {
            return all.traced(selection, method);
        }
        return Traced.read(
                label("rest", months),
                all.sum(selection, months, method),
                new Origin(Origin.Kind.ESTIMATE, selection + " " + months));
    }

    private Value balanceNumber(Balance balance, Selection selection, Span span) {
        Span now = Span.of(year.toDate().to());
        if (!span.to().isAfter(now.to())) {
            return year.actuals().value(selection, span);
        }
        Value actual = year.actuals().value(selection, now);
        return actual.whyUndefined()
                .or(() -> unknown(balance, selection))
                .<Value>map(Value.Undefined::new)
                .orElseGet(() -> moved(balance, selection, span, actual));
    }

    /** A balance ends where it is now, moved by what is expected of all that moves it. */
    private Traced balance(Balance balance, Selection selection, Span span) {
        Span now = Span.of(year.toDate().to());
        Traced actual = year.actuals().term(selection, now).as(label("actual-balance", now));
        if (!span.to().isAfter(now.to())) {
            return year.actuals().term(selection, span).as(label("actual-balance", span));
        }
        Optional<Message> why = actual.value().whyUndefined().or(() -> unknown(balance, selection));
        Value then =
                why.<Value>map(Value.Undefined::new)
                        .orElseGet(() -> moved(balance, selection, span, actual.value()));
        Traced moved =
                Traced.read(
                        label("balance-moved", new Span(now.to().plusMonths(1), span.to())),
                        then.minus(actual.value()),
                        new Origin(Origin.Kind.ESTIMATE, selection + " " + span));
        return Traced.computed(landing(), then, "{0} + {1}", actual, moved);
    }

    /**
     * What was counted stands above what the flows tell, and moves on with them. Cash that was not
     * is what flows from the opening: what was paid ahead follows the sales that are expected.
     */
    private Value moved(Balance balance, Selection selection, Span span, Value actual) {
        Value then = balances.get().value(selection, span);
        boolean isUncounted = balance == Balance.CASH && !year.isCounted(selection);
        return balance.addsUp() && !isUncounted
                ? actual.plus(then.minus(balances.get().value(selection, Span.of(year.last()))))
                : then;
    }

    private Optional<Message> unknown(Balance balance, Selection selection) {
        List<String> tags = balance.isOfGoods() ? selection.tags() : List.of();
        return balance.movedBy().stream()
                .map(kind -> new Selection(kind.id(), tags))
                .flatMap(moving -> rest.get().flatMap(it -> it.whyUnknown(moving, method)).stream())
                .findFirst();
    }

    private Message label(String key, Span span) {
        Message label = Message.of("trace." + key).with("span", span);
        return key.equals("rest") ? label.with("method", method) : label;
    }
}
