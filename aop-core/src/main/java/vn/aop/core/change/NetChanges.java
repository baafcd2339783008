package vn.aop.core.change;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.plan.Plan;

/**
 * Puts raises and cuts of a budget line together, and moves between two lines, month by month, as
 * far as nothing between them touches these lines. Of two prices of the same sales in the same
 * months, or two margins, the later stays, where it makes a difference.
 */
final class NetChanges {

    private final Plan before;
    private final List<Change> net = new ArrayList<>();

    NetChanges(Plan before) {
        this.before = requireNonNull(before, "before");
    }

    List<Change> of(List<? extends Change> changes) {
        changes.forEach(this::add);
        return net.stream().anyMatch(TermsChange.class::isInstance)
                ? withoutIdleTerms()
                : List.copyOf(net);
    }

    /** A price or margin that only says what holds anyway is none. */
    private List<Change> withoutIdleTerms() {
        List<Change> rest = new ArrayList<>();
        Plan plan = before;
        for (Change change : net) {
            Plan after = change.revise(plan).value().orElse(plan);
            if (!(change instanceof TermsChange) || !after.revenue().equals(plan.revenue())) {
                rest.add(change);
            }
            plan = after;
        }
        return List.copyOf(rest);
    }

    private void add(Change more) {
        if (more instanceof TermsChange terms) {
            replace(terms);
        } else {
            addUp(more);
        }
    }

    /** Other prices and margins between them stand for other sales. */
    private void replace(TermsChange later) {
        for (int i = net.size() - 1; i >= 0; i--) {
            Change earlier = net.get(i);
            if (earlier instanceof TermsChange terms && terms.isOfSame(later)) {
                net.remove(i);
                break;
            }
            if (!(earlier instanceof TermsChange) && !isApart(earlier, later)) {
                break;
            }
        }
        net.add(later);
    }

    private void addUp(Change more) {
        List<BudgetChange> alike = new ArrayList<>();
        int first = net.size();
        for (int i = net.size() - 1; i >= 0; i--) {
            Change earlier = net.get(i);
            if (isAlike(earlier, more)) {
                alike.add(0, (BudgetChange) earlier);
                first = i;
            } else if (!isApart(earlier, more)) {
                break;
            }
        }
        if (alike.isEmpty()) {
            net.add(more);
            return;
        }
        net.subList(first, net.size()).removeIf(it -> isAlike(it, more));
        alike.add((BudgetChange) more);
        net.addAll(first, sum(alike));
    }

    /** An action stands on its lines and leaves what they allow as it is. */
    private boolean isApart(Change earlier, Change more) {
        return earlier instanceof ActionChange || earlier.isIndependentOf(more, before);
    }

    private static boolean isAlike(Change one, Change other) {
        return one instanceof BudgetChange own
                && other instanceof BudgetChange more
                && (isSame(own, more) || isSame(own, backwards(more)));
    }

    /** Whether they differ only in how much. */
    private static boolean isSame(BudgetChange one, BudgetChange other) {
        return one.equals(Changes.by(one.amounts(), other));
    }

    /** What an amount does the other way round; for a draw, which is for a risk, there is none. */
    private static BudgetChange backwards(BudgetChange change) {
        if (change instanceof BudgetChange.Raise raise) {
            return new BudgetChange.Cut(raise.line(), raise.amounts());
        } else if (change instanceof BudgetChange.Cut cut) {
            return new BudgetChange.Raise(cut.line(), cut.amounts());
        }
        return change instanceof BudgetChange.Move move
                ? new BudgetChange.Move(move.target(), move.source(), move.amounts())
                : change;
    }

    /** The first way where more goes that way in a month, the other way where less does. */
    private static List<BudgetChange> sum(List<BudgetChange> alike) {
        BudgetChange first = alike.get(0);
        SortedMap<YearMonth, Money> sums = new TreeMap<>();
        alike.forEach(
                change ->
                        change.amounts()
                                .amounts()
                                .forEach(
                                        (month, amount) ->
                                                sums.merge(
                                                        month,
                                                        isSame(first, change)
                                                                ? amount
                                                                : amount.negated(),
                                                        Money::plus)));
        SortedMap<YearMonth, Money> more = new TreeMap<>();
        SortedMap<YearMonth, Money> less = new TreeMap<>();
        sums.forEach((month, sum) -> (sum.isPositive() ? more : less).put(month, sum.abs()));
        less.values().removeIf(Money::isZero);
        return Stream.concat(part(more, first), part(less, backwards(first))).toList();
    }

    private static Stream<BudgetChange> part(
            SortedMap<YearMonth, Money> amounts, BudgetChange change) {
        return amounts.isEmpty()
                ? Stream.empty()
                : Stream.of(Changes.by(new MonthlyAmounts(amounts), change));
    }
}
