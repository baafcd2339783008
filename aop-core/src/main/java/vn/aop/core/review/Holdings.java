package vn.aop.core.review;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.estimate.LatestEstimate;
import vn.aop.core.estimate.MonthsBeyond;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.holding.CashAndStock;
import vn.aop.core.holding.CashOutlook;
import vn.aop.core.holding.HeldBeyond;
import vn.aop.core.text.Message;

/**
 * What is in the till and on the shelf at the end of a reviewed month. A count stands above the
 * records; of a month that stops early only what was counted is told.
 *
 * @param review the review
 */
public record Holdings(MonthlyReview review) {

    public Holdings {
        requireNonNull(review, "review");
    }

    /**
     * Returns what is there, with cash ahead, the sales to come and the months beyond the plan as
     * the latest estimate has them; where there is none, with the rest of the year as planned.
     */
    public CashAndStock held() {
        return review.estimate()
                .filter(it -> review.summary().heldBack().isEmpty())
                .map(this::heldBy)
                .orElseGet(this::heldByPlan);
    }

    private CashAndStock heldBy(LatestEstimate estimate) {
        MonthsBeyond beyond = estimate.beyond();
        return held(
                        (what, span) -> lasting(beyond, actual(), what, span),
                        coming -> estimate.term(Balance.CASH.of(), Span.of(coming)))
                .with(HeldBeyond.of(review.plan(), beyond, beyond.span()));
    }

    /** Goods last as long as the sales to come take to use them up. */
    private static Traced lasting(
            MonthsBeyond beyond, MetricSource actual, Selection what, Span span) {
        if (!what.balance().equals(Optional.of(Balance.STOCK_COVER_DAYS))) {
            return actual.term(what, span);
        }
        Traced goods = actual.term(new Selection(Balance.STOCK.id(), what.tags()), span);
        Optional<Value> days =
                goods.value()
                        .number()
                        .flatMap(
                                it ->
                                        beyond.coverDays(
                                                what.tags().stream().findFirst(), it, span.to()));
        return days.map(it -> Traced.computed(Label.balance(what, span.to()), it, "{0}", goods))
                .orElseGet(() -> actual.term(what, span));
    }

    private CashAndStock heldByPlan() {
        MetricSource planned = review.planned().source();
        Traced cash = actual().term(Balance.CASH.of(), Span.of(review.month()));
        return held(CashOutlook.planRemaining(cash, planned, review.month()));
    }

    /**
     * Returns what is there, with cash ahead by another outlook and goods that last against the
     * planned sales to come.
     *
     * @param outlook where cash goes from the end of the reviewed month
     */
    public CashAndStock held(CashOutlook outlook) {
        return held(actual(), outlook);
    }

    private CashAndStock held(MetricSource actual, CashOutlook outlook) {
        return CashAndStock.of(
                review.plan(),
                review.month(),
                new CashAndStock.Balances(
                        review.planned().source(),
                        actual,
                        whole(books(), Set.of()),
                        counted().in(review.month()).keySet()),
                outlook);
    }

    private Counted counted() {
        return review.actuals().recorded().counted();
    }

    private MetricSource actual() {
        return whole(review.source(), counted().in(review.month()).keySet());
    }

    /** Some days are not the end of the month; what was counted then is. */
    private MetricSource whole(MetricSource source, Set<Selection> counted) {
        Optional<Message> heldBack = review.summary().heldBack();
        return heldBack.isEmpty()
                ? source
                : (what, span) ->
                        counted.contains(what)
                                ? source.term(what, span)
                                : source.term(what, span)
                                        .withValue(new Value.Undefined(heldBack.get()));
    }

    /** What the records and earlier counts tell of the end of the month. */
    private MetricSource books() {
        YearMonth month = review.month();
        Actuals actuals = review.actuals();
        if (counted().in(month).isEmpty()) {
            return review.source();
        }
        Actuals before = actuals.with(actuals.recorded().withCounted(counted().before(month)));
        ProvisionalCosts costs = ProvisionalCosts.in(review.plan(), review.planned(), before);
        Completeness completeness = Completeness.of(review.plan(), review.planned(), costs);
        return ComparedFigures.of(
                        review.plan(), review.planned(), costs.actuals(), completeness, month)
                .actuals();
    }
}
