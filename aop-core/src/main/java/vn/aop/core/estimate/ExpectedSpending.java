package vn.aop.core.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.figures.Line;
import vn.aop.core.figures.Span;
import vn.aop.core.figures.Value;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;

/**
 * What figures of a year count as spent on budget lines: by plan all that they allow, where the
 * year stands on the {@link LatestEstimate} what was spent and what is expected.
 *
 * @param year the figures
 */
public record ExpectedSpending(Projection year) {

    public ExpectedSpending {
        requireNonNull(year, "year");
    }

    /**
     * Returns what no action ever needs of the money of a line for the months before one, 0 or
     * more: a plan counts it as spent. Of recorded months it is known what was spent.
     */
    public Money unclaimedBefore(BudgetLine line, YearMonth month) {
        Headroom headroom = year.headroom(line);
        Money unclaimed = headroom.unclaimedBefore(plan().year().indexOf(month));
        return year.spent()
                .on(line)
                .map(it -> headroom.unclaimedBefore(year.spent().months()))
                .map(it -> it.isGreaterThan(unclaimed) ? unclaimed : it)
                .map(unclaimed::minus)
                .orElse(unclaimed);
    }

    /**
     * Returns which share of what no action uses of an account, channel and group these figures
     * count as spent, from 0 to 1: all of it by plan; of the latest estimate {@code (expected −
     * used by actions) ÷ free}. For example, of 12 million that are free, where 20 are expected to
     * be spent of which actions use 14, a half.
     */
    public BigDecimal countedShare(Line line) {
        return ahead().map(it -> countedShare(line, it)).orElse(BigDecimal.ONE);
    }

    private BigDecimal countedShare(Line line, Span ahead) {
        BigDecimal free = BigDecimal.ZERO;
        BigDecimal used = BigDecimal.ZERO;
        for (BudgetLine own : on(line)) {
            free = free.add(year.headroom(own).atEnd().getAmount());
            used = used.add(usedIn(own, ahead).minus(spentBefore(own)).getAmount());
        }
        return free.signum() <= 0
                ? BigDecimal.ONE
                : Value.quotient(expected(line, ahead).subtract(used), free)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE);
    }

    /**
     * Returns by how much more than a line still has is expected to be spent on it in the months to
     * come; below 0 where it is expected to hold, and empty by plan.
     */
    public Optional<Money> beyond(BudgetLine line) {
        return ahead().map(
                        it ->
                                rest(line, it)
                                        .minus(year.headroom(line).atEnd())
                                        .minus(usedIn(line, it))
                                        .plus(spentBefore(line)));
    }

    /** Returns what is expected to be spent on a line in the months to come; empty by plan. */
    public Optional<Money> rest(BudgetLine line) {
        return ahead().map(it -> rest(line, it));
    }

    /** Lines on one account share what is expected as they share what is planned. */
    private Money rest(BudgetLine line, Span ahead) {
        BigDecimal own = planned(line, ahead).getAmount();
        BigDecimal all =
                on(line.line()).stream()
                        .map(it -> planned(it, ahead).getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal expected = expected(line.line(), ahead);
        return Money.of(
                plan().company().currency(),
                all.signum() == 0 ? expected : Value.quotient(expected.multiply(own), all),
                RoundingMode.HALF_UP);
    }

    private BigDecimal expected(Line line, Span ahead) {
        return ahead.months().stream()
                .map(it -> year.figures().amount(line, it).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BudgetLine> on(Line line) {
        return plan().budget().stream().filter(it -> it.line().equals(line)).toList();
    }

    /** What the plan has actions use of a line. */
    private Money usedIn(BudgetLine line, Span months) {
        List<Money> left = year.asPlanned().headroom(line).months();
        Money before = left.get(plan().year().indexOf(months.from().minusMonths(1)));
        return planned(line, months)
                .minus(left.get(plan().year().indexOf(months.to())).minus(before));
    }

    /** What of that is spent already, as a plan has it. */
    private Money spentBefore(BudgetLine line) {
        return year.spent()
                .on(line)
                .map(SpentSoFar.OnLine::saved)
                .orElseGet(() -> line.total().multipliedBy(0));
    }

    private Money planned(BudgetLine line, Span months) {
        return Money.total(
                months.months().stream().map(it -> line.amount(plan().year(), it)).toList());
    }

    private Optional<Span> ahead() {
        return year.estimate().flatMap(it -> plan().year().after(it.last()));
    }

    private Plan plan() {
        return year.plan();
    }
}
