package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.Split;
import vn.aop.core.review.sales.SalesVariance.Kind;

/**
 * Why revenue and gross profit differ from the plan, by lines whose units are counted.
 *
 * <p>With planned units {@code u}, units sold {@code U}, their sums {@code p} and {@code P} over
 * all lines that were planned in units, a planned price, cost and margin of one unit:
 *
 * <pre>
 * quantity = (P − p) × u ÷ p × planned margin of a unit
 * mix      = (U − P × u ÷ p) × planned margin of a unit
 * price    = (price sold at − planned price) × U
 * cost     = (planned cost of a unit − what one had cost) × U
 * </pre>
 *
 * <p>and with the price in the place of the margin for revenue. Quantity and mix together are the
 * volume variance. Everything is worked out exactly, each line is rounded once, and its parts sum
 * to its variance, as do those of all lines together.
 *
 * <p>A line that was not planned has no planned price: what it brings is {@linkplain
 * VarianceParts#unpriced unpriced}, and its units count in no mix. A line that was planned and not
 * sold counts with 0 units.
 *
 * <p>Source: {@code docs/formulas/sales-variances.md}; Horngren, Datar and Rajan, "Cost Accounting:
 * A Managerial Emphasis", chapters 7 and 14.
 *
 * <pre>{@code
 * SalesVariances why = SalesVariances.of(planned, actual);
 * Money lostToDiscounts = why.grossProfit().price();
 * }</pre>
 *
 * @param lines the lines that were planned or sold, in the order of the plan, new ones last
 * @param plannedUnits units planned, of lines with a planned price
 * @param actualUnits units sold, of the same lines
 * @param revenue of what the variance of all revenue is made
 * @param grossProfit of what the variance of all gross profit is made
 */
