package vn.aop.core.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import vn.aop.core.action.Action;
import vn.aop.core.capacity.PredecessorCycles;
import vn.aop.core.figures.FiscalYear;
import vn.aop.core.figures.Line;
import vn.aop.core.plan.MonthlyRevenue;
import vn.aop.core.plan.Plan;
import vn.aop.core.plan.PlannedRevenue;
import vn.aop.core.text.Place;
import vn.aop.core.text.Problem;

/** Finds what in a plan would make its projection a number that only looks right. */
final class Obstacles {

    private final Plan plan;
    private final List<Obstacle> obstacles = new ArrayList<>();

    Obstacles(Plan plan) {
        this.plan = plan;
    }

    List<Obstacle> all() {
        checkSchedule();
        checkRevenue();
        checkGiven();
        return List.copyOf(obstacles);
    }

    List<Obstacle> ofSchedule() {
        checkSchedule();
        return List.copyOf(obstacles);
    }

    private void add(Obstacle.Kind kind, List<String> about, Problem problem) {
        obstacles.add(new Obstacle(kind, about, problem));
    }

    private void checkSchedule() {
        plan.actions().forEach(this::checkYear);
        checkCycles();
    }

    private void checkYear(Action action) {
        FiscalYear year = plan.year();
        boolean before = action.running().to().isBefore(year.first());
        boolean after = action.running().from().isAfter(year.last());
        if (before || after) {
            add(
                    Obstacle.Kind.OUTSIDE_YEAR,
                    List.of(action.id()),
                    Problem.at(
                                    Place.action(action.id()).then("from"),
                                    "projection.action-outside-year")
                            .with("action", action.id())
                            .with("running", action.running())
                            .with("from", year.first())
                            .with("to", year.last()));
        }
    }

    private void checkCycles() {
        for (List<String> cycle : PredecessorCycles.of(plan.actions())) {
            String first = cycle.get(0);
            Place where = Place.action(first).then("after");
            add(
                    Obstacle.Kind.CYCLE,
                    cycle,
                    cycle.size() == 1
                            ? Problem.at(where, "projection.waits-for-itself").with("action", first)
                            : Problem.at(where, "projection.cycle").with("actions", cycle));
        }
    }

    private void checkRevenue() {
        PlannedRevenue planned = new PlannedRevenue(plan.salesBasis());
        for (Line line : planned.lines()) {
            List<Money> months = planned.months(line);
            List<Money> lastYear = planned.lastYear(line);
            for (int index = 0; index < months.size(); index++) {
                boolean turned = months.get(index).isNegative() && lastYear.get(index).isPositive();
                if (turned && !planned.isGiven(line)) {
                    add(
                            Obstacle.Kind.NEGATIVE_REVENUE,
                            List.of(line.channel().orElseThrow(), line.group().orElseThrow()),
                            Problem.at(lifting(line, index, planned), "projection.negative-revenue")
                                    .with("channel", line.channel().orElseThrow())
                                    .with("group", line.group().orElseThrow())
                                    .with("month", plan.year().first().plusMonths(index))
                                    .with("amount", months.get(index)));
                    break;
                }
            }
        }
    }

    private void checkGiven() {
        List<MonthlyRevenue> given = plan.revenue().monthly();
        for (int i = 0; i < given.size(); i++) {
            MonthlyRevenue entry = given.get(i);
            Place where = Place.of("revenue/monthly").then(i).then("months");
            IntStream.range(0, entry.months().size())
                    .filter(month -> entry.months().get(month).isNegative())
                    .findFirst()
                    .ifPresent(
                            month ->
                                    add(
                                            Obstacle.Kind.NEGATIVE_GIVEN,
                                            List.of(entry.channel(), entry.group()),
                                            negative(where, entry, month)));
        }
    }

    private Problem negative(Place where, MonthlyRevenue entry, int month) {
        return Problem.at(where, "projection.negative-given")
                .with("channel", entry.channel())
                .with("group", entry.group())
                .with("month", plan.year().first().plusMonths(month))
                .with("amount", entry.months().get(month));
    }

    /** The place to mend: the action that takes most from the line, or else organic growth. */
    private Place lifting(Line line, int month, PlannedRevenue planned) {
        return plan.actions().stream()
                .filter(action -> planned.lifts(action, line).get(month).signum() < 0)
                .min(Comparator.comparing(action -> planned.lifts(action, line).get(month)))
                .map(action -> Place.action(action.id()).then("effects"))
                .orElse(Place.of("revenue/organic"));
    }
}
