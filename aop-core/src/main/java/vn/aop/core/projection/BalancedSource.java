package vn.aop.core.projection;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.aop.core.company.Company;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Channel;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Baseline;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * Figures of the planned year as a source of metrics that also knows cash and stock at the end of
 * the months.
 */
public final class BalancedSource implements MetricSource {

    private final MetricSource sums;
    private final Origin.Kind kind;
    private final UnknownSales unknown;
    private final Supplier<Optional<CashFlow>> cash;
    private final Supplier<StockFlow> stock;
    private final List<String> channels;

    BalancedSource(
            Plan plan,
            MetricSource sums,
            Origin.Kind kind,
            UnknownSales unknown,
            Supplier<Optional<CashFlow>> cash,
            Supplier<StockFlow> stock) {
        this.sums = requireNonNull(sums, "sums");
        this.kind = requireNonNull(kind, "kind");
        this.unknown = requireNonNull(unknown, "unknown");
        this.cash = requireNonNull(cash, "cash");
        this.stock = requireNonNull(stock, "stock");
        this.channels = plan.company().channels().stream().map(Channel::id).toList();
    }

    /**
     * Returns the source of figures that were recorded.
     *
     * @param planned the projection, for its company and baseline, and from which coming sales are
     *     told
     * @param figures the figures themselves
     * @param kind what kind of figures they are
     */
    public static BalancedSource of(Projection planned, Figures figures, Origin.Kind kind) {
        Plan plan = planned.plan();
        return new BalancedSource(
                plan,
                MetricSource.of(figures, kind),
                kind,
                UnknownSales.none(),
                new Once<>(() -> recorded(plan, figures)),
                new Once<>(() -> StockFlow.of(planned, figures)));
    }

    /**
     * Returns the source of figures that are expected: its days of cover are told from the same
     * figures.
     *
     * @param planned the projection, for its company and baseline
     * @param figures the figures of the whole year, as they are expected
     */
    public static BalancedSource expected(Projection planned, Figures figures) {
        Plan plan = planned.plan();
        return new BalancedSource(
                plan,
                MetricSource.of(figures, Origin.Kind.ESTIMATE),
                Origin.Kind.ESTIMATE,
                UnknownSales.none(),
                new Once<>(() -> recorded(plan, figures)),
                new Once<>(() -> StockFlow.expected(plan, figures)));
    }

    private static Optional<CashFlow> recorded(Plan plan, Figures figures) {
        Company company = plan.company();
        Baseline baseline = plan.baseline();
        return CashFlow.of(
                company,
                baseline,
                figures,
                VatFlow.recorded(company, baseline, plan.budget(), figures));
    }

    @Override
    public Traced term(Selection selection, Span span) {
        return selection
                .balance()
                .map(it -> balance(selection, span, value(it, selection, span)))
                .orElseGet(() -> sums.term(selection, span));
    }

    @Override
    public boolean isFirm() {
        return kind != Origin.Kind.PROVISIONAL && sums.isFirm();
    }

    /** The number alone, without what it is called and where it comes from. */
    @Override
    public Value value(Selection selection, Span span) {
        return selection
                .balance()
                .map(it -> value(it, selection, span))
                .orElseGet(() -> sums.value(selection, span));
    }

    private Value value(Balance balance, Selection selection, Span span) {
        return switch (balance) {
            case CASH -> cash(selection, span);
            case STOCK -> stock(selection, group -> stock.get().closing(group, span.to()));
            case STOCK_COVER_DAYS ->
                    stock(selection, group -> stock.get().coverDays(group, span.to()));
        };
    }

    private Value cash(Selection selection, Span span) {
        if (!selection.tags().isEmpty()) {
            return Value.undefined(Message.of("undefined.cash-in-part"));
        }
        Optional<Message> why = unknown.why(selection, span);
        if (why.isPresent()) {
            return new Value.Undefined(why.get());
        }
        return cash.get()
                .map(flow -> Value.of(flow.closing(span.to())))
                .orElseGet(() -> Value.undefined(Message.of("undefined.no-opening-cash")));
    }

    private Value stock(Selection selection, Function<Optional<String>, Value> told) {
        Optional<String> group = selection.tags().stream().findFirst();
        if (selection.tags().size() > 1 || group.filter(channels::contains).isPresent()) {
            return Value.undefined(Message.of("undefined.stock-in-channel"));
        }
        return told.apply(group);
    }

    private Traced balance(Selection selection, Span span, Value value) {
        return Traced.read(
                Label.balance(selection, span.to()),
                value,
                new Origin(kind, selection + " " + span.to()));
    }
}
