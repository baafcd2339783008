package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.StockCover;
import vn.aop.core.projection.CashCause.Flow;
import vn.aop.core.projection.CashFlow;
import vn.aop.core.projection.CashMonth;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/** Cash and goods at the end of the months after a year, from where its estimate ends. */
final class BalancesBeyond {

    private final LatestEstimate estimate;
    private final YearBehind behind;
    private final Figures figures;
    private final Once<Optional<CashFlow>> cash;

    BalancesBeyond(LatestEstimate estimate, YearBehind behind, Figures figures) {
        this.estimate = requireNonNull(estimate, "estimate");
        this.behind = requireNonNull(behind, "behind");
        this.figures = requireNonNull(figures, "figures");
        this.cash = new Once<>(() -> behind.after().cash(figures));
    }

    /** Returns a balance that is known at the end of the year, at the end of a later month. */
    Traced term(Selection selection, Span span) {
        Span since = new Span(behind.next().first(), span.to());
        return switch (selection.balance().orElseThrow()) {
            case CASH -> cash(selection, since);
            case STOCK -> stock(selection, since);
            case STOCK_COVER_DAYS -> cover(selection, since);
        };
    }

    private Traced atEndOfYear(Selection selection) {
        Span last = Span.of(behind.year().year().last());
        return estimate.term(selection, last).as(Label.balance(selection, last.to()));
    }

    private Traced cash(Selection selection, Span since) {
        List<CashMonth> months =
                cash.get().orElseThrow().months().subList(0, since.months().size());
        List<Traced> parts = new ArrayList<>(List.of(atEndOfYear(selection)));
        StringBuilder formula = new StringBuilder("{0}");
        for (Flow flow : Flow.values()) {
            Money moved = Money.total(months.stream().map(it -> it.amount(flow)).toList());
            if (!moved.isZero()) {
                formula.append(flow.comesIn() ? " + {" : " − {").append(parts.size()).append('}');
                parts.add(
                        Traced.read(
                                Message.of("trace.beyond-flow")
                                        .with("flow", flow)
                                        .with("span", since),
                                moved,
                                new Origin(Origin.Kind.ESTIMATE, since.toString())));
            }
        }
        return Traced.computed(
                Label.balance(selection, since.to()),
                Value.of(cash.get().orElseThrow().closing(since.to())),
                formula.toString(),
                parts.toArray(Traced[]::new));
    }

    private Traced stock(Selection selection, Span since) {
        Traced before = atEndOfYear(selection);
        Traced bought = moved(AccountKind.PURCHASES, selection, since);
        Traced sold = moved(AccountKind.COST_OF_GOODS, selection, since);
        return Traced.computed(
                Label.balance(selection, since.to()),
                before.value().plus(bought.value()).minus(sold.value()),
                "{0} + {1} − {2}",
                before,
                bought,
                sold);
    }

    private Traced moved(AccountKind kind, Selection balance, Span since) {
        Selection what = new Selection(kind.id(), balance.tags());
        return Traced.read(
                Label.term(what, since),
                Value.of(kept(what, since.months())),
                new Origin(Origin.Kind.ESTIMATE, what + " " + since));
    }

    /** What groups that keep no stock sell is in no stock. */
    private Money kept(Selection what, List<YearMonth> months) {
        Stream<String> unkept =
                what.tags().isEmpty()
                        ? behind.plan().company().groupsPaidAsSold().stream()
                        : Stream.empty();
        Span span = new Span(months.get(0), months.get(months.size() - 1));
        return figures.sum(what, span)
                .minus(
                        unkept.map(
                                        it ->
                                                figures.sum(
                                                        new Selection(what.account(), List.of(it)),
                                                        span))
                                .reduce(behind.nothing(), Money::plus));
    }

    private Traced cover(Selection selection, Span since) {
        Traced goods = stock(new Selection(Balance.STOCK.id(), selection.tags()), since);
        List<Money> costs =
                behind.next().months().stream()
                        .map(
                                it ->
                                        kept(
                                                new Selection(
                                                        AccountKind.COST_OF_GOODS.id(),
                                                        selection.tags()),
                                                List.of(it)))
                        .toList();
        BigDecimal there = goods.value().number().orElseThrow();
        return Traced.computed(
                Label.balance(selection, since.to()),
                new StockCover(behind.next(), costs).days(there, since.to()),
                "{0}",
                goods);
    }
}
