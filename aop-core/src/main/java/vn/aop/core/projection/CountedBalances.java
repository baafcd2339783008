package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;
import vn.aop.core.figures.Actuals;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Counted;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * Actual figures whose cash and stock are what was counted: at the end of the month of a count the
 * count itself, later the count and what has moved since. What was not counted is what flows tell.
 *
 * <p>{@code balance = last count + flows since}; without a count, {@code opening + flows}. Goods in
 * all, of which only groups were counted, are the sum of their groups. Source: {@code
 * docs/formulas/stock.md}, {@code docs/formulas/cash.md}.
 */
public final class CountedBalances implements MetricSource {

    private final MetricSource source;
    private final Plan plan;
    private final Figures figures;
    private final Counted counted;
    private final Once<CashFlow> cash;
    private final Once<StockFlow> stock;

    private CountedBalances(MetricSource source, Projection planned, Actuals actuals) {
        this.source = requireNonNull(source, "source");
        this.plan = planned.plan();
        this.figures = actuals.figures();
        this.counted = actuals.recorded().counted();
        this.cash =
                new Once<>(
                        () ->
                                CashFlow.of(
                                        plan.company(),
                                        plan.baseline(),
                                        actuals.figures(),
                                        VatFlow.recorded(
                                                plan.company(),
                                                plan.baseline(),
                                                plan.budget(),
                                                actuals.figures()),
                                        Money.zero(actuals.figures().currency())));
        this.stock = new Once<>(() -> StockFlow.of(planned, actuals.figures()));
    }

    /**
     * Returns a source that knows what was counted.
     *
     * @param source sums, and the balances that flows tell
     * @param planned the projection, for its company and baseline, and from which coming sales are
     *     told
     * @param actuals the figures of the source, and what was counted
     */
    public static MetricSource over(MetricSource source, Projection planned, Actuals actuals) {
        return actuals.recorded().counted().isEmpty()
                ? source
                : new CountedBalances(source, planned, actuals);
    }

    @Override
    public Traced term(Selection selection, Span span) {
        return selection
                .balance()
                .flatMap(it -> counted(it, selection, span.to()))
                .orElseGet(() -> source.term(selection, span));
    }

    @Override
    public Value value(Selection selection, Span span) {
        return selection
                .balance()
                .flatMap(it -> counted(it, selection, span.to()))
                .map(Traced::value)
                .orElseGet(() -> source.value(selection, span));
    }

    @Override
    public boolean isFirm() {
        return source.isFirm();
    }

    private Optional<Traced> counted(Balance balance, Selection selection, YearMonth month) {
        return switch (balance) {
            case CASH -> sinceCount(selection, month, this::cashMoved);
            case STOCK -> stock(selection, month);
            case STOCK_COVER_DAYS ->
                    stock(new Selection(Balance.STOCK.id(), selection.tags()), month)
                            .map(it -> cover(selection, it, month));
        };
    }

    /** How a balance moves over some months. */
    private interface Moves {
        Value over(Span span);
    }

    private Optional<Traced> sinceCount(Selection what, YearMonth month, Moves moves) {
        return counted.last(what, month).map(at -> sinceCount(what, at, month, moves));
    }

    private Traced sinceCount(Selection what, YearMonth at, YearMonth month, Moves moves) {
        Traced count =
                Traced.read(
                        Message.of("trace.counted").with("month", at),
                        counted.at(what, at).orElseThrow(),
                        new Origin(Origin.Kind.ACTUALS, what + " " + at));
        if (at.equals(month)) {
            return count;
        }
        Span since = new Span(at.plusMonths(1), month);
        Traced moved =
                Traced.read(
                        Message.of("trace.moved").with("span", since),
                        moves.over(since),
                        new Origin(Origin.Kind.ACTUALS, what + " " + since));
        return Traced.computed(
                Label.balance(what, month),
                count.value().plus(moved.value()),
                "{0} + {1}",
                count,
                moved);
    }

    private Value cashMoved(Span span) {
        CashFlow flow = cash.get();
        return Value.of(flow.closing(span.to()).minus(flow.closing(span.from().minusMonths(1))));
    }

    private Optional<Traced> stock(Selection what, YearMonth month) {
        Optional<String> group = what.tags().stream().findFirst();
        Optional<Traced> own = sinceCount(what, month, span -> stock.get().moved(group, span));
        return group.isPresent() || lastOfGroups(month).isEmpty()
                ? own
                : counted.last(what, month)
                        .filter(it -> !it.isBefore(lastOfGroups(month).orElseThrow()))
                        .flatMap(it -> own)
                        .or(() -> Optional.of(sumOfGroups(what, month)));
    }

    /** The last month in which a group of goods was counted. */
    private Optional<YearMonth> lastOfGroups(YearMonth month) {
        return groups().stream()
                .flatMap(it -> counted.last(Balance.STOCK.of(it), month).stream())
                .max(YearMonth::compareTo);
    }

    /** The groups whose opening is known, that were counted, or that move: one may be unknown. */
    private List<String> groups() {
        TreeSet<String> groups = new TreeSet<>(stock.get().groups());
        counted.byMonth().values().stream()
                .flatMap(it -> it.keySet().stream())
                .filter(it -> it.account().equals(Balance.STOCK.id()))
                .flatMap(it -> it.tags().stream())
                .forEach(groups::add);
        plan.company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(ProductGroup::id)
                .filter(this::moves)
                .forEach(groups::add);
        groups.removeAll(plan.company().groupsPaidAsSold());
        return List.copyOf(groups);
    }

    private boolean moves(String group) {
        return Balance.STOCK.movedBy().stream()
                .flatMap(it -> figures.months(Selection.of(it, group)).stream())
                .anyMatch(it -> !it.isZero());
    }

    private Traced sumOfGroups(Selection what, YearMonth month) {
        List<Traced> parts = new ArrayList<>();
        groups().forEach(it -> parts.add(term(Balance.STOCK.of(it), Span.of(month))));
        return Traced.sum(Label.balance(what, month), parts);
    }

    private Traced cover(Selection selection, Traced goods, YearMonth month) {
        Value days =
                goods.value()
                        .number()
                        .map(
                                it ->
                                        stock.get()
                                                .coverDays(
                                                        it,
                                                        selection.tags().stream().findFirst(),
                                                        month))
                        .orElse(goods.value());
        return Traced.computed(Label.balance(selection, month), days, "{0}", goods);
    }
}
