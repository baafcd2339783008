package vn.aop.core.review.sales;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Measure;
import vn.aop.core.figures.Metric;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.Quantities;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.review.MonthlyReview;

/**
 * Why the sales of a review differ from the plan, where a company counts the pieces that it sells.
 *
 * <p>Lines are those by which pieces are counted, in the plan or in the actuals; where one of them
 * is more detailed than the other, the coarser. What is sold besides is a line of its own without
 * channel and group, whose units are unknown.
 *
 * @param sold what is counted
 * @param span the months that are compared
 * @param variances why revenue and gross profit differ
 */
public record SalesReview(Measure sold, Span span, SalesVariances variances) {

    private static final ProductLine REST = new ProductLine(Optional.empty(), Optional.empty());

    public SalesReview {
        requireNonNull(sold, "sold");
        requireNonNull(span, "span");
        requireNonNull(variances, "variances");
    }

    /**
     * Returns why sales differ from the plan.
     *
     * @param review a review
     * @param span months up to the reviewed one
     * @return the variances; empty where the company counts no pieces that it sells, where a
     *     revenue or cost of these months is unknown, or the reviewed month is among them and not
     *     over in the records
     */
    public static Optional<SalesReview> of(MonthlyReview review, Span span) {
        boolean isOpen =
                span.months().contains(review.month())
                        && review.actuals().recorded().endsEarly(review.month()).isPresent();
        return review.plan().company().measures().stream()
                .filter(it -> it.isSold() && !isOpen)
                .findFirst()
                .flatMap(sold -> of(review, sold, span));
    }

    private static Optional<SalesReview> of(MonthlyReview review, Measure sold, Span span) {
        Set<ProductLine> lines =
                lines(sold, review.planned().quantities(), review.actuals().figures().quantities());
        CurrencyUnit currency = review.plan().company().currency();
        Optional<Map<ProductLine, UnitSales>> planned =
                new Side(review.planned().source(), sold, span, currency).sales(lines);
        Optional<Map<ProductLine, UnitSales>> actual =
                new Side(review.source(), sold, span, currency).sales(lines);
        return planned.isEmpty() || actual.isEmpty() || lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SalesReview(
                                sold, span, SalesVariances.of(planned.get(), actual.get())));
    }

    /** The coarsest lines by which pieces are counted; none within another. */
    private static Set<ProductLine> lines(Measure sold, Quantities planned, Quantities actual) {
        List<ProductLine> all =
                Stream.of(planned, actual)
                        .flatMap(it -> it.lines().stream())
                        .filter(it -> it.measure().equals(sold))
                        .map(it -> new ProductLine(it.channel(), it.group()))
                        .distinct()
                        .toList();
        Set<ProductLine> coarse = new LinkedHashSet<>();
        for (ProductLine line : all) {
            if (all.stream().noneMatch(it -> !it.equals(line) && isWithin(line, it))) {
                coarse.add(line);
            }
        }
        boolean isApart = coarse.stream().noneMatch(it -> meetsAnother(it, coarse));
        return isApart ? coarse : Set.of(REST);
    }

    private static boolean isWithin(ProductLine line, ProductLine other) {
        return (other.channel().isEmpty() || other.channel().equals(line.channel()))
                && (other.group().isEmpty() || other.group().equals(line.group()));
    }

    /** A line of a channel and one of a group have something in common. */
    private static boolean meetsAnother(ProductLine line, Set<ProductLine> lines) {
        return lines.stream()
                .filter(it -> !it.equals(line))
                .anyMatch(
                        it ->
                                agree(it.channel(), line.channel())
                                        && agree(it.group(), line.group()));
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** What the plan says of sales, or the actuals. */
    private record Side(MetricSource source, Measure sold, Span span, CurrencyUnit currency) {

        /** Sales by line, and what is left of all sales; empty where an amount is unknown. */
        Optional<Map<ProductLine, UnitSales>> sales(Set<ProductLine> lines) {
            Map<ProductLine, UnitSales> sales = new LinkedHashMap<>();
            for (ProductLine line : lines) {
                Optional<UnitSales> of = unitSales(line);
                if (of.isEmpty()) {
                    return Optional.empty();
                }
                sales.put(line, of.get());
            }
            if (!lines.contains(REST)) {
                Optional<UnitSales> all = unitSales(REST);
                if (all.isEmpty()) {
                    return Optional.empty();
                }
                sales.put(REST, rest(all.get(), sales));
            }
            return Optional.of(sales);
        }

        private static UnitSales rest(UnitSales all, Map<ProductLine, UnitSales> told) {
            Money revenue = all.revenue();
            Money cost = all.cost();
            for (UnitSales it : told.values()) {
                revenue = revenue.minus(it.revenue());
                cost = cost.minus(it.cost());
            }
            return new UnitSales(BigDecimal.ZERO, revenue, cost);
        }

        private Optional<UnitSales> unitSales(ProductLine line) {
            String[] tags =
                    Stream.of(line.channel(), line.group())
                            .flatMap(Optional::stream)
                            .toArray(String[]::new);
            Optional<Money> revenue = money(AccountKind.REVENUE, tags);
            Optional<Money> cost = money(AccountKind.COST_OF_GOODS, tags);
            return revenue.isPresent() && cost.isPresent()
                    ? Optional.of(new UnitSales(units(tags), revenue.get(), cost.get()))
                    : Optional.empty();
        }

        /** A cost by the margin of the plan follows the price, and would tell of a better cost. */
        private Optional<Money> money(AccountKind kind, String... tags) {
            Traced term = source.term(Selection.of(kind, tags), span);
            return term.value()
                    .number()
                    .filter(it -> !term.isProvisional())
                    .map(it -> Money.of(currency, it));
        }

        /** Units that nobody has counted are none, and their line one without a price. */
        private BigDecimal units(String... tags) {
            Metric count = sold.in(tags);
            return count.value(source, span)
                    .number()
                    .filter(it -> it.signum() > 0)
                    .orElse(BigDecimal.ZERO);
        }
    }
}
