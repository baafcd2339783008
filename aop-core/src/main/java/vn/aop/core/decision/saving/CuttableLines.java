package vn.aop.core.decision.saving;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.Limit;
import vn.aop.core.budget.Purpose;
import vn.aop.core.decision.GoalDamage;
import vn.aop.core.figures.AccountKind;
import vn.aop.core.figures.Span;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.SettledMonths;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Response;
import vn.aop.core.text.Message;

/**
 * Which budget lines of a plan a cut may take money from, and which it leaves alone and why.
 *
 * @param before the plan as it is, by itself or as its year stands
 * @param window the months of the cut
 * @param now the month that it is; those before it are past, whenever the cut begins
 */
public record CuttableLines(Projection before, Span window, YearMonth now) {

    /** Makes them for a plan by itself. */
    public CuttableLines(Plan plan, Span window, YearMonth now) {
        this(Projection.of(plan), window, now);
    }

    /** Makes them for a cut that begins in the month that it is. */
    public CuttableLines(Plan plan, Span window) {
        this(Projection.of(plan), window);
    }

    /** Makes them for a cut that begins in the month that it is. */
    public CuttableLines(Projection before, Span window) {
        this(before, window, window.from());
    }

    /** Returns the plan. */
    public Plan plan() {
        return before.plan();
    }

    /** Returns the first month of the cut that is not past. */
    YearMonth ahead() {
        return later(now, window.from());
    }

    /** Returns a plan after the cut, in which what is past or ordered stays as it was. */
    Plan settled(Plan after) {
        return new SettledMonths(plan(), now.atDay(1)).in(after);
    }

    /** Returns the lines that may be cut, in the plan's order. */
    public List<BudgetLine> all() {
        return plan().budget().stream().filter(CuttableLines::isCuttable).toList();
    }

    static boolean isCuttable(BudgetLine line) {
        return commitment(line).isEmpty() && !line.comesIn();
    }

    private static Optional<ProtectedSpending.Reason> commitment(BudgetLine line) {
        return switch (line.line().account().kind()) {
            case PURCHASES -> Optional.of(ProtectedSpending.Reason.PURCHASES);
            case DRAWINGS -> Optional.of(ProtectedSpending.Reason.DRAWINGS);
            default -> line.commitment().map(ProtectedSpending.Reason::of);
        };
    }

    /**
     * Returns what a cut leaves alone, each with its reason, line by line. Of a reserve that pays
     * for responses, what lies in past months, what is taken and what stays sum to the line.
     *
     * @param taken what is taken from a line that may be cut
     */
    List<ProtectedSpending> protectedSpending(Function<BudgetLine, MonthlyRelease> taken) {
        List<ProtectedSpending> protectedSpending = new ArrayList<>();
        for (BudgetLine line : plan().budget()) {
            commitment(line).ifPresent(it -> add(line, inWindow(line), it, protectedSpending));
            if (isCuttable(line)) {
                add(line, over(line), ProtectedSpending.Reason.PAST, protectedSpending);
            }
            if (isReserve(line) && promised(line).isPositive()) {
                addReserve(line, taken.apply(line), protectedSpending);
            }
        }
        return protectedSpending;
    }

    private void add(
            BudgetLine line,
            Money amount,
            ProtectedSpending.Reason reason,
            List<ProtectedSpending> into) {
        if (amount.isPositive()) {
            Message why =
                    Message.of("cut.untouchable-" + reason.id())
                            .with("line", line.name())
                            .with("amount", amount)
                            .with("from", earlier(now, window.from()))
                            .with("months", window);
            into.add(new ProtectedSpending(line, amount, reason, why));
        }
    }

    private void addReserve(BudgetLine line, MonthlyRelease taken, List<ProtectedSpending> into) {
        ProtectedSpending.Reason reason = ProtectedSpending.Reason.RESPONSES;
        Money staying = staying(line, taken);
        Money past = owedByPast(line, taken);
        if (past.isPositive()) {
            Message why =
                    Message.of("cut.untouchable-responses-past")
                            .with("line", line.name())
                            .with("amount", staying)
                            .with("cost", promised(line))
                            .with("past", past)
                            .with("from", now);
            into.add(new ProtectedSpending(line, staying, reason, why));
        } else {
            add(line, staying, reason, into);
        }
    }

