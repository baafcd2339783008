package vn.aop.core.projection;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.StockCover;
import vn.aop.core.text.Message;

/**
 * The stock of a year at cost, by product group, as far as it is known: {@link StockMonths} and
 * {@link StockCover} from a year's figures. Groups that keep no stock have none.
 *
 * <p>Formulas and sources: {@code docs/formulas/stock.md}.
 */
public final class StockFlow {

    private static final Set<AccountKind> MOVES_STOCK =
            EnumSet.of(AccountKind.PURCHASES, AccountKind.COST_OF_GOODS);

    private final Figures figures;
    private final Figures coming;
    private final Map<String, Money> opening;
    private final List<String> paidAsSold;
    private final UnknownSales unknown;
    private final UnknownSales unknownComing;
    private final Map<String, OfGroup> byGroup = new HashMap<>();
    private final OfGroup together = new OfGroup(Optional.empty());
    private final Once<List<YearMonth>> withoutGroup = new Once<>(this::monthsWithoutGroup);

    /** What is worked out once of a group, or of all groups together. */
    private final class OfGroup {

        private final Once<List<Money>> closings;
        private final Once<StockCover> cover;

        OfGroup(Optional<String> group) {
            this.closings = new Once<>(() -> months(group).closings());
            this.cover = new Once<>(() -> cover(group));
        }
    }

    private StockFlow(
            Plan plan,
            Figures figures,
            Figures coming,
            UnknownSales unknown,
            UnknownSales unknownComing) {
        this(plan, figures, coming, unknown, unknownComing, plan.baseline().openingStock());
    }

    private StockFlow(
            Plan plan,
            Figures figures,
            Figures coming,
            UnknownSales unknown,
            UnknownSales unknownComing,
            Map<String, Money> opening) {
        this.paidAsSold = plan.company().groupsPaidAsSold();
        this.figures = stocked(figures, paidAsSold);
        this.coming = stocked(coming, paidAsSold);
        this.opening = new TreeMap<>(opening);
        this.opening.keySet().removeAll(paidAsSold);
        this.unknown = unknown;
        this.unknownComing = unknownComing;
        plan.company()
                .groups()
                .forEach(it -> byGroup.put(it.id(), new OfGroup(Optional.of(it.id()))));
    }

    private OfGroup ofGroup(Optional<String> group) {
        return group.map(it -> byGroup.getOrDefault(it, new OfGroup(group))).orElse(together);
    }

    /** Returns the planned stock of a year. */
    static StockFlow of(Projection planned) {
        UnknownSales unknown = planned.unknownSales();
        return new StockFlow(
                planned.plan(), planned.figures(), planned.figures(), unknown, unknown);
    }

    /**
     * Returns the stock of a year as it was recorded.
     *
     * @param planned the projection, for which groups keep stock, for the opening stock, and from
     *     which the days of cover are told
     * @param recorded the year's purchases and cost of goods
     */
    public static StockFlow of(Projection planned, Figures recorded) {
        return new StockFlow(
                planned.plan(),
                recorded,
                planned.figures(),
                UnknownSales.none(),
                planned.unknownSales());
    }

    /** Returns the stock of a year as it is expected, with the days of cover of the same sales. */
    static StockFlow expected(Plan plan, Figures figures) {
        return new StockFlow(plan, figures, figures, UnknownSales.none(), UnknownSales.none());
    }

    /**
     * Returns the stock of a year as it is expected from what is recorded of it at the end of a
     * month: a count stands above what the flows to date tell, and moves on with the flows to come.
     *
     * @param recorded knows the stock of each group at the end of that month
     */
    static StockFlow expected(
            Plan plan,
            Figures figures,
            UnknownSales unknown,
            YearMonth last,
            MetricSource recorded) {
        Map<String, Money> opening = new TreeMap<>();
        Span toDate = plan.year().through(last);
        plan.company().groups().stream()
                .filter(ProductGroup::isStocked)
                .map(ProductGroup::id)
                .forEach(
                        group ->
                                recorded.value(Balance.STOCK.of(group), Span.of(last))
                                        .number()
                                        .map(it -> Money.of(figures.currency(), it))
                                        .map(it -> it.minus(moved(figures, group, toDate)))
                                        .ifPresent(it -> opening.put(group, it)));
        return new StockFlow(plan, figures, figures, unknown, unknown, opening);
    }

    private static Money moved(Figures figures, String group, Span span) {
        Optional<String> own = Optional.of(group);
        return figures.sum(selection(AccountKind.PURCHASES, own), span)
                .minus(figures.sum(selection(AccountKind.COST_OF_GOODS, own), span));
    }

    /** Figures without what groups sell that keep no stock. */
    private static Figures stocked(Figures all, List<String> paidAsSold) {
        if (paidAsSold.isEmpty()) {
            return all;
        }
        Figures.Builder builder = Figures.builder(all.year(), all.currency());
        all.lines().stream()
                .filter(line -> line.group().filter(paidAsSold::contains).isEmpty())
                .forEach(
                        line ->
                                all.year()
                                        .months()
                                        .forEach(
                                                month ->
                                                        builder.add(
                                                                line,
                                                                month,
                                                                all.amount(line, month))));
        return builder.build();
    }

    /** Returns the product groups whose opening stock is known. */
    public List<String> groups() {
        return List.copyOf(opening.keySet());
    }

