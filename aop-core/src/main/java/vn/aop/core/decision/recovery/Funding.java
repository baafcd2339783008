package vn.aop.core.decision.recovery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import vn.aop.core.budget.BudgetLine;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.capacity.Headroom;
import vn.aop.core.capacity.SpentSoFar;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.decision.saving.CutPolicy;
import vn.aop.core.decision.saving.CuttableLines;
import vn.aop.core.decision.saving.MonthlyRelease;
import vn.aop.core.decision.saving.Releasable;
import vn.aop.core.figures.Span;
import vn.aop.core.plan.Plan;
import vn.aop.core.projection.Projection;
import vn.aop.core.risk.Response;
import vn.aop.core.risk.Risk;
import vn.aop.core.text.ProblemsException;

/**
 * Finds the money for what a lever asks of budget lines: it is there already; or it comes from
 * lines for goals whose money no action uses; or, for the response to a risk that has woken, from
 * the reserve that pays for it.
 *
 * @param standing the plan as its year stands, for what was spent on its lines; empty for a plan by
 *     itself
 * @param rest the months after the reviewed one
 * @param awake the risks that have woken
 */
record Funding(Optional<Projection> standing, Span rest, List<Risk> awake) {

    Funding {
        awake = List.copyOf(awake);
    }

    /** Finds it in a plan by itself. */
    Funding(Span rest, List<Risk> awake) {
        this(Optional.empty(), rest, awake);
    }

    /**
     * Returns changes with the moves of money that they need.
     *
     * @return empty where the money is not to be found or the changes cannot be made
     */
    Optional<List<Change>> of(Plan plan, List<Change> changes) {
        Optional<Plan> after = plan.with(changes).value();
        if (after.isEmpty()) {
            return Optional.empty();
        }
        List<Change> funded = new ArrayList<>(changes);
        Plan now = after.get();
        for (BudgetLine line : plan.budget()) {
            Money wanted = missing(plan, now, line);
            if (wanted.isPositive()) {
                List<Change> moves = moves(now, line, wanted);
                if (moves.isEmpty()) {
                    return Optional.empty();
                }
                funded.addAll(moves);
                now = plan.with(funded).orElseThrow(ProblemsException::new);
            }
        }
        return isPaid(plan, now) ? Optional.of(funded) : Optional.empty();
    }

    private boolean isPaid(Plan plan, Plan after) {
        return plan.budget().stream().noneMatch(it -> missing(plan, after, it).isPositive());
    }

    /** By how much a line runs shorter than it did, at its tightest month. */
    private Money missing(Plan before, Plan after, BudgetLine line) {
        Money nothing = Money.zero(before.company().currency());
        Money was = headroom(before, line).least();
        Money is = headroom(after, after.budgetLine(line.id()).orElseThrow()).least();
        Money allowed = was.isNegative() ? was : nothing;
        return is.isLessThan(allowed) ? allowed.minus(is) : nothing;
    }

    private Headroom headroom(Plan plan, BudgetLine line) {
        return Headroom.of(plan, line)
                .lessOverspent(standing.map(Projection::spent).orElse(SpentSoFar.NOTHING_RECORDED));
    }

    private List<Change> moves(Plan plan, BudgetLine target, Money wanted) {
        List<Change> moves = new ArrayList<>();
        long left = wanted.getAmountMinorLong();
        Headroom tight = headroom(plan, plan.budgetLine(target.id()).orElseThrow());
        YearMonth latest = plan.year().first().plusMonths(tight.tightest());
        if (latest.isBefore(rest.from())) {
            return List.of();
        }
        CuttableLines givers =
                new CuttableLines(
                        standing.map(it -> it.changedTo(plan)).orElseGet(() -> Projection.of(plan)),
                        new Span(rest.from(), latest));
        for (BudgetLine giver : givers.all()) {
            if (left > 0 && !giver.id().equals(target.id()) && isForGoals(giver)) {
                MonthlyRelease spare =
                        new Releasable(givers, CutPolicy.USUAL, giver)
                                .release(new long[giver.months().size()]);
                MonthlyRelease part = spare.part(Math.min(left, spare.minorTotal()));
                part.amounts(plan)
                        .map(it -> new BudgetChange.Move(giver.id(), target.id(), it))
                        .ifPresent(moves::add);
                left -= part.minorTotal();
            }
        }
        draws(plan, target, left, latest, moves);
        return moves;
    }

    private static boolean isForGoals(BudgetLine line) {
        return !CuttableLines.isReserve(line) && !CuttableLines.isRunning(line);
    }

    private void draws(Plan now, BudgetLine target, long wanted, YearMonth by, List<Change> into) {
        long left = wanted;
        for (Risk risk : awake) {
            Optional<BudgetChange.Draw> draw = draw(now, risk, target, left, by);
            draw.ifPresent(into::add);
            left -= draw.map(it -> it.amounts().total().getAmountMinorLong()).orElse(0L);
        }
    }

    /**
     * Returns the money that the response to a risk takes from its reserve, from now to a month, as
     * far as it is there; no more than wanted and than the response costs.
     */
    Optional<BudgetChange.Draw> draw(
            Plan plan, Risk risk, BudgetLine target, long wanted, YearMonth by) {
        Optional<BudgetLine> reserve =
                risk.response()
                        .flatMap(Response::reserve)
                        .flatMap(plan::budgetLine)
                        .filter(line -> !line.equals(target));
        return reserve.flatMap(line -> amounts(plan, risk, line, wanted, by))
                .map(
                        it ->
                                new BudgetChange.Draw(
                                        reserve.orElseThrow().id(), target.id(), risk.id(), it));
    }

    private Optional<MonthlyAmounts> amounts(
            Plan plan, Risk risk, BudgetLine reserve, long wanted, YearMonth by) {
        long[] months = new long[plan.year().months().size()];
        for (YearMonth month : new Span(rest.from(), by).months()) {
            months[plan.year().indexOf(month)] =
                    reserve.amount(plan.year(), month).getAmountMinorLong();
        }
        MonthlyRelease held = new MonthlyRelease(plan.company().currency(), months);
        long cost = risk.response().orElseThrow().cost().getAmountMinorLong();
        long most = Math.min(Math.min(cost, wanted), held.minorTotal());
        return most > 0 ? held.part(most).amounts(plan) : Optional.empty();
    }
}
