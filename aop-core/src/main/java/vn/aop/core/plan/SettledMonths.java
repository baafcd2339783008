package vn.aop.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.ProductGroup;

/**
 * The months of lines with a driver that a decision leaves as they were: those that are past on its
 * day and, of goods, those in which nothing arrives that is ordered from that day on. Source:
 * {@code docs/formulas/drivers.md}.
 *
 * <pre>{@code
 * Plan after = new SettledMonths(plan, LocalDate.of(2026, 9, 6)).in(changed);
 * }</pre>
 *
 * @param before the plan as it was when it was decided
 * @param on the day of the decision
 */
public record SettledMonths(Plan before, LocalDate on) {

    public SettledMonths {
        requireNonNull(before, "before");
        requireNonNull(on, "on");
    }

    /**
     * Returns a plan in which these months are what they were.
     *
     * @param after the plan that the decision makes
     * @return the same plan where they are; months to come that the plan fixes itself stay so
     */
    public Plan in(Plan after) {
        List<BudgetLine> lines =
                after.budget().stream().map(line -> settled(line, after.year())).toList();
        return lines.equals(after.budget()) ? after : after.toBuilder().budget(lines).build();
    }

    /**
     * Returns the goods that would have had to be ordered earlier: the groups, of which less or
     * more would be bought in months in which only arrives what is ordered already.
     *
     * @param after the plan that the decision makes, before {@link #in}
     * @return in the order of the company; empty where all comes in time
     */
    public List<ProductGroup> orderedTooLate(Plan after) {
        return after.company().groups().stream()
                .filter(
                        group ->
                                after.budget().stream()
                                        .filter(BudgetLine::isReplenishing)
                                        .filter(it -> isOf(it, group))
                                        .anyMatch(it -> !settled(it, after.year()).equals(it)))
                .toList();
    }

    /**
     * Returns the first month that a decision may change: that of its day, or in which goods arrive
     * that are ordered on it.
     *
     * @param line a line with a driver
     */
    public YearMonth firstOpen(BudgetLine line) {
        int days =
                Stream.of(line)
                        .filter(BudgetLine::isReplenishing)
                        .flatMap(it -> before.company().groups().stream())
                        .filter(group -> isOf(line, group))
                        .mapToInt(ProductGroup::leadTimeDays)
                        .sum();
        return YearMonth.from(on.plusDays(days));
    }

    private static boolean isOf(BudgetLine line, ProductGroup group) {
        return line.line().group().filter(group.id()::equals).isPresent();
    }

    private BudgetLine settled(BudgetLine line, FiscalYear year) {
        if (!line.isDriven()) {
            return line;
        }
        SortedMap<YearMonth, Money> was = new TreeMap<>();
        Money nothing = Money.zero(line.total().getCurrencyUnit());
        year.months().stream()
                .filter(month -> isSettled(line, month))
                .forEach(month -> was.put(month, before(line, year, month).orElse(nothing)));
        boolean isSame =
                was.entrySet().stream()
                        .allMatch(it -> line.amount(year, it.getKey()).equals(it.getValue()));
        return isSame ? line : line.withFixed(line.fixed().with(was));
    }

    private Optional<Money> before(BudgetLine line, FiscalYear year, YearMonth month) {
        return before.budgetLine(line.id()).map(it -> it.amount(year, month));
    }

    /** Goods that are ordered for sure in a month to come are bought in it. */
    private boolean isSettled(BudgetLine line, YearMonth month) {
        boolean isPast = month.isBefore(YearMonth.from(on));
        return isPast || (month.isBefore(firstOpen(line)) && !line.fixed().has(month));
    }
}
