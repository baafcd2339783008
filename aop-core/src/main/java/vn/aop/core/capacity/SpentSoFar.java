package vn.aop.core.capacity;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.plan.Plan;

/**
 * What was really spent on budget lines in the months that are recorded.
 *
 * @param months how many months of the year are recorded to their end, 0 to 12
 * @param lines by id of a budget line what was spent on it up to that month; a line that is not
 *     recorded is left out, and counts as spent as planned
 */
public record SpentSoFar(int months, Map<String, OnLine> lines) {

    /** Nothing is recorded: all months are as they are planned. */
    public static final SpentSoFar NOTHING_RECORDED = new SpentSoFar(0, Map.of());

    public SpentSoFar {
        lines = Map.copyOf(lines);
    }

    /**
     * What was spent on one line, held against what the plan had its actions use by then.
     *
     * <p>With {@code more = spent − used by actions}, of which the plan counts {@code unclaimed +
     * saved} as spent (what no action ever needs of these months, and what later actions will), the
     * line has {@code gone} less: {@code more} up to the unclaimed, and then what goes beyond the
     * saved as well. For example, of 40 million to date, of which actions used 20, 10 are saved for
     * later ones and 10 unclaimed: with 40 spent 10 are gone, with 25 spent 5, with 44 spent 14,
     * and with 18 spent 2 more are there.
     *
     * @param amount what was spent
     * @param gone how much less the line has than the plan says; below 0 where it has more
     * @param overspent how much of that was spent beyond what the line allowed to date, 0 or more
     * @param saved how much was spent of what was saved up for actions to come, 0 or more
     */
    public record OnLine(Money amount, Money gone, Money overspent, Money saved) {

        public OnLine {
            requireNonNull(amount, "amount");
            requireNonNull(gone, "gone");
            requireNonNull(overspent, "overspent");
            requireNonNull(saved, "saved");
        }

        static OnLine of(Headroom planned, int months, Money amount) {
            Money allowed = Money.total(planned.line().months().subList(0, months));
            Money more = amount.minus(allowed).plus(planned.months().get(months - 1));
            Money unclaimed = planned.unclaimedBefore(months);
            Money overspent = atLeastNothing(amount.minus(allowed));
            return new OnLine(
                    amount,
                    more.isGreaterThan(unclaimed) ? unclaimed.plus(overspent) : more,
                    overspent,
                    atLeastNothing(more.minus(unclaimed).minus(overspent)));
        }

        private static Money atLeastNothing(Money amount) {
            return amount.isNegative() ? amount.multipliedBy(0) : amount;
        }
    }

    /**
     * Returns what was spent on the lines of a plan.
     *
     * @param plan the plan by which the months so far were run
     * @param last the last of these months
     * @param amounts by id of a budget line what was spent on it from the start of the year;
     *     without the lines of which nobody knows
     */
    public static SpentSoFar of(Plan plan, YearMonth last, Map<String, Money> amounts) {
        int months = plan.year().indexOf(last) + 1;
        Map<String, OnLine> lines = new HashMap<>();
        for (BudgetLine line : plan.budget()) {
            Optional.ofNullable(amounts.get(line.id()))
                    .map(it -> OnLine.of(Headroom.of(plan, line), months, it))
                    .ifPresent(it -> lines.put(line.id(), it));
        }
        return new SpentSoFar(months, lines);
    }

    /** Returns what was spent on a line; empty where nobody has recorded it. */
    public Optional<OnLine> on(BudgetLine line) {
        return Optional.ofNullable(lines.get(line.id()));
    }
}
