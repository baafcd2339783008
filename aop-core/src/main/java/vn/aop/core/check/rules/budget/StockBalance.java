package vn.aop.core.check.rules.budget;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.StockCover;
import vn.aop.core.projection.StockMonths;
import vn.aop.core.text.Place;

/**
 * What lies on the shelves over the planned year, at cost, and how much of it is too little or too
 * much.
 */
final class StockBalance {

    private final FiscalYear year;
    private final Optional<ProductGroup> group;
    private final Optional<BudgetLine> buying;
    private final StockMonths goods;
    private final StockCover coming;
    private final List<Money> closings;

    /**
     * Puts goods on a shelf.
     *
     * @param year the planned year
     * @param group whose goods they are; empty for all goods together
     * @param buying the line on which they are bought, if there is one
     * @param goods what lies there, is bought and is sold over the year
     */
    StockBalance(
            FiscalYear year,
            Optional<ProductGroup> group,
            Optional<BudgetLine> buying,
            StockMonths goods) {
        this.year = year;
        this.group = group;
        this.buying = buying;
        this.goods = goods;
        this.coming = new StockCover(year, goods.costs());
        this.closings = goods.closings();
    }

    /** Returns whose goods they are; empty for all goods together. */
    Optional<ProductGroup> group() {
        return group;
    }

    /** Returns the line on which they are bought, if there is one. */
    Optional<BudgetLine> buying() {
        return buying;
    }

    /** Returns where in the plan the goods are bought. */
    Place place() {
        return buying.map(line -> Place.line(line.id()))
                .or(() -> group.map(it -> Place.group(it.id())))
                .orElse(Place.of("baseline/openingStock"));
    }

    /** Returns the months that lack more than a share of what they sell. */
    List<YearMonth> empty(BigDecimal share) {
        return IntStream.range(0, closings.size())
                .filter(i -> closings.get(i).isNegative())
                .filter(
                        i ->
                                closings.get(i)
                                                .negated()
                                                .getAmount()
                                                .compareTo(cost(i).multiply(share))
                                        > 0)
                .mapToObj(year.first()::plusMonths)
                .toList();
    }

    /** Returns what has to be bought besides so that no month of the year lacks any. */
    SortedMap<YearMonth, Money> missing() {
        return missing(year.first());
    }

    /**
     * Returns what has to be bought besides, and when at the latest, so that from a month on none
     * lacks any; what lacks before can be bought then.
     */
    SortedMap<YearMonth, Money> missing(YearMonth from) {
        SortedMap<YearMonth, Money> missing = new TreeMap<>();
        Money added = zero();
        for (int month = year.indexOf(from); month < closings.size(); month++) {
            Money stock = closings.get(month).plus(added);
            if (stock.isNegative()) {
                missing.put(year.first().plusMonths(month), stock.negated());
                added = added.minus(stock);
            }
        }
        return missing;
    }

    /**
     * Returns the months in which goods come to be missing: from the one in which they first were,
     * and have not been whole since, to the one in which most are.
     *
     * @param first a month that lacks goods
     * @param last the month that lacks most, not before it
     */
    Span falling(YearMonth first, YearMonth last) {
        int from = year.indexOf(first);
        while (from > 0 && closings.get(from - 1).isNegative()) {
            from--;
        }
        return new Span(year.first().plusMonths(from), last);
    }

    /**
     * Returns whether more is missing than a guess can miss: in one month more than a share of what
     * it sells, or over the year more than a share of what the year sells.
     */
    boolean lacks(BigDecimal ofMonth, BigDecimal ofYear) {
        Map<YearMonth, Money> missing = missing();
        BigDecimal yearly = Money.total(goods.costs()).getAmount();
        BigDecimal all = Money.total(zero().getCurrencyUnit(), missing.values()).getAmount();
        return all.signum() > 0 && all.compareTo(yearly.multiply(ofYear)) > 0
                || missing.entrySet().stream()
                        .anyMatch(
                                it ->
                                        it.getValue()
                                                        .getAmount()
                                                        .compareTo(
                                                                cost(year.indexOf(it.getKey()))
                                                                        .multiply(ofMonth))
                                                > 0);
    }

    /**
     * Returns the months, from 0, in which goods are bought although those that are there last
     * longer than so many times the days that they should; none where no days are set.
     */
    List<Integer> overstocked(BigDecimal times) {
        BigDecimal days = cover().multiply(times);
        return IntStream.range(0, closings.size())
                .boxed()
                .filter(month -> days.signum() > 0 && coming.isSold())
                .filter(month -> goods.purchases().get(month).isPositive())
                .filter(month -> closings.get(month).isGreaterThan(needed(month, days)))
                .toList();
    }

    /** Returns what lies there at the end of a month beyond the days that should. */
    Money excess(int month) {
        return positive(closings.get(month).minus(needed(month, cover())));
    }

    /**
     * Returns what need not be bought in some months, from 0, so that no month until the end of the
     * year falls below its days of cover.
     */
    SortedMap<YearMonth, Money> surplus(List<Integer> months) {
        List<Money> spare = new ArrayList<>(closings);
        Money least = closings.get(closings.size() - 1);
        for (int month = closings.size() - 1; month >= 0; month--) {
            least = lesser(least, closings.get(month).minus(needed(month, cover())));
            spare.set(month, least);
        }
        SortedMap<YearMonth, Money> surplus = new TreeMap<>();
        Money cut = zero();
        for (int month : months) {
            Money part = lesser(goods.purchases().get(month), spare.get(month).minus(cut));
            if (part.isPositive()) {
                surplus.put(year.first().plusMonths(month), part);
                cut = cut.plus(part);
            }
        }
        return surplus;
    }

    /** Returns the same shelf with less bought. */
    StockBalance without(Map<YearMonth, Money> less) {
        List<Money> rest = new ArrayList<>(goods.purchases());
        less.forEach(
                (month, amount) ->
                        rest.set(year.indexOf(month), rest.get(year.indexOf(month)).minus(amount)));
        return new StockBalance(
                year, group, buying, new StockMonths(goods.opening(), rest, goods.costs()));
    }

    /** Returns by how much more the end of the year needs than its start held. */
    Money growing() {
        return positive(needed(closings.size() - 1, cover()).minus(goods.opening()));
    }

    private BigDecimal cover() {
        return BigDecimal.valueOf(group.map(ProductGroup::replenishedDays).orElse(0));
    }

    private Money needed(int month, BigDecimal days) {
        return Money.of(
                goods.opening().getCurrencyUnit(),
                coming.needed(days, year.first().plusMonths(month)));
    }

    private BigDecimal cost(int month) {
        return goods.costs().get(month).getAmount();
    }

    private Money zero() {
        return Money.zero(goods.opening().getCurrencyUnit());
    }

    private Money positive(Money amount) {
        return amount.isNegative() ? zero() : amount;
    }

    private static Money lesser(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
