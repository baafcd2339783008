package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.figures.Account;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Figures;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.StockCover;
import vn.aop.core.projection.Once;
import vn.aop.core.text.Message;

/**
 * The three months after a planned year, as the latest estimate has them: the next Tết and what is
 * bought for it lie there, and cash is often at its lowest. No plan stands behind them, and no
 * total, goal or landing of the year takes them in.
 *
 * <pre>{@code
 * MonthsBeyond beyond = estimate.beyond();
 * Value cash = beyond.value(Balance.CASH.of(), Span.of(YearMonth.of(2027, 2)));
 * }</pre>
 *
 * <p>What is sold follows the shape of the year ({@link SoldBeyond}), what is bought the sales
 * ahead ({@link BoughtBeyond}), running costs and debts go on ({@link SpentBeyond}); cash and goods
 * start from where the estimate ends. What the estimate does not know is unknown here for the same
 * reason. Source: {@code docs/formulas/beyond.md}.
 */
public final class MonthsBeyond implements MetricSource {

    private static final Message UNCOUNTED = Message.of("undefined.not-beyond");

    private final LatestEstimate estimate;
    private final YearSoFar year;
    private final YearBehind behind;
    private final Once<Map<Line, LineBeyond>> lines;
    private final Once<Figures> figures;
    private final Once<BalancesBeyond> balances;

    MonthsBeyond(LatestEstimate estimate, YearSoFar year) {
        this.estimate = requireNonNull(estimate, "estimate");
        this.year = requireNonNull(year, "year");
        this.behind = new YearBehind(estimate, year);
        this.lines = new Once<>(this::allLines);
        this.figures = new Once<>(() -> figures(lines.get().values()));
        this.balances = new Once<>(() -> new BalancesBeyond(estimate, behind, figures.get()));
    }

    /** Returns the three months. */
    public Span span() {
        FiscalYear next = year.year().next();
        return new Span(next.first(), next.first().plusMonths(YearBehind.QUARTER - 1L));
    }

    private Map<Line, LineBeyond> allLines() {
        Map<Line, LineBeyond> all = new LinkedHashMap<>();
        List<Line> bought = new ArrayList<>();
        for (Line line : behind.figures().lines()) {
            switch (line.account().kind()) {
                case REVENUE, COST_OF_GOODS, CHANNEL_FEES, TAX_WITHHELD ->
                        all.put(line, new SoldBeyond(line, behind));
                case PURCHASES -> bought.add(line);
                default -> all.put(line, new SpentBeyond(line, behind));
            }
        }
        Figures sold = figures(all.values());
        boughtByGroup(bought).forEach((line, group) -> all.put(line, bought(line, group, sold)));
        return all;
    }

    /** One line of purchases for each group that was bought for or has goods that are sold. */
    private Map<Line, Optional<ProductGroup>> boughtByGroup(List<Line> lines) {
        Map<Line, Optional<ProductGroup>> all = new LinkedHashMap<>();
        for (ProductGroup group : behind.plan().company().groups()) {
            boolean isHeld = behind.after().before().openingStock().containsKey(group.id());
            List<Line> own =
                    lines.stream()
                            .filter(it -> it.group().equals(Optional.of(group.id())))
                            .toList();
            if (own.size() == 1 || (own.isEmpty() && isHeld)) {
                Line line =
                        own.isEmpty()
                                ? Line.of(Account.of(AccountKind.PURCHASES)).ofGroup(group.id())
                                : own.get(0);
                all.put(line, Optional.of(group));
            }
        }
        lines.forEach(it -> all.putIfAbsent(it, Optional.empty()));
        return all;
    }

    private BoughtBeyond bought(Line line, Optional<ProductGroup> group, Figures sold) {
        Selection cost =
                group.map(it -> Selection.of(AccountKind.COST_OF_GOODS, it.id()))
                        .orElseGet(
                                () -> new Selection(AccountKind.COST_OF_GOODS.id(), groupOf(line)));
        return new BoughtBeyond(line, group, sold.months(cost), cost, behind);
    }

    private static List<String> groupOf(Line line) {
        return line.group().stream().toList();
    }

