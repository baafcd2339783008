package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Label;
import vn.aop.core.figures.Origin;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Traced;
import vn.aop.core.figures.Value;
import vn.aop.core.text.Message;

/**
 * What the parts of a {@link SalesReview} follow from, line by line: units, revenue and cost, as
 * planned and as sold. Source: {@code docs/formulas/sales-variances.md}.
 *
 * @param sales the variances
 */
public record SalesReasons(SalesReview sales) {

    public SalesReasons {
        requireNonNull(sales, "sales");
    }

    /** Returns a part of the variance of revenue. */
    public Traced revenue(VariancePart part) {
        return whole(part, SalesVariance::revenue, sales.variances().revenue(), UnitSales::revenue);
    }

    /** Returns a part of the variance of gross profit. */
    public Traced grossProfit(VariancePart part) {
        return whole(
                part,
                SalesVariance::grossProfit,
                sales.variances().grossProfit(),
                it -> it.revenue().minus(it.cost()));
    }

    private Traced whole(
            VariancePart part,
            Function<SalesVariance, VarianceParts> of,
            VarianceParts all,
            Function<UnitSales, Money> earned) {
        if (part == VariancePart.TOTAL) {
            return sum(
                    part,
                    part.of(all),
                    Stream.of(VariancePart.values())
                            .filter(it -> it != VariancePart.TOTAL)
                            .filter(it -> !it.of(all).isZero())
                            .map(it -> whole(it, of, all, earned))
                            .toList());
        }
        return sum(
                part,
                part.of(all),
                sales.variances().lines().stream()
                        .filter(it -> !part.of(of.apply(it)).isZero())
                        .map(it -> line(part, it, part.of(of.apply(it)), earned))
                        .toList());
    }

    private Traced sum(VariancePart part, Money amount, List<Traced> inputs) {
        Message label = Message.of("trace.sales-" + part.id());
        return inputs.isEmpty()
                ? Traced.read(
                        label, amount, new Origin(Origin.Kind.ACTUALS, sales.span().toString()))
                : Traced.sum(label, inputs);
    }

    private Traced line(
            VariancePart part,
            SalesVariance line,
            Money amount,
            Function<UnitSales, Money> earned) {
        Message label =
                Message.of("trace.sales-line")
                        .with("term", Selection.of(AccountKind.REVENUE, tags(line)));
        Value value = Value.of(amount);
        Traced planned = units(line, "planned", line.planned().units());
        Traced actual = units(line, "sold", line.actual().units());
        Traced allPlanned = all("planned", sales.variances().plannedUnits());
        Traced allSold = all("sold", sales.variances().actualUnits());
        Traced asPlanned = money("planned", line, earned.apply(line.planned()));
        return switch (part) {
            case QUANTITY ->
                    Traced.computed(
                            label,
                            value,
                            "({0} − {1}) × {2} ÷ {1}",
                            allSold,
                            allPlanned,
                            asPlanned);
            case MIX ->
                    Traced.computed(
                            label,
                            value,
                            "({0} − {1} × {2} ÷ {3}) × {4} ÷ {2}",
                            actual,
                            allSold,
                            planned,
                            allPlanned,
                            asPlanned);
            case PRICE ->
                    Traced.computed(
                            label,
                            value,
                            "{0} − {1} × {2} ÷ {3}",
                            money("sold", line, line.actual().revenue()),
                            actual,
                            money("planned", line, line.planned().revenue()),
                            planned);
            case COST ->
                    Traced.computed(
                            label,
                            value,
                            "{0} × {1} ÷ {2} − {3}",
                            cost("planned", line, line.planned().cost()),
                            actual,
                            planned,
                            cost("sold", line, line.actual().cost()));
            case UNPRICED, TOTAL ->
                    Traced.computed(
                            label,
                            value,
                            "{0} − {1}",
                            money("sold", line, earned.apply(line.actual())),
                            asPlanned);
        };
    }

    private static String[] tags(SalesVariance line) {
        return Stream.of(line.line().channel(), line.line().group())
                .flatMap(it -> it.stream())
                .toArray(String[]::new);
    }

    private Traced units(SalesVariance line, String side, BigDecimal units) {
        return read(
                "trace.units-" + side,
                Value.of(units, sales.sold().unit()),
                side,
                Selection.of(AccountKind.REVENUE, tags(line)));
    }

    private Traced all(String side, BigDecimal units) {
        return read(
                "trace.all-units-" + side,
                Value.of(units, sales.sold().unit()),
                side,
                Selection.of(AccountKind.REVENUE));
    }

    private Traced money(String side, SalesVariance line, Money amount) {
        return read(
                "trace.earned-" + side,
                Value.of(amount),
                side,
                Selection.of(AccountKind.REVENUE, tags(line)));
    }

    private Traced cost(String side, SalesVariance line, Money amount) {
        return read(
                "trace.cost-" + side,
                Value.of(amount),
                side,
                Selection.of(AccountKind.COST_OF_GOODS, tags(line)));
    }

    private Traced read(String key, Value value, String side, Selection what) {
        Origin.Kind kind = side.equals("sold") ? Origin.Kind.ACTUALS : Origin.Kind.PROJECTION;
        return Traced.read(
                Label.of(Message.of(key)), value, new Origin(kind, what + " " + sales.span()));
    }
}
