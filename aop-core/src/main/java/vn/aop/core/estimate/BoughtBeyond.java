package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Unit;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Replenished;
import vn.aop.core.plan.StockCover;
import vn.aop.core.text.Message;

/**
 * What is bought of a product group after the year. Where its stock is known and the plan says how
 * long it should last, as much as the sales ahead need: {@code max(0, cost of goods + wanted −
 * stock before)}, see {@link Replenished}. Else as much for each đồng of goods sold as in the year.
 */
final class BoughtBeyond implements LineBeyond {

    private final Line line;
    private final YearBehind behind;
    private final List<Money> costs;
    private final Optional<Replenished> replenished;
    private final Selection sold;

    /**
     * Buys for a group.
     *
     * @param line the purchases
     * @param group the group, empty for goods that are bought for no group
     * @param costs what is sold of it after the year at cost, month by month
     * @param sold the same as it is asked for
     */
    BoughtBeyond(
            Line line,
            Optional<ProductGroup> group,
            List<Money> costs,
            Selection sold,
            YearBehind behind) {
        this.line = requireNonNull(line, "line");
        this.behind = requireNonNull(behind, "behind");
        this.costs = List.copyOf(costs);
        this.sold = requireNonNull(sold, "sold");
        this.replenished = group.flatMap(this::needed);
    }

    private Optional<Replenished> needed(ProductGroup group) {
        Optional<Money> opening =
                Optional.ofNullable(behind.after().before().openingStock().get(group.id()));
        return opening.filter(it -> group.replenishedDays() > 0)
                .map(
                        it ->
                                new Replenished(
                                        it,
                                        costs,
                                        Collections.nCopies(FiscalYear.MONTHS, behind.nothing()),
                                        wanted(group),
                                        Collections.nCopies(FiscalYear.MONTHS, Optional.empty())));
    }

    private List<Money> wanted(ProductGroup group) {
        StockCover cover = new StockCover(behind.next(), costs);
        BigDecimal days = BigDecimal.valueOf(group.replenishedDays());
        return behind.next().months().stream()
                .map(
                        it ->
                                cover.isSold()
                                        ? behind.rounded(cover.needed(days, it))
                                        : behind.nothing())
                .toList();
    }

    @Override
    public Line line() {
        return line;
    }

    /** The first three months; nothing stands on the later ones. */
    @Override
    public List<Money> months() {
        List<Money> all =
                replenished
                        .map(Replenished::purchases)
                        .orElseGet(
                                () ->
                                        IntStream.range(0, FiscalYear.MONTHS)
                                                .mapToObj(this::inProportion)
                                                .toList());
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(it -> it < YearBehind.QUARTER ? all.get(it) : behind.nothing())
                .toList();
    }

    private Money inProportion(int month) {
        BigDecimal whole = soldInYear();
        return whole.signum() == 0
                ? behind.amount(line, month)
                : behind.rounded(
                        Value.quotient(
                                boughtInYear().multiply(costs.get(month).getAmount()), whole));
    }

    private BigDecimal boughtInYear() {
        return IntStream.range(0, FiscalYear.MONTHS)
                .mapToObj(it -> behind.amount(line, it).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal soldInYear() {
        return behind.figures().sum(sold, behind.year().year().span()).getAmount();
    }

    @Override
    public Traced traced(int month) {
        Message label = Message.of("trace.beyond").with("month", behind.next().months().get(month));
        Value value = Value.of(months().get(month));
        Traced cost = read("trace.beyond-cost", Value.of(costs.get(month)));
        return replenished
                .map(it -> asNeeded(label, value, cost, it, month))
                .orElseGet(
                        () ->
                                Traced.computed(
                                        label,
                                        value,
                                        "{0} × {1} ÷ {2}",
                                        cost,
                                        read("trace.beyond-bought", money(boughtInYear())),
                                        read("trace.beyond-sold", money(soldInYear()))));
    }

    private Traced asNeeded(Message label, Value value, Traced cost, Replenished goods, int month) {
        Money before = month == 0 ? goods.opening() : goods.closing().get(month - 1);
        boolean isNone = value.number().filter(it -> it.signum() == 0).isPresent();
        return Traced.computed(
                label,
                value,
                isNone ? "max(0, {0} + {1} − {2})" : "{0} + {1} − {2}",
                cost,
                read("trace.stock-wanted", Value.of(goods.wanted().get(month))),
                read("trace.beyond-stock", Value.of(before)));
    }

    private static Value money(BigDecimal amount) {
        return Value.of(amount, Unit.MONEY);
    }

    private Traced read(String key, Value value) {
        return Traced.read(
                Message.of(key),
                value,
                new Origin(Origin.Kind.ESTIMATE, line.selection().toString()));
    }
}
