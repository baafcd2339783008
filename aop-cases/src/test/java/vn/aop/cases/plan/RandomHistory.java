package vn.aop.cases.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.budget.Driver;
import vn.aop.core.budget.MonthlyAmounts;
import vn.aop.core.change.ActionChange;
import vn.aop.core.change.ActionRevision;
import vn.aop.core.change.Amendment;
import vn.aop.core.change.BudgetChange;
import vn.aop.core.change.Change;
import vn.aop.core.change.DirectionChange;
import vn.aop.core.change.DriverChange;
import vn.aop.core.change.PlanHistory;
import vn.aop.core.change.RebaseGoal;
import vn.aop.core.change.ResourceChange;
import vn.aop.core.change.RiskChange;
import vn.aop.core.change.TermsChange;
import vn.aop.core.figures.Metric;
import vn.aop.core.goal.Goal;
import vn.aop.core.plan.Plan;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;
import vn.aop.core.text.ProblemsException;
import vn.aop.core.text.Validated;

/** Makes one plan by chance and amends it by chance, as far as the plan allows. */
final class RandomHistory extends RandomPlan {

    /** The first day that files know, before all but very few months of a plan by chance. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    RandomHistory(Chance by) {
        super(by);
    }

    PlanHistory history() {
        PlanHistory history = PlanHistory.of(plan());
        for (int i = 0; i < 3 && !people.isEmpty(); i++) {
            List<Change> changes = changes(history.current());
            List<String> left =
                    history.current().resources().people().stream().map(it -> it.id()).toList();
            if (!changes.isEmpty() && !left.isEmpty()) {
                history = history.amend(amendment(changes, by.from(left), i));
            }
        }
        return history;
    }

    private Amendment amendment(List<Change> changes, String person, int i) {
        boolean rebases = changes.stream().anyMatch(RebaseGoal.class::isInstance);
        return new Amendment(
                changes,
                by.oneOf(Amendment.Cause.values()),
                by.text(),
                person,
                FIRST_DAY.plusDays(i),
                rebases ? Amendment.Occasion.OWN_MEETING : by.oneOf(Amendment.Occasion.values()));
    }

    /** Returns changes of which each can be made after those before it. */
    private List<Change> changes(Plan before) {
        List<Change> changes = new ArrayList<>();
        Plan plan = before;
        for (int i = 0; i < 12; i++) {
            Change change = change(plan);
            Validated<Plan, Problem> after = change.revise(plan);
            boolean isPast = change.past(Place.WHOLE, before, FIRST_DAY).isPresent();
            if (after.value().isPresent() && !isPast) {
                changes.add(change);
                plan = after.orElseThrow(ProblemsException::new);
            }
        }
        return changes;
    }

    private Change change(Plan plan) {
        return switch (by.number(0, 6)) {
            case 0 -> budget();
            case 1 -> action(plan);
            case 2 -> resources();
            case 3 -> terms();
            case 4 ->
                    by.coin()
                            ? new RiskChange.Add(risk(by.number(4, 9)), position())
                            : new RiskChange.Settle("R" + by.number(1, 9));
            case 5 -> direction(plan);
            default -> rebaseGoal(plan);
        };
    }

    private Change rebaseGoal(Plan plan) {
        String goal = "G-" + by.number(1, 3);
        Metric metric = plan.goal(goal).map(Goal::metric).orElseGet(this::metric);
        return new RebaseGoal(goal, goalTarget(metric), by.maybe(() -> "S" + by.number(1, 3)));
    }

    private Change budget() {
        String line = "line_" + by.number(1, 3);
        String other = "line_" + by.number(1, 3);
        return switch (by.number(0, 4)) {
            case 4 ->
                    new DriverChange(
                            line,
                            new Driver.Share(new BigDecimal("0.5"), Metric.parse("revenue")),
                            by.month());
            case 0 -> new BudgetChange.Raise(line, monthly());
            case 1 -> new BudgetChange.Cut(line, monthly());
            case 2 -> new BudgetChange.Move(line, other, monthly());
            default -> new BudgetChange.Draw(line, other, "R" + by.number(1, 3), monthly());
        };
    }

    private MonthlyAmounts monthly() {
        SortedMap<YearMonth, Money> amounts = new TreeMap<>();
        by.some(span().months()).forEach(it -> amounts.put(it, small()));
        return amounts.isEmpty() ? MonthlyAmounts.of(span(), small()) : new MonthlyAmounts(amounts);
    }

    private Money small() {
        return Money.ofMinor(currency, by.number(1, 5));
    }

    private Change action(Plan plan) {
        String id = "on".repeat(by.number(1, 3));
        String person = "p" + by.number(1, 3);
        return switch (by.number(0, 5)) {
            case 0 -> new ActionChange.Add(sound("new" + by.number(1, 9)), position());
            case 1 -> new ActionChange.Drop(id, by.maybe(() -> stops(plan, id)));
            case 2 -> new ActionChange.Delay(id, by.oneOf(-24, -1, 1, 7));
            case 3 -> new ActionRevision.Scale(id, new BigDecimal(by.oneOf("0.5", "2", "9.99")));
            case 4 -> new ActionRevision.Reassign(id, person, "p" + by.number(1, 3));
            default -> new ActionRevision.Revise(sound(id));
        };
    }

    /** Returns an action that runs within the year, waits for none and takes no revenue away. */
    private Action sound(String id) {
        Action any = action(id);
        return Action.builder(id, any.name(), span())
                .owner(any.owner())
                .goals(any.goals())
                .milestones(any.milestones())
                .uses(any.uses())
                .effort(any.effort())
                .effects(any.effects().stream().filter(it -> it.lift().signum() >= 0).toList())
                .build()
                .withSkills(any.skills());
    }

    private YearMonth stops(Plan plan, String action) {
        return plan.action(action)
                .map(Action::running)
                .map(it -> by.from(it.months()))
                .orElseGet(by::month);
    }

    private Change resources() {
        String person = "p" + by.number(1, 3);
        return switch (by.number(0, 2)) {
            case 0 -> new ResourceChange.Capacity(person, by.decimal(0, 31));
            case 1 -> new ResourceChange.Add(person("q" + by.number(1, 9)), position());
            default -> new ResourceChange.Remove("q" + by.number(1, 9));
        };
    }

    private Change terms() {
        return by.coin()
                ? new TermsChange.Price(channel(), group(), span(), by.decimal(0, 1))
                : new TermsChange.Margin(
                        channel(), by.from(groups), span(), by.maybe(() -> by.decimal(-1, 1)));
    }

    private Change direction(Plan plan) {
        return switch (by.number(0, 2)) {
            case 0 -> new DirectionChange.Rank(order(plan.direction().priorities().size()));
            case 1 -> new DirectionChange.PutOff(putOff(by.number(4, 9)), position());
            default -> new DirectionChange.TakeUp("N" + by.number(1, 9));
        };
    }

    private List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, size).boxed().toList());
        Collections.rotate(order, by.number(0, 3));
        return order;
    }

    private Optional<Integer> position() {
        return by.maybe(() -> by.number(0, 4));
    }
}