public record SalesVariances(
        List<SalesVariance> lines,
        BigDecimal plannedUnits,
        BigDecimal actualUnits,
        VarianceParts revenue,
        VarianceParts grossProfit) {

    /** Beyond what any amount and count of a plan needs; equal ratios come out equal. */
    private static final MathContext EXACT = new MathContext(80, RoundingMode.HALF_EVEN);

    public SalesVariances {
        lines = List.copyOf(lines);
        requireNonNull(plannedUnits, "plannedUnits");
        requireNonNull(actualUnits, "actualUnits");
        requireNonNull(revenue, "revenue");
        requireNonNull(grossProfit, "grossProfit");
    }

    /**
     * Returns why sales differ from the plan.
     *
     * @param planned what was planned to be sold, by line; what is not there was not planned
     * @param actual what was sold, by line; what is not there was not sold
     * @return the variances by line and in all; none of a line that was neither planned nor sold
     * @throws IllegalArgumentException if there is no line at all, or amounts are in different
     *     currencies
     */
    public static SalesVariances of(
            Map<ProductLine, UnitSales> planned, Map<ProductLine, UnitSales> actual) {
        UnitSales any =
                Stream.concat(planned.values().stream(), actual.values().stream())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "Nothing was planned and nothing sold; give a line"));
        UnitSales none = UnitSales.noneLike(any);
        Map<ProductLine, Pair> pairs = new LinkedHashMap<>();
        Set<ProductLine> all = new LinkedHashSet<>(planned.keySet());
        all.addAll(actual.keySet());
        for (ProductLine line : all) {
            Pair pair = new Pair(planned.getOrDefault(line, none), actual.getOrDefault(line, none));
            if (!pair.isNothing()) {
                pairs.put(line, pair);
            }
        }
        return of(pairs, any.revenue().getCurrencyUnit());
    }

    private static SalesVariances of(Map<ProductLine, Pair> pairs, CurrencyUnit currency) {
        BigDecimal planned = units(pairs, Pair::planned);
        BigDecimal actual = units(pairs, Pair::actual);
        List<SalesVariance> lines = new ArrayList<>();
        pairs.forEach((line, pair) -> lines.add(pair.variance(line, planned, actual)));
        return new SalesVariances(
                lines,
                planned,
                actual,
                total(lines, SalesVariance::revenue, currency),
                total(lines, SalesVariance::grossProfit, currency));
    }

    private static BigDecimal units(Map<ProductLine, Pair> pairs, Function<Pair, UnitSales> side) {
        return pairs.values().stream()
                .filter(Pair::isPriced)
                .map(it -> side.apply(it).units())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static VarianceParts total(
            List<SalesVariance> lines,
            Function<SalesVariance, VarianceParts> parts,
            CurrencyUnit currency) {
        return lines.stream().map(parts).reduce(VarianceParts.zero(currency), VarianceParts::plus);
    }

    /** Returns the lines of a kind, in order: those that are new, say. */
    public List<SalesVariance> of(Kind kind) {
        return lines.stream().filter(it -> it.kind() == kind).toList();
    }

    /** What was planned of a line, and what was sold. */
    private record Pair(UnitSales planned, UnitSales actual) {

        boolean isNothing() {
            return planned.isNothing() && actual.isNothing();
        }

        Kind kind() {
            return SalesVariance.kind(planned, actual);
        }

        boolean isPriced() {
            return kind() == Kind.CONTINUED || kind() == Kind.DROPPED;
        }

        SalesVariance variance(ProductLine line, BigDecimal unitsPlanned, BigDecimal unitsSold) {
            Money revenue = actual.revenue().minus(planned.revenue());
            Money grossProfit = actual.grossProfit().minus(planned.grossProfit());
            if (!isPriced()) {
                return new SalesVariance(
                        line,
                        kind(),
                        planned,
                        actual,
                        VarianceParts.unpriced(revenue),
                        VarianceParts.unpriced(grossProfit));
            }
            Flexed price = Flexed.of(planned.revenue(), this, unitsPlanned, unitsSold);
            Flexed cost = Flexed.of(planned.cost(), this, unitsPlanned, unitsSold);
            BigDecimal ofPrice = actual.revenue().getAmount().subtract(price.atUnitsSold());
            BigDecimal ofCost = cost.atUnitsSold().subtract(actual.cost().getAmount());
            return new SalesVariance(
                    line,
                    kind(),
                    planned,
                    actual,
                    parts(revenue, price, ofPrice, BigDecimal.ZERO),
                    parts(grossProfit, price.minus(cost), ofPrice, ofCost));
        }

        private static VarianceParts parts(
                Money whole, Flexed flexed, BigDecimal price, BigDecimal cost) {
            List<Money> rounded =
                    Split.roundingTo(whole, List.of(flexed.quantity(), flexed.mix(), price, cost));
            return new VarianceParts(
                    rounded.get(0),
                    rounded.get(1),
                    rounded.get(2),
                    rounded.get(3),
                    Money.zero(whole.getCurrencyUnit()));
        }
    }

    /**
     * A planned amount of a line, and what it would have been at other units and the planned price
     * of one.
     *
     * @param planned at the planned units
     * @param inPlannedMix at all units that were sold, in the planned mix
     * @param atUnitsSold at the units of the line that were sold
     */
    private record Flexed(BigDecimal planned, BigDecimal inPlannedMix, BigDecimal atUnitsSold) {

        static Flexed of(Money planned, Pair pair, BigDecimal allPlanned, BigDecimal allSold) {
            BigDecimal amount = planned.getAmount();
            return new Flexed(
                    amount,
                    amount.multiply(allSold).divide(allPlanned, EXACT),
                    amount.multiply(pair.actual().units()).divide(pair.planned().units(), EXACT));
        }

        Flexed minus(Flexed other) {
            return new Flexed(
                    planned.subtract(other.planned),
                    inPlannedMix.subtract(other.inPlannedMix),
                    atUnitsSold.subtract(other.atUnitsSold));
        }

        BigDecimal quantity() {
            return inPlannedMix.subtract(planned);
        }

        BigDecimal mix() {
            return atUnitsSold.subtract(inPlannedMix);
        }
    }
}