    /** Returns what of a line stays in the months that are not past. */
    Money staying(BudgetLine line, MonthlyRelease taken) {
        return held(line, taken, month -> !month.isBefore(now));
    }

    /**
     * Returns how much of past months the responses need besides what stays of their reserve, where
     * nobody knows whether it is spent.
     */
    Money owedByPast(BudgetLine reserve, MonthlyRelease taken) {
        if (before.spent().on(reserve).isPresent()) {
            return nothing();
        }
        Money missing = promised(reserve).minus(staying(reserve, taken));
        Money past = held(reserve, taken, month -> month.isBefore(now));
        return missing.isNegative() ? nothing() : missing.isLessThan(past) ? missing : past;
    }

    private Money held(BudgetLine line, MonthlyRelease taken, Predicate<YearMonth> when) {
        Money all = months(line, when);
        Money gone =
                taken.amounts(plan()).stream()
                        .flatMap(it -> it.amounts().entrySet().stream())
                        .filter(it -> when.test(it.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(nothing(), Money::plus);
        return all.minus(gone);
    }

    private Money months(BudgetLine line, Predicate<YearMonth> when) {
        return plan().year().months().stream()
                .filter(when)
                .map(month -> line.amount(plan().year(), month))
                .reduce(nothing(), Money::plus);
    }

    public static boolean isReserve(BudgetLine line) {
        return isCuttable(line) && line.limit() == Limit.RESERVE;
    }

    public static boolean isRunning(BudgetLine line) {
        return line.purpose() == Purpose.RUNNING;
    }

    static boolean isMarketing(BudgetLine line) {
        return line.line().account().kind() == AccountKind.MARKETING;
    }

    /** Returns what the responses to risks cost that a reserve pays for. */
    Money promised(BudgetLine reserve) {
        return plan().risks().stream()
                .flatMap(risk -> risk.response().stream())
                .filter(it -> it.reserve().filter(reserve.id()::equals).isPresent())
                .map(Response::cost)
                .reduce(nothing(), Money::plus);
    }

    /** Returns what a line holds in the months of the cut. */
    Money inWindow(BudgetLine line) {
        return Money.total(
                window.months().stream().map(month -> line.amount(plan().year(), month)).toList());
    }

    /** What a line had in months that are past and that the cut does not reach. */
    private Money over(BudgetLine line) {
        YearMonth first = earlier(now, window.from());
        return months(line, month -> month.isBefore(first));
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? other : one;
    }

    Money nothing() {
        return Money.zero(plan().company().currency());
    }

    /** Returns whether a month of the year, from 0, is one of the cut. */
    boolean isInWindow(int index) {
        YearMonth month = plan().year().first().plusMonths(index);
        return window.contains(month);
    }

    /**
     * Returns the goals in the order in which they count, and for each line the place of the most
     * important one that it serves; as many as there are goals for a line that serves none.
     */
    int tier(BudgetLine line) {
        List<Goal> order = plan().goals().stream().sorted(GoalDamage.ORDER).toList();
        return IntStream.range(0, order.size())
                .filter(i -> line.goals().contains(order.get(i).id()))
                .findFirst()
                .orElse(order.size());
    }

    /**
     * Returns in which order lines give money that nobody uses: reserves, running lines, then those
     * of goals, the least important first; among equals the one that holds most.
     */
    Comparator<BudgetLine> order() {
        return Comparator.comparing((BudgetLine line) -> !isReserve(line))
                .thenComparing(line -> !isRunning(line))
                .thenComparing(this::tier, Comparator.reverseOrder())
                .thenComparing(this::inWindow, Comparator.reverseOrder())
                .thenComparing(BudgetLine::id);
    }
}