    /**
     * Returns the stock at the end of a month, undefined where the opening of a group that moves is
     * not known, purchases are not told by group, or the group keeps none.
     *
     * @param group the product group's id, or empty for all groups together
     */
    public Value closing(Optional<String> group, YearMonth month) {
        Span span = figures.year().through(month);
        if (group.filter(paidAsSold::contains).isPresent()) {
            return Value.undefined(Message.of("undefined.not-stocked"));
        }
        if (!isOpeningKnown(group, span)) {
            return Value.undefined(Message.of("undefined.no-opening-stock"));
        }
        if (group.isPresent() && movesWithoutGroup(span)) {
            return Value.undefined(Message.of("undefined.stock-without-group"));
        }
        return unknown.why(of(Balance.STOCK, group), span)
                .<Value>map(Value.Undefined::new)
                .orElseGet(
                        () ->
                                Value.of(
                                        ofGroup(group)
                                                .closings
                                                .get()
                                                .get(figures.year().indexOf(month))));
    }

    /**
     * Returns by how much the stock changes over some months, whatever there was before; undefined
     * where the group keeps none, or purchases are not told by group.
     */
    Value moved(Optional<String> group, Span span) {
        if (group.filter(paidAsSold::contains).isPresent()) {
            return Value.undefined(Message.of("undefined.not-stocked"));
        }
        if (group.isPresent() && movesWithoutGroup(span)) {
            return Value.undefined(Message.of("undefined.stock-without-group"));
        }
        return Value.of(
                figures.sum(selection(AccountKind.PURCHASES, group), span)
                        .minus(figures.sum(selection(AccountKind.COST_OF_GOODS, group), span)));
    }

    private static Selection of(Balance balance, Optional<String> group) {
        return balance.of(group.stream().toArray(String[]::new));
    }

    /** All groups together are known where each of them that moves is. */
    private boolean isOpeningKnown(Optional<String> group, Span span) {
        return group.map(opening::containsKey)
                .orElseGet(
                        () ->
                                !opening.isEmpty()
                                        && stockLines()
                                                .filter(line -> moves(line, span))
                                                .flatMap(line -> line.group().stream())
                                                .allMatch(opening::containsKey));
    }

    private Money start(Optional<String> group) {
        return group.map(opening::get)
                .orElseGet(() -> Money.total(figures.currency(), opening.values()));
    }

    private StockMonths months(Optional<String> group) {
        return new StockMonths(
                start(group),
                figures.months(selection(AccountKind.PURCHASES, group)),
                figures.months(selection(AccountKind.COST_OF_GOODS, group)));
    }

    private static Selection selection(AccountKind kind, Optional<String> group) {
        return Selection.of(kind, group.stream().toArray(String[]::new));
    }

    private boolean movesWithoutGroup(Span span) {
        return withoutGroup.get().stream().anyMatch(span::contains);
    }

    private List<YearMonth> monthsWithoutGroup() {
        List<Line> lines = stockLines().filter(line -> line.group().isEmpty()).toList();
        return figures.year().months().stream()
                .filter(it -> lines.stream().anyMatch(line -> moves(line, Span.of(it))))
                .toList();
    }

    private Stream<Line> stockLines() {
        return figures.lines().stream().filter(line -> MOVES_STOCK.contains(line.account().kind()));
    }

    private boolean moves(Line line, Span span) {
        return span.months().stream().anyMatch(month -> !figures.amount(line, month).isZero());
    }

    /**
     * Returns for how many days the stock at the end of a month lasts against the planned cost of
     * goods of the months that follow.
     *
     * <p>Undefined where the stock is, or where nothing is planned to be sold; 0 where there is no
     * stock.
     *
     * @see StockCover
     */
    public Value coverDays(Optional<String> group, YearMonth month) {
        Value closing = closing(group, month);
        return closing.number().map(stock -> coverDays(stock, group, month)).orElse(closing);
    }

    /** Returns the same of goods that are there at cost, whatever flows tell of them. */
    Value coverDays(BigDecimal stock, Optional<String> group, YearMonth month) {
        return unknownComing
                .why(of(Balance.STOCK_COVER_DAYS, group), coming.year().span())
                .<Value>map(Value.Undefined::new)
                .orElseGet(() -> ofGroup(group).cover.get().days(stock, month));
    }

    /**
     * Returns the months in which a group sells more than is there: its stock ends below zero. None
     * where its stock is not known.
     */
    public List<YearMonth> stockOuts(String group) {
        return figures.year().months().stream()
                .filter(
                        month ->
                                closing(Optional.of(group), month)
                                        .number()
                                        .filter(stock -> stock.signum() < 0)
                                        .isPresent())
                .toList();
    }

    /**
     * Returns what has to be there at the end of a month so that a group's goods last for some
     * days, at cost; 0 where nothing is to be sold.
     */
    public BigDecimal needed(String group, BigDecimal days, YearMonth month) {
        StockCover cover = ofGroup(Optional.of(group)).cover.get();
        return cover.isSold() ? cover.needed(days, month) : BigDecimal.ZERO;
    }

    private StockCover cover(Optional<String> group) {
        return new StockCover(
                coming.year(), coming.months(selection(AccountKind.COST_OF_GOODS, group)));
    }
}
