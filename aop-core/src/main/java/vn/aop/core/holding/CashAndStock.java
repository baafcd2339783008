package vn.aop.core.holding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.aop.core.figures.Balance;
import vn.aop.core.figures.MetricSource;
import vn.aop.core.figures.ProductGroup;
import vn.aop.core.figures.Selection;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Traced;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Message;

/**
 * What is in the till and on the shelf at the end of a month, against plan, against a count, and
 * against what is to come. Sources: {@code docs/formulas/cash.md}, {@code docs/formulas/stock.md}.
 *
 * @param month the month
 * @param cash the cash
 * @param stock the goods of all groups at cost; empty where the business keeps none
 * @param coverDays for how many days of the sales to come all goods last; empty likewise
 * @param groups the goods of each group that keeps stock, in the order of the plan
 * @param ahead the month with the least cash of the rest of the year; empty where there is no rest,
 *     or it is unknown
 * @param beyond the three months after the year, beyond the plan; empty where nothing is expected
 *     of them
 */
public record CashAndStock(
        YearMonth month,
        HeldAmount cash,
        Optional<HeldAmount> stock,
        Optional<Traced> coverDays,
        List<GroupHeld> groups,
        Optional<CashAhead> ahead,
        Optional<HeldBeyond> beyond) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);

    public CashAndStock {
        requireNonNull(month, "month");
        requireNonNull(cash, "cash");
        requireNonNull(stock, "stock");
        requireNonNull(coverDays, "coverDays");
        groups = List.copyOf(groups);
        requireNonNull(ahead, "ahead");
        requireNonNull(beyond, "beyond");
    }

    /**
     * The balances that are held against each other.
     *
     * @param plan what the plan leads to
     * @param actual what is there: as counted, else by the records
     * @param books what should be there by the records and earlier counts
     * @param counted what was counted at the end of the month
     */
    public record Balances(
            MetricSource plan, MetricSource actual, MetricSource books, Set<Selection> counted) {

        public Balances {
            requireNonNull(plan, "plan");
            requireNonNull(actual, "actual");
            requireNonNull(books, "books");
            counted = Set.copyOf(counted);
        }

        private HeldAmount of(Selection what, YearMonth month) {
            Span span = Span.of(month);
            Traced planned = plan.term(what, span).as(Message.of("trace.plan"));
            Traced there = actual.term(what, span).as(Message.of("trace.actual"));
            return new HeldAmount(
                    planned,
                    there,
                    Traced.difference(Message.of("trace.variance"), there, planned),
                    Optional.of(what).filter(counted::contains).map(it -> count(it, span)));
        }

        private HeldAmount.Count count(Selection what, Span span) {
            Traced count = actual.term(what, span);
            Traced books = this.books.term(what, span).as(Message.of("trace.books"));
            return new HeldAmount.Count(
                    count,
                    books,
                    Traced.difference(Message.of("trace.count-difference"), count, books));
        }

        private Traced cover(YearMonth month, String... groups) {
            return actual.term(Balance.STOCK_COVER_DAYS.of(groups), Span.of(month));
        }
    }

    /**
     * Returns what is there at the end of a month.
     *
     * @param plan the plan, for its groups and the cash that must be left
     * @param month a month of the year
     * @param balances the balances, of which those that are not known are undefined
     * @param outlook where cash goes from there
     */
    public static CashAndStock of(
            Plan plan, YearMonth month, Balances balances, CashOutlook outlook) {
        List<ProductGroup> stocked =
                plan.company().groups().stream().filter(ProductGroup::isStocked).toList();
        Optional<YearMonth> kept = Optional.of(month).filter(it -> !stocked.isEmpty());
        return new CashAndStock(
                month,
                balances.of(Balance.CASH.of(), month),
                kept.map(it -> balances.of(Balance.STOCK.of(), it)),
                kept.map(balances::cover),
                stocked.stream()
                        .map(
                                it ->
                                        new GroupHeld(
                                                it,
                                                balances.of(Balance.STOCK.of(it.id()), month),
                                                balances.cover(month, it.id())))
                        .toList(),
                CashAhead.after(month, plan.year(), outlook, plan.resources().cashFloor()),
                Optional.empty());
    }

    /** Returns the same with what is expected beyond the plan. */
    public CashAndStock with(HeldBeyond other) {
        return new CashAndStock(month, cash, stock, coverDays, groups, ahead, Optional.of(other));
    }

    /** Returns for how many months all goods last, to one decimal; empty where that is unknown. */
    public Optional<BigDecimal> coverMonths() {
        return coverDays.flatMap(it -> it.value().number()).map(CashAndStock::months);
    }

    /** Returns the group whose goods last longest; empty where no cover is known. */
    public Optional<GroupHeld> slowest() {
        return groups.stream()
                .filter(it -> it.coverDays().value().number().isPresent())
                .max(Comparator.comparing(it -> it.coverDays().value().number().orElseThrow()));
    }

    /** Returns the groups whose goods last far longer than the plan wants, the slowest first. */
    public List<GroupHeld> slow() {
        return groups.stream()
                .filter(GroupHeld::isSlow)
                .sorted(
                        Comparator.<GroupHeld, BigDecimal>comparing(
                                        it -> it.coverDays().value().number().orElseThrow())
                                .reversed())
                .toList();
    }

    /** Returns days as months of a year of 365, to one decimal. */
    public static BigDecimal months(BigDecimal days) {
        return days.multiply(MONTHS).divide(DAYS, 1, RoundingMode.HALF_UP);
    }

    /** Returns the sentences of a short answer; see {@link HeldWords}. */
    public List<Message> told() {
        return new HeldWords(this).all();
    }

    /** Returns those of them that a table of cash and goods does not tell already. */
    public List<Message> beyondTable() {
        return new HeldWords(this).beyondTable();
    }
}