    private Figures figures(Iterable<LineBeyond> lines) {
        Figures.Builder all = Figures.builder(behind.next(), behind.figures().currency());
        lines.forEach(it -> all.addMonths(it.line(), it.months()));
        return all.build();
    }

    @Override
    public Traced term(Selection selection, Span span) {
        require(span);
        Optional<Message> why = whyUnknown(selection);
        if (why.isPresent()) {
            return Traced.read(
                    Label.term(selection, span),
                    new Value.Undefined(why.get()),
                    new Origin(Origin.Kind.ESTIMATE, selection + " " + span));
        }
        return selection.isBalance()
                ? balances.get().term(selection, span)
                : Traced.later(total(selection, span), isFirm(), () -> sum(selection, span));
    }

    /** Returns the number of a {@link #term} alone, without working out what it follows from. */
    @Override
    public Value value(Selection selection, Span span) {
        require(span);
        return whyUnknown(selection)
                .<Value>map(Value.Undefined::new)
                .orElseGet(
                        () ->
                                selection.isBalance()
                                        ? balances.get().term(selection, span).value()
                                        : total(selection, span));
    }

    private Value total(Selection selection, Span span) {
        return Value.of(figures.get().sum(selection, span));
    }

    @Override
    public boolean isFirm() {
        return estimate.isFirm();
    }

    private void require(Span span) {
        if (!span().contains(span.from()) || !span().contains(span.to())) {
            throw new IllegalArgumentException(
                    "%s is not within the months %s after the year; ask for those"
                            .formatted(span, span()));
        }
    }

    /** What the estimate does not know to the end of the year, nobody knows after it. */
    private Optional<Message> whyUnknown(Selection selection) {
        if (selection.isCount()) {
            return Optional.of(UNCOUNTED);
        }
        Span whole = year.year().span();
        boolean isBought = selection.account().equals(AccountKind.PURCHASES.id());
        return estimate.value(selection, whole)
                .whyUndefined()
                .or(
                        () ->
                                isBought
                                        ? estimate.value(
                                                        Selection.of(AccountKind.COST_OF_GOODS),
                                                        whole)
                                                .whyUndefined()
                                        : Optional.empty());
    }

    private Traced sum(Selection selection, Span span) {
        List<Traced> parts = new ArrayList<>();
        for (YearMonth month : span.months()) {
            int index = behind.next().indexOf(month);
            lines.get().values().stream()
                    .filter(it -> selection.matches(it.line()))
                    .filter(it -> !figures.get().amount(it.line(), month).isZero())
                    .forEach(it -> parts.add(it.traced(index)));
        }
        Label label = Label.term(selection, span);
        return parts.isEmpty()
                ? Traced.read(
                        label,
                        Value.of(behind.nothing()),
                        new Origin(Origin.Kind.ESTIMATE, selection + " " + span))
                : parts.size() == 1 ? parts.get(0).as(label) : Traced.sum(label, parts);
    }

    /**
     * Returns for how many days goods last that are there at the end of a month of the year,
     * against the sales to come as the estimate has them, those beyond the plan among them.
     *
     * @param group a product group, empty for all that keep stock
     * @param stock what is there, at cost
     * @param month a month of the year
     * @return the days; empty where the sales to come are not known
     */
    public Optional<Value> coverDays(Optional<String> group, BigDecimal stock, YearMonth month) {
        Selection sold =
                Selection.of(AccountKind.COST_OF_GOODS, group.stream().toArray(String[]::new));
        return estimate.value(sold, year.year().span()).number().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StockCover(FiscalYear.from(month), costsFrom(sold, month))
                                .days(stock, month));
    }

    private List<Money> costsFrom(Selection sold, YearMonth month) {
        List<Selection> unkept =
                sold.tags().isEmpty()
                        ? behind.plan().company().groupsPaidAsSold().stream()
                                .map(it -> Selection.of(AccountKind.COST_OF_GOODS, it))
                                .toList()
                        : List.of();
        List<Money> costs = new ArrayList<>();
        for (YearMonth it : FiscalYear.from(month).months()) {
            Figures of = year.year().contains(it) ? behind.figures() : figures.get();
            costs.add(of.sum(sold, it).minus(unkept.stream().map(no -> of.sum(no, it)).toList()));
        }
        return costs;
    }
}
